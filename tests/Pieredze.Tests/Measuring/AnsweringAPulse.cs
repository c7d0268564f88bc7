using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Pulse;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Pulse;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Tests.Measuring;

public sealed class AnsweringAPulse
{
    [Theory]
    [InlineData(1.0, 6)]
    [InlineData(2.0, 8)]
    [InlineData(3.5, 12)]
    [Clause("S103")]
    public async Task Comes_the_oftener_the_nearer_a_programme_is_to_sponsorship(double style, int weeks)
    {
        await using var house = await House.StartAsync(DatabaseKind.Sqlite);
        var all = await Respondents.In(
            house,
            5,
            change: p =>
            {
                p.Dial.Clear();
                p.Dial.AddRange(
                    Enumerable.Range(0, StyleDial.Rows).Select(row => style % 1 == 0 ? (int)style : row % 2 + 3)
                );
            }
        );
        // The same dial asks for a statement of conflicts of interest before the launch.
        Assert.Equal(
            weeks == 6,
            all.Programme.ConflictStatement == false
                && new Programme
                {
                    TitleLv = "x",
                    TitleEn = "x",
                    CreatedAt = DateTime.UtcNow,
                }
                    .Dialled(all.Programme.Dial)
                    .WhyNotLaunch(null)
                    .Any(r => r.Key == "launch-no-conflict-statement")
        );
        var now = house.Services.GetRequiredService<Clock>().Now;
        await Launched(all, now.AddDays(-7 * weeks + 1));
        await Keep(house);
        Assert.Equal(0, await Rounds(all));
        await Launched(all, now.AddDays(-7 * weeks));
        await Keep(house);
        await Keep(house);
        Assert.Equal(1, await Rounds(all));
        await all.Coordinator.Open($"{all.At}/measuring");
        Assert.Contains($"Ik pēc {weeks} nedēļām", all.Coordinator.Text, StringComparison.Ordinal);
        house.Time.Forward(TimeSpan.FromDays(7 * weeks - 1));
        await Keep(house);
        Assert.Equal(1, await Rounds(all));
        house.Time.Forward(TimeSpan.FromDays(1));
        await Keep(house);
        Assert.Equal(2, await Rounds(all));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_taken_once_and_offers_help_to_the_answerer_alone(DatabaseKind kind)
    {
        var all = await Open(await House.On(kind), 6);
        var anna = await all.House.Visit().SignedInAs("Anna", all.Pairs[0].MenteeId);
        await anna.Open("/");
        Assert.Contains("Īsa anonīma aptauja", anna.Text, StringComparison.Ordinal);
        await anna.Open($"/surveys/{all.Programme.Id}/pulse");
        Assert.Contains("Atbildes ir anonīmas", anna.Text, StringComparison.Ordinal);
        var before = await Traces(all);
        await anna.Send("#pulse", ("Answers[P06]", "2"), ("Answers[P01]", "5"), ("Comment", "viss labi"));
        // Where it leads says nothing of what was answered, not even to a log of addresses.
        Assert.Equal($"/surveys/{all.Programme.Id}/pulse", anna.At.AbsolutePath);
        foreach (var way in new[] { "/support", "/pause", "/end" })
        {
            Assert.NotNull(anna.Page.QuerySelector($"a[href='/pairs/{all.Pairs[0].Id}{way}']"));
        }

        Assert.Equal(before, await Traces(all));
        Assert.Equal(2, await all.House.Data(db => Answers(db, all).CountAsync()));
        await anna.Open($"/surveys/{all.Programme.Id}/pulse");
        Assert.Null(anna.Page.QuerySelector("#pulse"));
        Assert.Contains("Paldies", anna.Text, StringComparison.Ordinal);
        // Nobody else sees it, and no page tells how many have been there yet.
        await all.Coordinator.Open($"{all.At}/measuring");
        Assert.DoesNotContain(
            "atbildēja",
            all.Coordinator.Page.QuerySelector("#rounds")!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
        await all.Coordinator.Open($"{all.At}/benefits");
        Assert.DoesNotContain("viss labi", all.Coordinator.Html, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S058")]
    public async Task Publishes_what_could_tell_of_harm_from_ten_people_on(DatabaseKind kind)
    {
        foreach (var people in new[] { 9, 10 })
        {
            await using var house = await House.StartAsync(kind);
            var all = await Open(house, people, daysAgo: 20);
            await all.With<PulseDesk, bool>(
                async (_, db) =>
                {
                    var round = await db.PulseRounds.SingleAsync(r => r.ProgrammeId == all.Programme.Id);
                    for (var i = 0; i < people; i++)
                    {
                        db.AddRange(Said(round, "P06", i < 3 ? 1 : 5), Said(round, "P02", 4));
                        db.Add(
                            new PulseComment
                            {
                                Key = Scatter.Key(),
                                RoundId = round.Id,
                                Text = $"piebilde {i}",
                            }
                        );
                    }

                    await db.SaveChangesAsync();
                    return true;
                }
            );
            await Keep(house);
            var told = await all.With<PulseFigures, IReadOnlyDictionary<string, PulseTally>>(
                (f, _) => f.OfAsync(all.Programme.Id)
            );
            Assert.Equal(people == 10, told.ContainsKey("P06"));
            Assert.Equal(new PulseTally(people, 0, people), told["P02"]);
            await all.Coordinator.Open($"{all.At}/benefits");
            Assert.Equal(people == 10, all.Coordinator.Text.Contains("piebilde 3", StringComparison.Ordinal));
            Assert.Equal(people == 10, Respondents.Said(all.Coordinator).Contains("10 70 %", StringComparison.Ordinal));
        }
    }

    private static PulseAnswer Said(PulseRound round, string item, int value) =>
        new()
        {
            Key = Scatter.Key(),
            RoundId = round.Id,
            Item = item,
            Value = value,
        };

    internal static IQueryable<PulseAnswer> Answers(Database db, Respondents all)
    {
        var rounds = db.PulseRounds;
        return db
            .PulseAnswers.AsNoTracking()
            .Where(a => rounds.Any(r => r.Id == a.RoundId && r.ProgrammeId == all.Programme.Id));
    }

    internal static async Task<Respondents> Open(House house, int pairs, int daysAgo = 0)
    {
        var all = await Respondents.In(house, pairs);
        var today = house.Services.GetRequiredService<Clock>().Today;
        var round = PulseRound.Opened(all.Programme.Id, 1, today.AddDays(-daysAgo));
        await all.ChangeAsync(db =>
        {
            db.Add(round);
            db.AddRange(
                all.Pairs.SelectMany(p => new[] { p.MenteeId, p.MentorId })
                    .Select(p => new PulseParticipation { RoundId = round.Id, PersonId = p })
            );
            return Task.CompletedTask;
        });
        return all;
    }

    private static Task<(int, int)> Traces(Respondents all) =>
        all.House.Data(async db =>
            (await db.Outbox.CountAsync(), await db.Happenings.CountAsync(h => h.ProgrammeId == all.Programme.Id))
        );

    private static Task<int> Rounds(Respondents all) =>
        all.House.Data(db => db.PulseRounds.CountAsync(r => r.ProgrammeId == all.Programme.Id));

    private static Task Launched(Respondents all, DateTime at) =>
        all.ChangeAsync(async db =>
            db.Entry(await db.Programmes.SingleAsync(p => p.Id == all.Programme.Id))
                .Property(p => p.LaunchedAt)
                .CurrentValue = at
        );

    internal static async Task Keep(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PulseRhythm>().KeepAsync();
    }
}

internal static class Dialling
{
    public static Programme Dialled(this Programme programme, IEnumerable<int> dial)
    {
        programme.Dial.Clear();
        programme.Dial.AddRange(dial);
        return programme;
    }
}
