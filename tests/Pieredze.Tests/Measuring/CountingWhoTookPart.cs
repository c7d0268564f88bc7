using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Pulse;
using Pieredze.Platform;
using Pieredze.Relationships;

namespace Pieredze.Tests.Measuring;

public sealed class CountingWhoTookPart
{
    [Theory, OnEveryDatabase]
    public async Task Tells_how_many_answered_a_wave_once_it_is_published_and_never_anew(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 12);
        all.MenteesSay(Wave.End, "B04", [.. WorkingOutAChange.After.Take(7)]);
        await all.StoreAsync();
        Assert.Equal("pēc publicēšanas", await Replies(all));
        await all.PublishAsync(Wave.End);
        Assert.Equal("7", await Replies(all));
        // Somebody is forgotten: a number that fell by one would tell that they had answered.
        await all.ChangeAsync(async db =>
            db.Remove(
                await db.Set<Pieredze.Measuring.Surveys.SurveyReply>()
                    .FirstAsync(r => r.ProgrammeId == all.Programme.Id && r.Wave == Wave.End)
            )
        );
        Assert.Equal("7", await Replies(all));
    }

    [Theory, OnEveryDatabase]
    public async Task Counts_as_asked_in_a_wave_only_those_for_whom_it_has_opened(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 12);
        all.MenteesSay(Wave.Start, "B04", WorkingOutAChange.Before);
        all.MenteesSay(Wave.End, "B04", [.. WorkingOutAChange.After.Take(6)]);
        await all.StoreAsync();
        // Eight pairs have come to their ending; of them six mentees answered, and two are still on the way to it.
        await all.ChangeAsync(db =>
        {
            foreach (var (pair, at) in all.Pairs.Select((p, at) => (p, at)).Take(10))
            {
                db.Add(
                    new StageEntry
                    {
                        RelationshipId = pair.Id,
                        Stage = Stage.Ending,
                        On = DateOnly.FromDateTime(all.House.Time.GetUtcNow().UtcDateTime).AddDays(at < 8 ? 0 : 30),
                    }
                );
            }

            return Task.CompletedTask;
        });
        await all.PublishAsync(Wave.End);
        using var json = await WorkingOutAChange.Json(all);
        Assert.Equal(16, json.RootElement.GetProperty("invited").GetInt32());
        Assert.Equal(6, json.RootElement.GetProperty("answered").GetInt32());
        // At the start everybody was asked; the middle never came for those who are already at the end.
        await all.PublishAsync(Wave.Start);
        await all.Coordinator.Open($"{all.At}/benefits?wave=Start");
        Assert.Contains("atbildēja no 24 aicinātajiem", all.Coordinator.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Tells_of_a_round_what_was_told_when_it_was_published(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 8);
        var today = DateOnly.FromDateTime(all.House.Time.GetUtcNow().UtcDateTime);
        var round = new PulseRound
        {
            ProgrammeId = all.Programme.Id,
            Number = 1,
            OpensOn = today.AddDays(-20),
            ClosesOn = today.AddDays(-6),
        };
        await all.ChangeAsync(db =>
        {
            db.Add(round);
            foreach (var (pair, at) in all.Pairs.Select((p, i) => (p, i)))
            {
                var part = new PulseParticipation { RoundId = round.Id, PersonId = pair.MenteeId };
                db.Add(part);
                db.Entry(part).Property(p => p.HasAnswered).CurrentValue = at < 6;
            }

            return Task.CompletedTask;
        });
        await all.With<PulseRhythm, bool>(
            async (rhythm, _) =>
            {
                await rhythm.KeepAsync();
                return true;
            }
        );
        Assert.Contains("atbildēja 6 no 8", await Round(all), StringComparison.Ordinal);
        await all.ChangeAsync(async db =>
            db.Remove(await db.PulseParticipations.FirstAsync(p => p.RoundId == round.Id && p.HasAnswered))
        );
        Assert.Contains("atbildēja 6 no 8", await Round(all), StringComparison.Ordinal);
    }

    private static async Task<string> Replies(Respondents all)
    {
        await all.Coordinator.Open($"{all.At}/measuring");
        return Respondents.Said(
            all.Coordinator,
            $"[aria-labelledby=waves] tbody tr:nth-child({(int)Wave.End + 1}) td.number"
        );
    }

    private static async Task<string> Round(Respondents all)
    {
        await all.Coordinator.Open($"{all.At}/measuring");
        return Respondents.Said(all.Coordinator, "[aria-labelledby=rounds]");
    }
}
