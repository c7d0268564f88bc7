using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Activity;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Surveys;
using Pieredze.Nudges;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Relationships;
using Pieredze.Tests.Proofs;

namespace Pieredze.Tests.Measuring;

public sealed class AnsweringAWave
{
    [Theory, OnEveryDatabase]
    [Clause("S082", "S083", "S085", "S086", "S087", "S088", "S091", "S092", "S094")]
    public async Task Asks_every_benefit_in_all_five_waves_and_in_both_languages(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 1);
        var pair = all.Pairs[0];
        var anna = await all.House.Visit().SignedInAs("Anna", pair.MenteeId);
        var ilze = await all.House.Visit().SignedInAs("Ilze", pair.MentorId);
        foreach (var wave in Enum.GetValues<Wave>())
        {
            await WalkTo(all, pair, wave);
            foreach (var (visitor, side) in new[] { (anna, Side.Mentee), (ilze, Side.Mentor) })
            {
                foreach (var language in new[] { "lv", "en" })
                {
                    await visitor.Open($"/language/{language}?back=/surveys");
                    var said = await Everything(visitor, all, wave, side);
                    var words = WordFiles.All.First(w => w.Latvian.ContainsKey("item-b04a"));
                    var expected = Indicators
                        .AskedOf(
                            side == Side.Mentor
                                ? Pieredze.Measurement.Respondent.Mentor
                                : Pieredze.Measurement.Respondent.Mentee,
                            wave
                        )
                        .SelectMany(i => i.Items)
                        .Select(i =>
                            (language == "lv" ? words.Latvian : words.English)[$"item-{i.Code.ToLowerInvariant()}"]
                        );
                    Found.Nothing(
                        expected
                            .Where(e => !said.Contains(e, StringComparison.Ordinal))
                            .Select(e => $"{side} in {wave} is not asked: {e}")
                    );
                }
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_each_page_at_once_and_lets_skip(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 1);
        var anna = await all.House.Visit().SignedInAs("Anna", all.Pairs[0].MenteeId);
        var at = $"/surveys/{all.Programme.Id}/Start?as=Mentee";
        await anna.Open(at);
        Assert.Contains("konfidenciālas, nevis anonīmas", anna.Text, StringComparison.Ordinal);
        Assert.Contains("vismaz 5 cilvēki", anna.Text, StringComparison.Ordinal);
        await anna.Open($"{at}&part=1");
        await anna.Send("#answers", ("Answers[B02a]", "3"));
        Assert.Contains("part=2", anna.At.Query, StringComparison.Ordinal);
        var reply = await Stored(all, Wave.Start);
        Assert.Equal(["B02a"], reply.Answers.Select(a => a.Item));
        Assert.False(reply.IsFinished);
        // Coming back, what was chosen is still there and can be let go of.
        await anna.Open($"{at}&part=1");
        Assert.NotNull(anna.Page.QuerySelector("input[name='Answers[B02a]'][value='3'][checked]"));
        await anna.Send("#answers", ("Answers[B02a]", ""), ("Answers[B04a]", "7"));
        Assert.Equal(["B04a"], (await Stored(all, Wave.Start)).Answers.Select(a => a.Item));
        // A number that is not on the scale is refused, and nothing is kept of it.
        await anna.Open($"{at}&part=1");
        await anna.Send("#answers", ("Answers[B04a]", "8"));
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        Assert.Equal(7, (await Stored(all, Wave.Start))["B04a"]);
        await ToTheEnd(anna, at);
        Assert.True((await Stored(all, Wave.Start)).IsFinished);
        Assert.Contains("Paldies", anna.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S084")]
    public async Task Shows_ones_values_to_oneself_and_to_nobody_else(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 1);
        var pair = all.Pairs[0];
        all.MenteesSay(Wave.Start, "B06", 3);
        all.MenteesSay(Wave.End, "B06", 6);
        await all.StoreAsync();
        var anna = await all.House.Visit().SignedInAs("Anna", pair.MenteeId);
        await anna.Open("/surveys");
        Assert.Contains("Pašapziņa 3,0 6,0", Respondents.Said(anna), StringComparison.Ordinal);
        var reply = await Stored(all, Wave.Start);
        await anna.Open($"/surveys/replies/{reply.Id}");
        Assert.Contains("pieņemt labus lēmumus darbā. 3", Respondents.Said(anna), StringComparison.Ordinal);
        var ilze = await all.House.Visit().SignedInAs("Ilze", pair.MentorId);
        foreach (
            var other in new[] { ilze, all.Coordinator, await all.House.Visit().SignedInAs("Admins", admin: true) }
        )
        {
            await other.Open($"/surveys/replies/{reply.Id}");
            Assert.Equal(HttpStatusCode.NotFound, other.Status);
            await other.Open("/surveys");
            Assert.DoesNotContain("Pašapziņa", other.Text, StringComparison.Ordinal);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Is_taken_back_until_it_is_published(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 1);
        all.MenteesSay(Wave.Start, "B06", 3);
        await all.StoreAsync();
        var anna = await all.House.Visit().SignedInAs("Anna", all.Pairs[0].MenteeId);
        await anna.Open($"/surveys/replies/{(await Stored(all, Wave.Start)).Id}");
        await anna.Send("#take-back");
        Assert.Equal("/surveys", anna.At.AbsolutePath);
        Assert.False(await all.House.Data(db => db.SurveyReplies.AnyAsync(r => r.ProgrammeId == all.Programme.Id)));
        all.MenteesSay(Wave.Start, "B06", 4);
        await all.StoreAsync();
        await anna.Open($"/surveys/replies/{(await Stored(all, Wave.Start)).Id}");
        await all.PublishAsync(Wave.Start);
        await anna.Send("#take-back");
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        Assert.Contains("jau ir publicēti", anna.Text, StringComparison.Ordinal);
        Assert.Equal(4, (await Stored(all, Wave.Start))["B06a"]);
    }

    [Theory, OnEveryDatabase]
    public async Task Asks_who_waits_only_when_they_are_compared_with(DatabaseKind kind)
    {
        var house = await House.On(kind);
        foreach (var with in new[] { ComparedWith.WaitingList, ComparedWith.Nobody })
        {
            var all = await Respondents.In(house, 0, waiting: 1, with);
            var zane = await house.Visit().SignedInAs("Zane", all.Waiting[0].Id);
            await zane.Open($"/surveys/{all.Programme.Id}/Start");
            var isAsked = zane.Page.QuerySelector("a[href*='part=1']") is not null;
            Assert.Equal(with == ComparedWith.WaitingList, isAsked);
            if (isAsked)
            {
                await ToTheEnd(zane, $"/surveys/{all.Programme.Id}/Start?as=Mentee");
                Assert.True((await Stored(all, Wave.Start)).IsWaiting);
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Is_told_of_twice_at_most_and_never_again_once_answered(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var all = await Respondents.In(house, 2);
        var (anna, ilze) = (all.Pairs[0].MenteeId, all.Pairs[0].MentorId);
        for (var day = 0; day < 40; day += 5)
        {
            await Run(house);
            if (day == 0)
            {
                var visitor = await house.Visit().SignedInAs("Anna", anna);
                await visitor.Open("/");
                Assert.Contains("Kā tev klājas sākumā?", visitor.Text, StringComparison.Ordinal);
                await ToTheEnd(visitor, $"/surveys/{all.Programme.Id}/Start?as=Mentee");
                await visitor.Open("/");
                Assert.DoesNotContain("Kā tev klājas sākumā?", visitor.Text, StringComparison.Ordinal);
            }

            house.Time.Forward(TimeSpan.FromDays(5));
        }

        Assert.Equal(1, await Mails(house, anna));
        Assert.Equal(2, await Mails(house, ilze));
        var mail = await house.Data(db => db.Outbox.FirstAsync(m => m.PersonId == ilze && m.Kind == "survey"));
        Assert.Contains($"/surveys/{all.Programme.Id}/Start", mail.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_not_asked_of_those_who_left_or_were_forgotten(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var all = await Respondents.In(house, 2);
        var (left, forgotten, stays) = (all.Pairs[0].MenteeId, all.Pairs[0].MentorId, all.Pairs[1].MenteeId);
        var now = house.Time.GetUtcNow().UtcDateTime;
        await all.ChangeAsync(async db =>
        {
            var place = await db.Set<Enrolment>().SingleAsync(e => e.PersonId == left);
            db.Entry(place).Property(e => e.State).CurrentValue = EnrolmentState.Left;
            (await db.Set<Person>().SingleAsync(p => p.Id == forgotten)).Erase("bijušais dalībnieks", now);
        });
        await Run(house);
        Assert.Equal(1, await Mails(house, stays));
        Assert.Equal(0, await Mails(house, left));
        Assert.Equal(0, await Mails(house, forgotten));
    }

    private static Task<int> Mails(House house, Guid person) =>
        house.Data(db => db.Outbox.CountAsync(m => m.PersonId == person && m.Kind == "survey"));

    private static async Task Run(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SurveyReminders>().SendAsync();
    }

    private static async Task<string> Everything(Visitor visitor, Respondents all, Wave wave, Side side)
    {
        var said = "";
        for (var part = 1; part < 10; part++)
        {
            await visitor.Open($"/surveys/{all.Programme.Id}/{wave}?as={side}&part={part}");
            if (visitor.Status != HttpStatusCode.OK)
            {
                break;
            }

            said += visitor.Text;
        }

        return said;
    }

    private static async Task ToTheEnd(Visitor visitor, string at)
    {
        await visitor.Open($"{at}&part=1");
        for (var part = 1; part < 10 && visitor.Page.QuerySelector("#answers") is not null; part++)
        {
            await visitor.Send("#answers");
        }
    }

    private static Task WalkTo(Respondents all, Relationship pair, Wave wave) =>
        all.ChangeAsync(async db =>
        {
            var today = all.House.Services.GetRequiredService<Clock>().Today;
            var stored = await db.Relationships.Include(r => r.Stages).SingleAsync(r => r.Id == pair.Id);
            void Enter(Stage stage, int monthsAgo) =>
                db.Add(
                    new StageEntry
                    {
                        RelationshipId = pair.Id,
                        Stage = stage,
                        On = today.AddMonths(-monthsAgo),
                    }
                );
            switch (wave)
            {
                case Wave.Middle:
                    Enter(Stage.Working, 9);
                    break;
                case Wave.End:
                    Enter(Stage.Ending, 5);
                    break;
                case Wave.ThreeMonthsOn:
                    db.Entry(stored).Property(p => p.EndedOn).CurrentValue = today.AddMonths(-4);
                    break;
                case Wave.SixMonthsOn:
                    db.Entry(stored).Property(p => p.EndedOn).CurrentValue = today.AddMonths(-7);
                    break;
            }
        });

    private static Task<SurveyReply> Stored(Respondents all, Wave wave) =>
        all.House.Data(db =>
            db.SurveyReplies.AsNoTracking()
                .Include(r => r.Answers)
                .SingleAsync(r => r.ProgrammeId == all.Programme.Id && r.Wave == wave)
        );
}
