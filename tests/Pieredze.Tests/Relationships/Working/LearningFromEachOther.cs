using System.Net;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Working;

public sealed class LearningFromEachOther
{
    [Theory, OnEveryDatabase]
    [Clause("S062")]
    public async Task Keeps_an_insight_private_until_its_writer_shows_it(DatabaseKind kind)
    {
        var (two, at) = await TellingOfAMeeting.Held(kind);
        await two.Mentee.Open(at);
        await two.Mentee.Send("#insight", ("kind", "SeeDifferently"), ("text", "Klusums nav pārmetums"));
        await two.Mentee.Open($"{two.At}/learning");
        await two.Mentee.Send("#insight", ("kind", "Learned"), ("text", "Vispirms pajautāt"));
        await two.Mentee.Send("#insight", ("kind", "Learned"), ("text", "Vispirms pajautāt"));
        Assert.Equal(2, (await two.Stored()).Insights.Count);
        Assert.All((await two.Stored()).Insights, i => Assert.False(i.IsShared));
        foreach (var page in new[] { at, $"{two.At}/learning", two.At })
        {
            await two.Mentor.Open(page);
            Assert.DoesNotContain("pārmetums", two.Mentor.Html, StringComparison.Ordinal);
        }

        await two.Change(pair => pair.ShowInsight(pair.MenteeId, pair.Insights[0].Id, true));
        await two.Mentor.Open($"{two.At}/learning");
        Assert.Contains("Klusums nav pārmetums", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Null(two.Mentor.Page.QuerySelector("form[action*=Forget]"));
        await two.Mentee.Open($"{two.At}/learning");
        await two.Mentee.Send("form[action*=Forget]");
        Assert.Single((await two.Stored()).Insights);
    }

    [Theory, OnEveryDatabase]
    [Clause("S160", "S053", "S067")]
    public async Task Counts_meetings_from_which_both_learned_and_shows_who_gives_and_receives(DatabaseKind kind)
    {
        var (two, at) = await TellingOfAMeeting.Held(kind);
        await two.Mentee.Open(at);
        await two.Mentee.Send("#learned", ("text", "Pauze palīdz"));
        await two.Mentor.Open(at);
        Assert.Contains("Pauze palīdz", two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentor.Send("#learned", ("text", "Jaunie skatās citādi"));
        await two.Change(pair =>
        {
            var second = pair.Record(pair.MenteeId, null, two.Today, 30, two.Clock);
            pair.TellLearned(pair.MenteeId, second, "Jautāt īsāk");
        });
        foreach (var visitor in two.Both)
        {
            await visitor.Open($"{two.At}/learning");
            Assert.Contains("50\u00a0%", visitor.Page.QuerySelector(".figures")!.TextContent, StringComparison.Ordinal);
            // Learned by the mentor in one meeting, by the mentee in two; what one learns the other has given.
            Assert.Equal(["1", "2"], Cells(visitor, 2));
            Assert.Equal(["2", "1"], Cells(visitor, 3));
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S158", "S017")]
    public async Task Logs_challenges_in_both_directions_and_counts_the_meetings_with_one(DatabaseKind kind)
    {
        var (two, at) = await TellingOfAMeeting.Held(kind);
        await two.Change(pair => pair.Record(pair.MenteeId, null, two.Today, 30, two.Clock));
        await two.Mentee.Open(at);
        await two.Mentee.Send("#challenge", ("text", "Vadītājam jāzina viss"), ("outcome", "Changed"));
        await two.Mentor.Open(at);
        Assert.Contains("Vadītājam jāzina viss", two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentor.Send("#challenge", ("text", "Palūgt palīdzību ir vājums"));
        await two.Mentor.Open($"{two.At}/learning");
        Assert.Contains("50\u00a0%", two.Mentor.Page.QuerySelector(".figures")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1", "1"], Cells(two.Mentor, 1));
        // What came of it is said by whoever thought so.
        Assert.Null(two.Mentor.Page.QuerySelector("form[action*=Settle]"));
        await two.Mentee.Open($"{two.At}/learning");
        await two.Mentee.Send("form[action*=Settle]", ("outcome", "Act"));
        var stored = await two.Stored();
        Assert.Equal(
            [ChallengeOutcome.Changed, ChallengeOutcome.Act],
            stored.Challenges.OrderBy(c => c.RaisedAt).Select(c => c.Outcome!.Value)
        );
        var goal = stored.Goals[0];
        await two.Mentee.Send("#challenge", ("text", "Te vienmēr tā dara"), ("whose", ""), ("about", $"{goal.Id}"));
        Assert.Contains(goal.Title, two.Mentee.Text, StringComparison.Ordinal);
        Assert.Equal(goal.Id, (await two.Stored()).Challenges.Single(c => c.WhoseId is null).GoalId);
    }

    [Theory, OnEveryDatabase]
    public async Task Refuses_what_is_not_the_pairs_own(DatabaseKind kind)
    {
        var (two, _) = await TellingOfAMeeting.Held(kind);
        var (_, foreign) = await TellingOfAMeeting.Held(kind);
        await two.Mentee.Open($"{two.At}/learning");
        var option = two.Mentee.Page.CreateElement("option");
        option.SetAttribute("value", foreign.Split('/')[^1]);
        two.Mentee.Page.QuerySelector("#about")!.AppendChild(option);
        await two.Mentee.Send("#challenge", ("text", "x"), ("about", foreign.Split('/')[^1]));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentee.Send("#challenge", ("text", "x"), ("whose", $"{two.Pair.MenteeId}"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Empty((await two.Stored()).Challenges);
    }

    [Theory, OnEveryDatabase]
    [Clause("S006")]
    public async Task Compares_the_ten_features_once_both_have_answered(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Goals);
        await two.Mentee.Open($"{two.At}/features");
        Assert.Null(two.Mentee.Page.QuerySelector("#check"));
        await two.Change(pair =>
        {
            two.SetGoal(pair);
            two.WalkOn(pair);
        });
        await two.Mentee.Open($"{two.At}/features");
        Assert.Equal(FeatureCheck.Items, two.Mentee.Page.QuerySelectorAll("#check fieldset").Length);
        await two.Mentee.Send("#check", ("answers[0]", "4"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentee.Send("#check", [.. Answers(4)]);
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        Assert.Null(two.Mentee.Page.QuerySelector("#compare"));
        await two.Mentor.Open($"{two.At}/features");
        Assert.Null(two.Mentor.Page.QuerySelector("#compare"));
        await two.Mentor.Send("#check", [.. Answers(2)]);
        Assert.Equal(FeatureCheck.Items, two.Mentor.Page.QuerySelectorAll("#compare tbody tr").Length);
        Assert.Equal(FeatureCheck.Items, two.Mentor.Page.QuerySelectorAll("#compare .watch").Length);
        await two.Mentee.Open($"{two.At}/features");
        Assert.NotNull(two.Mentee.Page.QuerySelector("#compare"));
        var others = await TwoWalkers.In(two.House);
        await others.Mentor.Open($"{two.At}/features");
        Assert.Equal(HttpStatusCode.NotFound, others.Mentor.Status);
    }

    private static IEnumerable<(string, string?)> Answers(int answer) =>
        Enumerable.Range(0, FeatureCheck.Items).Select(i => ($"answers[{i}]", (string?)$"{answer}"));

    private static IEnumerable<string> Cells(Visitor visitor, int row) =>
        visitor.Page.QuerySelectorAll($"#balance tbody tr:nth-child({row}) td").Select(c => c.TextContent);
}
