using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Tests.Measuring;

public sealed class PublishingAWave
{
    [Theory, OnEveryDatabase]
    public async Task Happens_once_and_is_never_changed_afterwards(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 12);
        all.MenteesSay(Wave.Start, "B04", WorkingOutAChange.Before);
        all.MenteesSay(Wave.End, "B04", WorkingOutAChange.After);
        await all.StoreAsync();
        await all.Coordinator.Open($"{all.At}/measuring");
        await all.Coordinator.Send("#publish-End");
        Assert.Equal(System.Net.HttpStatusCode.Conflict, all.Coordinator.Status);
        await all.Coordinator.Open($"{all.At}/measuring");
        await all.Coordinator.Send("#publish-End", ("sure", "true"));
        Assert.Contains("Rezultāti ir publicēti", all.Coordinator.Html, StringComparison.Ordinal);
        var then = await all.Coordinator.Http.GetStringAsync($"{all.At}/benefits.json");
        // Past the pages: even an answer that changes in the drawer changes nothing that was told.
        await all.ChangeAsync(async db =>
            (await db.Set<Pieredze.Measuring.Surveys.SurveyAnswer>().ToListAsync()).ForEach(a =>
                db.Entry(a).Property(x => x.Value).CurrentValue = 1
            )
        );
        Assert.Equal(then, await all.Coordinator.Http.GetStringAsync($"{all.At}/benefits.json"));
        await all.Coordinator.Open($"{all.At}/measuring");
        Assert.Null(all.Coordinator.Page.QuerySelector("#publish-End"));
        await Assert.ThrowsAsync<Pieredze.Platform.RefusedException>(() => all.PublishAsync(Wave.End));
    }

    [Theory, OnEveryDatabase]
    public async Task Holds_back_what_would_tell_of_a_few(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 12);
        foreach (
            var (wave, mentees) in new[]
            {
                (Wave.Start, WorkingOutAChange.Before),
                (Wave.Middle, WorkingOutAChange.After),
            }
        )
        {
            all.MenteesSay(wave, "B04", mentees);
            all.MentorsSay(wave, "B04", [.. mentees.Take(3)]);
        }

        await all.StoreAsync();
        await all.PublishAsync(Wave.Middle);
        var cuts = await Cuts(all, Wave.Middle, "B04");
        Assert.Equal(15, cuts[Group.Everybody].People);
        Assert.NotNull(cuts[Group.Everybody].Numbers);
        // Twelve mentees are enough by themselves; taken off from everybody they would leave three mentors.
        Assert.Null(cuts[Group.Mentees].Numbers);
        Assert.Null(cuts[Group.Mentees].People);
        Assert.Null(cuts[Group.Mentors].Numbers);
    }

    [Theory, OnEveryDatabase]
    public async Task Holds_back_a_level_that_an_earlier_wave_would_uncover(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 12);
        all.MenteesSay(Wave.Start, "B04", WorkingOutAChange.Before);
        all.MenteesSay(Wave.Middle, "B04", WorkingOutAChange.After);
        all.MenteesSay(Wave.End, "B04", [.. WorkingOutAChange.After.Take(10)]);
        await all.StoreAsync();
        await all.PublishAsync(Wave.Middle);
        Assert.NotNull((await Cuts(all, Wave.Middle, "B04-levels"))[Group.Everybody].Numbers);
        await all.PublishAsync(Wave.End);
        // The level of ten at the start beside that of twelve would tell of two; their change tells nothing of them.
        Assert.NotNull((await Cuts(all, Wave.End, "B04"))[Group.Everybody].Numbers);
        Assert.Null((await Cuts(all, Wave.End, "B04-levels"))[Group.Everybody].Numbers);
    }

    [Theory, OnEveryDatabase]
    public async Task Compares_with_those_who_wait_when_both_are_ten(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 12, waiting: 12, ComparedWith.WaitingList);
        all.MenteesSay(Wave.Start, "B10", WorkingOutAChange.Before);
        all.MenteesSay(Wave.Middle, "B10", WorkingOutAChange.After);
        foreach (var (person, at) in all.Waiting.Select((p, i) => (p, i)))
        {
            all.Say(person.Id, Side.Mentee, Wave.Start, "B10", WorkingOutAChange.Before[at], isWaiting: true);
            all.Say(
                person.Id,
                Side.Mentee,
                Wave.Middle,
                "B10",
                WorkingOutAChange.Before[at] + (at % 4 == 0 ? 1 : 0),
                isWaiting: true
            );
        }

        await all.StoreAsync();
        await all.PublishAsync(Wave.Middle);
        await all.Coordinator.Open($"{all.At}/benefits");
        var row = Respondents.Said(all.Coordinator, "#compared-B10");
        Assert.Contains("+1,00 12 +0,25 12 +0,75", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Bez salīdzināmās grupas", all.Coordinator.Text, StringComparison.Ordinal);
        // At the end nobody waits any more: what was compared in the middle says nothing of the change up to here.
        all.MenteesSay(Wave.End, "B10", WorkingOutAChange.After);
        await all.StoreAsync();
        await all.PublishAsync(Wave.End);
        await all.Coordinator.Open($"{all.At}/benefits");
        Assert.Null(all.Coordinator.Page.QuerySelector("#compared-B10"));
        Assert.Contains("Bez salīdzināmās grupas", all.Coordinator.Text, StringComparison.Ordinal);
        using var json = await WorkingOutAChange.Json(all);
        Assert.False(json.RootElement.GetProperty("isCompared").GetBoolean());
        Assert.Contains("NotCaused", Cautions(json, "B10"));
    }

    [Theory, OnEveryDatabase]
    public async Task Says_that_nothing_was_compared_when_the_comparison_is_held_back(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 12, waiting: 12, ComparedWith.WaitingList);
        foreach (
            var (wave, said) in new[] { (Wave.Start, WorkingOutAChange.Before), (Wave.Middle, WorkingOutAChange.After) }
        )
        {
            all.MenteesSay(wave, "B04", said);
            // Mentees beside those who wait, taken off from everybody, would leave three mentors.
            all.MentorsSay(wave, "B04", [.. said.Take(3)]);
            foreach (var (person, at) in all.Waiting.Select((p, i) => (p, i)))
            {
                all.Say(person.Id, Side.Mentee, wave, "B04", said[at], isWaiting: true);
            }
        }

        await all.StoreAsync();
        await all.PublishAsync(Wave.Middle);
        Assert.Null((await Cuts(all, Wave.Middle, "B04"))[Group.Waiting].Numbers);
        using var json = await WorkingOutAChange.Json(all);
        Assert.Contains("NotCaused", Cautions(json, "B04"));
    }

    [Theory, OnEveryDatabase]
    public async Task Hands_on_to_the_watch_over_harms_only_what_has_been_published(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 10);
        foreach (var pair in all.Pairs)
        {
            foreach (var wave in new[] { Wave.Start, Wave.End })
            {
                foreach (var item in new[] { "P01", "P04a", "P04b", "P04c" })
                {
                    all.SayItem(pair.MenteeId, Side.Mentee, wave, item, wave == Wave.Start ? 2 : 4);
                }
            }
        }

        await all.StoreAsync();
        Task<PairedChange?> Told() =>
            all.With<LinkedAnswers, PairedChange?>(
                async (linked, _) => (await linked.OfAsync(all.Programme.Id)).Voice?.Change
            );
        Assert.Null(await Told());
        await all.PublishAsync(Wave.End);
        Assert.Equal((10, 2.0), (await Told()) is { } change ? (change.People, change.Mean) : default);
    }

    [Theory, OnEveryDatabase]
    public async Task Comes_by_itself_once_nobody_can_answer_any_more(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 2);
        all.MenteesSay(Wave.Start, "B04", 3, 4);
        await all.StoreAsync();
        async Task<int> Kept(Action<Programme> change)
        {
            await all.ChangeAsync(async db => change(await db.Programmes.SingleAsync(p => p.Id == all.Programme.Id)));
            await all.With<WaveRhythm, bool>(
                async (rhythm, _) =>
                {
                    await rhythm.KeepAsync();
                    return true;
                }
            );
            return await all.House.Data(db => db.Snapshots.CountAsync(s => s.ProgrammeId == all.Programme.Id));
        }

        var today = DateOnly.FromDateTime(all.House.Time.GetUtcNow().UtcDateTime);
        // The two pairs may still meet for the first time, so that their start is open.
        Assert.Equal(0, await Kept(p => p.EnrolUntil = today.AddDays(-3)));
        await all.ChangeAsync(async db =>
        {
            foreach (var pair in await db.Relationships.Where(r => r.ProgrammeId == all.Programme.Id).ToListAsync())
            {
                db.Add(
                    new StageEntry
                    {
                        RelationshipId = pair.Id,
                        Stage = Stage.Ending,
                        On = today.AddDays(-1),
                    }
                );
            }
        });
        Assert.Equal(0, await Kept(p => p.EnrolUntil = null));
        Assert.Equal(1, await Kept(p => p.EnrolUntil = today.AddDays(-3)));
    }

    [Theory, OnEveryDatabase]
    [Clause("S113")]
    public async Task Shows_every_version_of_the_plan(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 1);
        await all.Coordinator.Open($"{all.At}/measuring");
        Assert.Contains("1. versija ir iesaldēta", all.Coordinator.Text, StringComparison.Ordinal);
        var kept = all
            .Plan.Indicators.Where(c => c is not ("B05" or "B09"))
            .Select(c => ("Form.Indicators", (string?)c));
        await all.Coordinator.Send("#plan", [.. kept]);
        Assert.Contains("jauna plāna versija", all.Coordinator.Html, StringComparison.Ordinal);
        await all.Coordinator.Open($"{all.At}/benefits");
        var versions = all.Coordinator.Page.QuerySelector("#plan-versions")!.TextContent;
        Assert.Contains("1. versija", versions, StringComparison.Ordinal);
        Assert.Contains("2. versija", versions, StringComparison.Ordinal);
        Assert.Contains("izņemts: lojalitāte, morāle", versions, StringComparison.Ordinal);
        // The readiness list knows by itself when it is settled.
        await all.Coordinator.Open($"{all.At}/readiness");
        Assert.Null(await Colour(all));
        await all.ChangeAsync(async db =>
            (await db.Programmes.SingleAsync(p => p.Id == all.Programme.Id)).SettleMeasures(DateTime.UtcNow)
        );
        Assert.Equal(ReadinessColour.Green, await Colour(all));
    }

    private static IEnumerable<string?> Cautions(JsonDocument json, string code) =>
        json
            .RootElement.GetProperty("indicators")
            .EnumerateArray()
            .Single(i => i.GetProperty("code").GetString() == code)
            .GetProperty("cautions")
            .EnumerateArray()
            .Select(c => c.GetString());

    private static Task<ReadinessColour?> Colour(Respondents all) =>
        all.House.Data(async db =>
        {
            var programme = await db.Programmes.Include(p => p.Readiness).SingleAsync(p => p.Id == all.Programme.Id);
            return programme.ColourOf(programme.Checklist.Single(c => c.Code == Conditions.Evaluation));
        });

    private static Task<Dictionary<Group, PublishedCut>> Cuts(Respondents all, Wave wave, string subject) =>
        all.House.Data(async db =>
            (
                await db
                    .Snapshots.AsNoTracking()
                    .Include(s => s.Cuts)
                    .SingleAsync(s => s.ProgrammeId == all.Programme.Id && s.Wave == wave)
            )
                .Cuts.Where(c => c.Subject == subject)
                .ToDictionary(c => c.Group)
        );
}
