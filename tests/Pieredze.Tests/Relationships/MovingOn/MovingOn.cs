using System.Net;
using Pieredze.Relationships;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.MovingOn;

public sealed class MovingOn
{
    [Theory, OnEveryDatabase]
    [Clause("S170")]
    public async Task Shows_how_to_stay_in_touch_only_once_both_want_it(DatabaseKind kind)
    {
        var two = await Completed(kind);
        var at = $"{two.At}/moving-on";
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Stay]", ("preference", "zvani"));
        Assert.Equal(Stage.Ending, (await two.Stored()).Stage);
        await two.Mentor.Open(at);
        Assert.DoesNotContain("zvani", two.Mentor.Html, StringComparison.Ordinal);
        await two.Mentor.Send("form[action*=Stay]");
        Assert.Equal(Stage.MovingOn, (await two.Stored()).Stage);
        Assert.Contains("zvani", two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentor.Send("form[action*=Ask]", ("question", "Vai šī ideja der?"));
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Answer]", ("text", "Pamēģini!"));
        await two.Mentor.Open(at);
        Assert.Contains("Pamēģini!", two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentor.Send("form[action*=Leave]");
        Assert.Equal(Standing.Closed, (await two.Stored()).Standing);
        Assert.Equal(HttpStatusCode.OK, (await two.Mentee.Open($"{two.At}/certificate")).Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Never_tells_one_that_the_other_said_no(DatabaseKind kind)
    {
        var two = await Completed(kind);
        var (at, other) = ($"{two.At}/moving-on", await Completed(kind));
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Stay]", ("preference", "zvani"));
        await other.Mentee.Open($"{other.At}/moving-on");
        await other.Mentee.Send("form[action*=Stay]", ("preference", "zvani"));
        await two.Mentor.Open(at);
        await two.Mentor.Send("form[action*=Leave]");
        Assert.Equal(HttpStatusCode.OK, two.Mentor.Status);
        // To Anna it looks as if Ilze had simply not answered yet, like in the other pair.
        foreach (var page in new[] { "/moving-on", "" })
        {
            await two.Mentee.Open(two.At + page);
            await other.Mentee.Open(other.At + page);
            Assert.Equal(other.Mentee.Text, two.Mentee.Text);
        }

        await two.Mentor.Open(at);
        Assert.DoesNotContain("zvani", two.Mentor.Html, StringComparison.Ordinal);
        await two.Mentor.Send("form[action*=Stay]");
        Assert.Equal(Stage.MovingOn, (await two.Stored()).Stage);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_over_when_both_said_no(DatabaseKind kind)
    {
        var two = await Completed(kind);
        foreach (var visitor in two.Both)
        {
            await visitor.Open($"{two.At}/moving-on");
            await visitor.Send("form[action*=Leave]");
        }

        Assert.Equal((Standing.Closed, Stage.Ending), ((await two.Stored()).Standing, (await two.Stored()).Stage));
    }

    [Theory, OnEveryDatabase]
    public async Task Asks_and_answers_once_however_often_it_is_sent(DatabaseKind kind)
    {
        var two = await Completed(kind);
        await two.Change(pair =>
        {
            pair.StayInTouch(pair.MenteeId, null, two.Today);
            pair.StayInTouch(pair.MentorId, null, two.Today);
        });
        var (at, tab) = ($"{two.At}/moving-on", await two.Again(two.Mentee));
        await two.Mentee.Open(at);
        await tab.Open(at);
        await Task.WhenAll(
            two.Mentee.Send("form[action*=Ask]", ("question", "Ideja")),
            tab.Send("form[action*=Ask]", ("question", "Ideja"))
        );
        var mentorTab = await two.Again(two.Mentor);
        await two.Mentor.Open(at);
        await mentorTab.Open(at);
        Assert.Single(two.Mentor.Page.QuerySelectorAll("form[action*=Answer]"));
        await two.Mentor.Send("form[action*=Answer]", ("text", "Jā"));
        await mentorTab.Send("form[action*=Answer]", ("text", "Nē"));
        Assert.Equal(HttpStatusCode.Conflict, mentorTab.Status);
        await two.Mentee.Open(at);
        Assert.Contains("Jā", two.Mentee.Text, StringComparison.Ordinal);
    }

    private static async Task<TwoWalkers> Completed(DatabaseKind kind) =>
        await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.MovingOn);
}
