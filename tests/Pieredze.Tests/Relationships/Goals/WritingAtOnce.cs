using System.Net;
using Pieredze.Platform.Web;
using Pieredze.Relationships;

namespace Pieredze.Tests.Relationships.Goals;

/// <summary>Two hands on the same words: the agreement, a goal, the result of an option.</summary>
public sealed class WritingAtOnce
{
    [Theory, OnEveryDatabase]
    public async Task Shows_the_second_writer_both_versions_and_lets_them_decide(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Change(two.Build);
        var at = $"{two.At}/agreement";
        await two.Mentor.Open(at);
        await two.Mentee.Open(at);
        await two.Mentor.Send("form[action*=Write]", ("rhythm", "divreiz mēnesī"));
        await two.Mentee.Send("form[action*=Write]", ("rhythm", "reizi nedēļā"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        var both = two.Mentee.Page.QuerySelector("#rhythm-both")!;
        Assert.Equal("divreiz mēnesī", both.QuerySelector(".as-written")!.TextContent);
        Assert.Contains("divreiz", both.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("reizi", both.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("reizi nedēļā", two.Mentee.Page.QuerySelector("#rhythm")!.TextContent.Trim());
        Assert.Single(two.Mentee.Page.QuerySelectorAll(".both-versions"));
        // Whoever has seen both decides.
        await two.Mentee.Send("form[action*=Write]", ("rhythm", "divreiz mēnesī, sākumā reizi nedēļā"));
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        Assert.Equal("divreiz mēnesī, sākumā reizi nedēļā", (await two.Stored()).Draft!.Text.Rhythm);
        Assert.Equal(3, (await two.Stored()).Agreements.Count);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_both_when_each_changed_something_else(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Change(two.Build);
        var at = $"{two.At}/agreement";
        await two.Mentor.Open(at);
        await two.Mentee.Open(at);
        await two.Mentor.Send("form[action*=Write]", ("rhythm", "divreiz mēnesī"));
        await two.Mentee.Send("form[action*=Write]", ("channel", "pie upes"));
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        var text = (await two.Stored()).Draft!.Text;
        Assert.Equal(("divreiz mēnesī", "pie upes"), (text.Rhythm, text.Channel));
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_both_results_of_one_option(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        await two.Change(pair =>
        {
            pair.RaiseProblem(pair.MenteeId, "trūkst laika", two.Clock.Now);
            pair.AddOption(pair.MenteeId, pair.Problems[0], "lūgt palīdzību");
            pair.AddOption(pair.MentorId, pair.Problems[0], "atteikties");
            pair.Choose(pair.MenteeId, pair.Problems[0], pair.Problems[0].Options[0].Id);
        });
        await two.Mentor.Open($"{two.At}/problems");
        await two.Mentee.Open($"{two.At}/problems");
        await two.Mentor.Send("form[action*=Result]", ("text", "palīdzēja kolēģe"));
        await two.Mentee.Send("form[action*=Result]", ("text", "palīdzēja Līga"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains(
            "palīdzēja kolēģe",
            two.Mentee.Page.QuerySelector(".both-versions")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("palīdzēja kolēģe", (await two.Stored()).Problems[0].Result);
        await two.Mentee.Send("form[action*=Result]");
        Assert.Equal("palīdzēja Līga", (await two.Stored()).Problems[0].Result);
    }

    [Theory]
    [InlineData("viens divi trīs", "viens trīs četri", "viens |-divi |trīs |+četri")]
    [InlineData("", "pirmais", "+pirmais")]
    [InlineData("tas pats", "tas pats", "tas pats")]
    [InlineData(null, null, "")]
    public void Marks_words_that_went_and_came(string? before, string? after, string marked) =>
        Assert.Equal(
            marked,
            string.Join(
                '|',
                Differences
                    .Between(before, after)
                    .Select(p =>
                        (
                            p.Kind == PieceKind.Gone ? "-"
                            : p.Kind == PieceKind.Come ? "+"
                            : ""
                        ) + p.Text
                    )
            )
        );
}
