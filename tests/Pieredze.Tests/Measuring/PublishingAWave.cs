using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.People;
using Pieredze.Programmes;

namespace Pieredze.Tests.Measuring;

public sealed class PublishingAWave
{
    private static readonly int[] Before = [3, 4, 3, 5, 2, 4, 3, 4, 5, 3, 4, 2];
    private static readonly int[] After = [4, 5, 3, 6, 4, 4, 5, 5, 5, 4, 6, 3];

    private static readonly string[] OfMentees =
    [
        "B02",
        "B04",
        "B05",
        "B06",
        "B07",
        "B08",
        "B09",
        "B10",
        "B11",
        "B12",
        "B13",
        "B14",
        "B15",
        "B16",
    ];

    [Theory, OnEveryDatabase]
    [Clause("S079", "S080", "S082", "S083", "S084", "S085", "S086", "S087", "S088", "S091", "S092", "S093", "S094")]
    public async Task Tells_change_interval_and_effect_as_worked_out_by_hand(DatabaseKind kind)
    {
        var all = await Golden(kind);
        await all.Coordinator.Open($"{all.At}/benefits");
        foreach (var code in OfMentees.Prepend("B01"))
        {
            var row = Row(all.Coordinator, code);
            Assert.Contains("mērīts 12", row, StringComparison.Ordinal);
            Assert.Contains("+1,00 0,53…1,47", row, StringComparison.Ordinal);
            Assert.Contains("0,93 liels", row, StringComparison.Ordinal);
            Assert.Contains("kāpis zema precizitāte", row, StringComparison.Ordinal);
        }

        using var json = await Json(all);
        var told = json
            .RootElement.GetProperty("indicators")
            .EnumerateArray()
            .Single(i => i.GetProperty("code").GetString() == "B04");
        Assert.Equal(1.0, told.GetProperty("change").GetProperty("mean").GetDouble(), 4);
        Assert.Equal(0.5307, told.GetProperty("change").GetProperty("low").GetDouble(), 4);
        Assert.Equal(1.4693, told.GetProperty("change").GetProperty("high").GetDouble(), 4);
        Assert.Equal(0.9302, told.GetProperty("effectSize").GetDouble(), 4);
    }

    [Theory, OnEveryDatabase]
    [Clause("S080", "S082", "S083", "S085", "S086", "S087", "S088", "S091", "S092", "S094")]
    public async Task Says_too_few_of_nine_pairs_and_no_number(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 9);
        foreach (var code in OfMentees)
        {
            all.MenteesSay(Wave.Start, code, Before);
            all.MenteesSay(Wave.End, code, After);
        }

        await all.StoreAsync();
        await all.PublishAsync(Wave.End);
        await all.Coordinator.Open($"{all.At}/benefits");
        foreach (var code in OfMentees)
        {
            Assert.Contains(
                "pārāk maz 9 pārāk maz atbilžu rezultātam",
                Row(all.Coordinator, code),
                StringComparison.Ordinal
            );
        }

        using var json = await Json(all);
        Assert.All(
            json.RootElement.GetProperty("indicators").EnumerateArray(),
            i => Assert.Equal(JsonValueKind.Null, i.GetProperty("change").ValueKind)
        );
    }

    [Theory, OnEveryDatabase]
    [Clause("S089", "S090")]
    public async Task Tells_both_differences_of_knowledge_and_skills(DatabaseKind kind)
    {
        var all = await Golden(kind);
        foreach (var code in new[] { "B11", "B12" })
        {
            var row = await Then(all, code);
            Assert.Contains("12 +1,00 0,53…1,47", row, StringComparison.Ordinal);
            Assert.Contains("+2,00", row, StringComparison.Ordinal);
            Assert.Contains("−1,00", row, StringComparison.Ordinal);
            // All three are stored: the start, the end, and the start as it is seen at the end.
            var stored = await all.House.Data(db =>
                db.Set<Pieredze.Measuring.Surveys.SurveyAnswer>()
                    .Where(a => a.Item == code || a.Item == code + "-then")
                    .CountAsync()
            );
            Assert.True(stored >= 36);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Happens_once_and_is_never_changed_afterwards(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 12);
        all.MenteesSay(Wave.Start, "B04", Before);
        all.MenteesSay(Wave.End, "B04", After);
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
        foreach (var (wave, mentees) in new[] { (Wave.Start, Before), (Wave.Middle, After) })
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
        all.MenteesSay(Wave.Start, "B04", Before);
        all.MenteesSay(Wave.Middle, "B04", After);
        all.MenteesSay(Wave.End, "B04", [.. After.Take(10)]);
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
        all.MenteesSay(Wave.Start, "B10", Before);
        all.MenteesSay(Wave.Middle, "B10", After);
        foreach (var (person, at) in all.Waiting.Select((p, i) => (p, i)))
        {
            all.Say(person.Id, Side.Mentee, Wave.Start, "B10", Before[at], isWaiting: true);
            all.Say(person.Id, Side.Mentee, Wave.Middle, "B10", Before[at] + (at % 4 == 0 ? 1 : 0), isWaiting: true);
        }

        await all.StoreAsync();
        await all.PublishAsync(Wave.Middle);
        await all.Coordinator.Open($"{all.At}/benefits");
        var row = Respondents.Said(all.Coordinator, "#compared-B10");
        Assert.Contains("+1,00 12 +0,25 12 +0,75", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Bez salīdzināmās grupas", all.Coordinator.Text, StringComparison.Ordinal);
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

    private static Task<ReadinessColour?> Colour(Respondents all) =>
        all.House.Data(async db =>
        {
            var programme = await db.Programmes.Include(p => p.Readiness).SingleAsync(p => p.Id == all.Programme.Id);
            return programme.ColourOf(programme.Checklist.Single(c => c.Code == Conditions.Evaluation));
        });

    internal static async Task<Respondents> Golden(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 12);
        foreach (var code in OfMentees)
        {
            all.MenteesSay(Wave.Start, code, Before);
            all.MenteesSay(Wave.End, code, After);
        }

        all.MentorsSay(Wave.Start, "B01", Before);
        all.MentorsSay(Wave.End, "B01", After);
        foreach (var (pair, before) in all.Pairs.Zip(Before))
        {
            all.SayItem(pair.MenteeId, Side.Mentee, Wave.End, "B11-then", before - 1);
            all.SayItem(pair.MenteeId, Side.Mentee, Wave.End, "B12-then", before - 1);
        }

        await all.StoreAsync();
        await all.PublishAsync(Wave.End);
        return all;
    }

    internal static string Row(Visitor visitor, string code) => Line(visitor, $"#line-{code}");

    private static async Task<string> Then(Respondents all, string code)
    {
        await all.Coordinator.Open($"{all.At}/benefits");
        return Line(all.Coordinator, $"#then-{code}");
    }

    private static string Line(Visitor visitor, string selector) => Respondents.Said(visitor, $"{selector} td");

    private static async Task<JsonDocument> Json(Respondents all) =>
        JsonDocument.Parse(await all.Coordinator.Http.GetStringAsync($"{all.At}/benefits.json"));

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
