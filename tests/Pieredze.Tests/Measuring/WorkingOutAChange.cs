using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.People;

namespace Pieredze.Tests.Measuring;

public sealed class WorkingOutAChange
{
    internal static readonly int[] Before = [3, 4, 3, 5, 2, 4, 3, 4, 5, 3, 4, 2];
    internal static readonly int[] After = [4, 5, 3, 6, 4, 4, 5, 5, 5, 4, 6, 3];

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
            Assert.Contains("kāpums zema precizitāte", row, StringComparison.Ordinal);
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

    internal static async Task<JsonDocument> Json(Respondents all) =>
        JsonDocument.Parse(await all.Coordinator.Http.GetStringAsync($"{all.At}/benefits.json"));
}
