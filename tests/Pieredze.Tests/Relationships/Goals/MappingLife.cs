using System.Net;
using Pieredze.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Goals;

/// <summary>A wider look at oneself: five areas of life and work, none of them a must.</summary>
public sealed class MappingLife
{
    private static readonly (string, string?)[] Levels =
    [
        ("levels", "7"),
        ("levels", ""),
        ("levels", "4"),
        ("levels", ""),
        ("levels", "9"),
    ];

    [Theory, OnEveryDatabase]
    [Clause("S127")]
    public async Task Knows_five_areas_and_shows_the_other_only_a_shared_map(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        foreach (var (writer, reader) in new[] { (two.Mentee, two.Mentor), (two.Mentor, two.Mentee) })
        {
            await writer.Open($"{two.At}/exploration/areas");
            Assert.Equal(
                ["Darbs", "Mācīšanās", "Veselība un līdzsvars", "Attiecības", "Jēga"],
                writer.Page.QuerySelectorAll("#contentment label").Select(l => l.TextContent)
            );
            await writer.Send("#contentment", Levels);
            Assert.Equal(HttpStatusCode.OK, writer.Status);
            Assert.Equal(["7", "–", "4", "–", "9"], Map(writer));
            await writer.Open($"{two.At}/exploration");
            Assert.Equal(["7", "–", "4", "–", "9"], Map(writer));

            await reader.Open($"{two.At}/exploration/of-partner/areas");
            Assert.Equal(HttpStatusCode.NotFound, reader.Status);
            await reader.Open($"{two.At}/exploration");
            Assert.Null(reader.Page.QuerySelector("[aria-labelledby=theirs] .areas"));

            await writer.Open($"{two.At}/exploration/areas");
            await writer.Send("#section", ("shared", "true"));
            await reader.Open($"{two.At}/exploration/of-partner/areas");
            Assert.Equal(["7", "–", "4", "–", "9"], Map(reader));
            await reader.Open($"{two.At}/exploration");
            Assert.NotNull(reader.Page.QuerySelector("[aria-labelledby=theirs] .areas"));
            await writer.Open($"{two.At}/exploration/areas");
            await writer.Send("#section", ("shared", "false"));
            await reader.Open($"{two.At}/exploration/of-partner/areas");
            Assert.Equal(HttpStatusCode.NotFound, reader.Status);
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S127")]
    public async Task Asks_for_nothing_and_forgets_when_emptied(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open($"{two.At}/exploration/areas");
        await two.Mentee.Send("#contentment");
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        Assert.Null(two.Mentee.Page.QuerySelector(".areas"));
        await two.Mentee.Send("#contentment", Levels);
        Assert.Equal(
            (7, null),
            (Stored(await two.Stored(), LifeArea.Work), Stored(await two.Stored(), LifeArea.Learning))
        );
        await two.Mentee.Send("#contentment", [.. Levels.Select(l => (l.Item1, (string?)""))]);
        Assert.Empty(Assert.Single((await two.Stored()).Sheet).Contentment);
    }

    [Theory, OnEveryDatabase]
    public async Task Takes_one_to_ten_and_no_word_back_unseen(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var tab = await two.Again(two.Mentee);
        await two.Mentee.Open($"{two.At}/exploration/areas");
        await tab.Open($"{two.At}/exploration/areas");
        await two.Mentee.Send("#contentment", [.. Levels[..4], ("levels", "11")]);
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Empty((await two.Stored()).Sheet);
        await two.Mentee.Send("#contentment", Levels);
        await tab.Send("#contentment", [.. Levels[..4], ("levels", "2")]);
        Assert.Equal(HttpStatusCode.Conflict, tab.Status);
        Assert.Equal(9, Stored(await two.Stored(), LifeArea.Meaning));
    }

    [Theory, OnEveryDatabase]
    public async Task Comes_along_with_what_is_kept_of_oneself(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Change(pair => pair.TellContentment(pair.MenteeId, [7, null, 4, null, 9], two.Clock.Now));
        await two.Mentee.Open("/me/data?part=exploration");
        Assert.Contains("Veselība un līdzsvars (1–10)", two.Mentee.Text, StringComparison.Ordinal);
        await two.Mentor.Open("/me/data?part=exploration");
        Assert.DoesNotContain("Veselība un līdzsvars", two.Mentor.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Map(Visitor visitor) =>
        visitor.Page.QuerySelectorAll(".areas tbody .number").Select(cell => cell.TextContent.Trim());

    private static int? Stored(Pieredze.Relationships.Relationship pair, LifeArea area) =>
        Assert.Single(pair.Sheet).ContentWith(area);
}
