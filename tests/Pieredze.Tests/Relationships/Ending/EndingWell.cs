using System.Net;
using Pieredze.Relationships;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Ending;

/// <summary>A planned ending: when it is time, what it is for, and what each keeps to themselves.</summary>
public sealed class EndingWell
{
    [Theory, OnEveryDatabase]
    [Clause("S163")]
    public async Task Counts_goals_and_never_stops_the_mentee_from_winding_up(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        await two.Change(pair =>
        {
            two.SetGoal(pair);
            two.SetGoal(pair);
        });
        await two.Change(pair =>
        {
            pair.Mark(pair.MenteeId, pair.Goals[0], 0);
            pair.Mark(pair.MenteeId, pair.Goals[1], 1);
            pair.Mark(pair.MenteeId, pair.Goals[2], -1);
        });
        Assert.True((await two.Stored()).Criteria().Single(c => c.Key == "goals-reached").IsMet);
        await two.Mentee.Open($"{two.At}/ending");
        Assert.Contains("67 %", two.Mentee.Text, StringComparison.Ordinal);
        await two.Change(pair => pair.Mark(pair.MenteeId, pair.Goals[1], -2));
        Assert.False((await two.Stored()).Criteria().Single(c => c.Key == "goals-reached").IsMet);
        await two.Mentee.Open($"{two.At}/ending");
        Assert.Contains("vēl nav", two.Mentee.Text, StringComparison.Ordinal);
        await two.Mentee.Send("form[action*=Start]");
        Assert.Equal(Stage.Ending, (await two.Stored()).Stage);
    }

    [Theory, OnEveryDatabase]
    [Clause("S166")]
    public async Task Needs_the_day_of_a_closing_meeting_and_plans_what_it_is_for(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        await two.Mentee.Open($"{two.At}/ending");
        await two.Mentee.Send("form[action*=Start]", ("on", ""));
        Assert.Equal((HttpStatusCode.Conflict, Stage.Working), (two.Mentee.Status, (await two.Stored()).Stage));
        await two.Mentee.Send("form[action*=Start]", ("on", $"{two.Today.AddDays(10):yyyy-MM-dd}"));
        Assert.Equal(Stage.Ending, (await two.Stored()).Stage);
        await two.Mentor.Open($"{two.At}/ending");
        await two.Mentor.Send("#plan-closing", ("meeting", $"{two.Today.AddDays(43):yyyy-MM-dd}"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentor.Status);
        await two.Mentor.Send(
            "#plan-closing",
            ("meeting", $"{two.Today.AddDays(20):yyyy-MM-dd}"),
            ("agenda", "Ko ņemsim līdzi")
        );
        Assert.Equal(HttpStatusCode.OK, two.Mentor.Status);
        await two.Mentor.Send(
            "form[action*=Notes]",
            ("confidential", "Viss, ko runājām"),
            ("notes", "Glabājam gadu, tad dzēšam")
        );
        await two.Mentee.Open($"{two.At}/ending");
        foreach (var word in new[] { "Ko ņemsim līdzi", "Viss, ko runājām", "Glabājam gadu, tad dzēšam" })
        {
            Assert.Contains(word, two.Mentee.Html, StringComparison.Ordinal);
        }

        Assert.Equal(two.Today.AddDays(20), (await two.Stored()).Closing!.ClosingMeetingOn);
    }

    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(3, 3, false)]
    [InlineData(null, 4, false)]
    [InlineData(null, 5, true)]
    [InlineData(7, 5, true)]
    [Clause("S164")]
    public async Task Shows_the_mentor_whether_the_confidence_is_met_only_if_the_mentee_shares(
        int? start,
        int now,
        bool met
    )
    {
        var two = await TwoWalkers.In(await House.On(DatabaseKind.Sqlite));
        if (start is { } first)
        {
            await two.Change(pair => pair.TellConfidence(pair.MenteeId, first));
        }

        await two.WalkTo(Stage.Ending);
        await two.Mentee.Open($"{two.At}/ending");
        await two.Mentee.Send("form[action*=Confidence]", ("now", $"{now}"));
        Assert.Equal(met, (await two.Stored()).IsConfident);
        await two.Mentor.Open($"{two.At}/ending");
        Assert.DoesNotContain("Paļāvība uz sevi", two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentee.Open($"{two.At}/ending");
        await two.Mentee.Send("form[action*=Confidence]", ("now", $"{now}"), ("shares", "true"));
        await two.Mentor.Open($"{two.At}/ending");
        Assert.Contains(met ? "Paļāvība ir pietiekama" : "Paļāvība vēl aug", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Null(two.Mentor.Page.QuerySelector("[name=now]"));
    }

    [Theory, OnEveryDatabase]
    public async Task Gives_a_letter_of_thanks_to_the_other(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Ending);
        var at = $"{two.At}/ending";
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Thank]", ("letter", "Paldies, ka klausījies."));
        await two.Mentor.Open(at);
        Assert.Contains(
            "Paldies, ka klausījies.",
            two.Mentor.Page.QuerySelector(".letter")!.TextContent,
            StringComparison.Ordinal
        );
        // Nobody writes the other's letter.
        Assert.Equal("", two.Mentor.Page.QuerySelector("#letter")!.TextContent.Trim());
    }

    [Theory, OnEveryDatabase]
    public async Task Is_thought_of_six_weeks_before_the_programme_ends(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        await two.Change(pair => pair.PlannedEnd = two.Today.AddDays(43));
        await two.Mentor.Open(two.At);
        Assert.DoesNotContain("padomāt par labu nobeigumu", two.Mentor.Text, StringComparison.Ordinal);
        await two.Change(pair => pair.PlannedEnd = two.Today.AddDays(42));
        foreach (var visitor in two.Both)
        {
            await visitor.Open(two.At);
            Assert.Contains("padomāt par labu nobeigumu", visitor.Text, StringComparison.Ordinal);
        }
    }
}
