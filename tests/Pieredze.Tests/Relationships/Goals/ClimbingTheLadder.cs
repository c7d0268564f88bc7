using System.Net;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Goals;

/// <summary>From the long view down to the day, and how clear a goal is on the way.</summary>
public sealed class ClimbingTheLadder
{
    [Theory, OnEveryDatabase]
    [Clause("S155")]
    public async Task Needs_an_unbroken_chain_and_lists_what_hangs_in_the_air(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Goals);
        await two.Change(pair =>
        {
            var goal = Goal(two, pair, "Vadīt komandu", Horizon.Long);
            pair.AddStep(pair.MenteeId, goal, LadderLevel.Daily, null, "jautāt vienam", null);
        });
        Assert.False(Ladder(await two.Stored()));
        await two.Mentor.Open($"{two.At}/goals");
        Assert.Contains(
            "jautāt vienam",
            two.Mentor.Page.QuerySelector("#orphans li")!.TextContent,
            StringComparison.Ordinal
        );
        var goal = (await two.Stored()).Goals[0];
        await two.Mentee.Open($"{two.At}/goals/{goal.Id}");
        Assert.NotNull(two.Mentee.Page.QuerySelector("#orphans"));
        await two.Mentee.Send("#step", ("text", "pusgadā divi vada"), ("level", "Medium"));
        var medium = (await two.Stored()).Goals[0].Steps.Single(s => s.Level == LadderLevel.Medium);
        await two.Mentee.Send("#step", ("text", "otrdienās"), ("level", "Weekly"), ("parent", $"{medium.Id}"));
        Assert.True(Ladder(await two.Stored()));
        // The whole chain does not hide the action that still hangs beside it.
        Assert.Equal("jautāt vienam", Assert.Single(two.Mentee.Page.QuerySelectorAll("#orphans li")).TextContent);

        static bool Ladder(Relationship pair) => pair.Criteria().Single(c => c.Key == "ladder").IsMet;
    }

    [Theory, OnEveryDatabase]
    public async Task Hangs_goals_of_the_programme_under_a_long_term_one(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Goals);
        await two.Change(pair =>
        {
            Goal(two, pair, "Tālais", Horizon.Long);
            Goal(two, pair, "Tuvais", Horizon.Medium);
        });
        var goals = (await two.Stored()).Goals;
        var (far, near) = (goals.Single(g => g.Title == "Tālais"), goals.Single(g => g.Title == "Tuvais"));
        await two.Mentee.Open($"{two.At}/goals/{near.Id}");
        await two.Mentee.Send("#hang", ("under", $"{far.Id}"));
        await two.Mentor.Open($"{two.At}/goals");
        var ladder = Assert.Single(two.Mentor.Page.QuerySelectorAll(".goal-ladder"));
        Assert.Contains("Tālais", ladder.QuerySelector(".long-term")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tuvais", ladder.QuerySelector(".goals")!.TextContent, StringComparison.Ordinal);
        await two.Mentee.Send("#hang", ("under", $"{near.Id}"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentee.Send("#hang", ("under", ""));
        Assert.All((await two.Stored()).Goals, g => Assert.Null(g.UnderId));
        await two.Mentor.Open($"{two.At}/goals");
        Assert.Equal(2, two.Mentor.Page.QuerySelectorAll(".goal-ladder").Length);
    }

    [Theory, OnEveryDatabase]
    [Clause("S154")]
    public async Task Checks_how_clear_a_goal_is_and_lends_shapes_to_think_it_through(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Goals);
        await two.Mentee.Open($"{two.At}/goals/new");
        await two.Mentee.Send("form#goal", ("GoalTitle", "Nodošana"));
        var at = two.Mentee.At.AbsolutePath;
        Assert.Equal(4, two.Mentee.Page.QuerySelectorAll("#clear .open").Length);
        Assert.False(Met(await two.Stored(), "goal"));
        await two.Mentee.Send(
            "#edit",
            ("whyMine", "gribu"),
            ("howWeWillKnow", "redzēs"),
            ("dueOn", $"{two.Today.AddDays(60):yyyy-MM-dd}")
        );
        await two.Mentee.Send("#method", ("text", "skala"));
        Assert.Empty(two.Mentee.Page.QuerySelectorAll("#clear .open"));
        await two.Mentee.Send("#activate");
        Assert.True(
            Met(await two.Stored(), "goal") && Met(await two.Stored(), "clarity") && Met(await two.Stored(), "method")
        );

        foreach (var (shape, questions) in new[] { ("Smart", 5), ("Okr", 4), ("Pact", 4) })
        {
            await two.Mentee.Open($"{at}?shape={shape}");
            var fields = two.Mentee.Page.QuerySelectorAll("#shape-form textarea");
            Assert.Equal((shape, questions), (shape, fields.Length));
            await two.Mentee.Send("#shape-form", (fields[1].GetAttribute("name")!, $"atbilde {shape}"));
            Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
            await two.Mentor.Open(at);
            Assert.Contains($"atbilde {shape}", two.Mentor.Text, StringComparison.Ordinal);
        }

        // A shape is never a must: without answers it is gone.
        await two.Mentee.Open($"{at}?shape=Pact");
        await two.Mentee.Send("#shape-form", ("pact-actionable", ""));
        Assert.Null((await two.Stored()).Goals[0].Shape);

        static bool Met(Relationship pair, string key) => pair.Criteria().Single(c => c.Key == key).IsMet;
    }

    private static Goal Goal(TwoWalkers two, Relationship pair, string title, Horizon horizon)
    {
        var goal = pair.ProposeGoal(pair.MenteeId, title, GoalKind.Growth, horizon, GoalOrigin.Mentee, two.Clock.Now);
        pair.AddMethod(pair.MenteeId, goal, MethodKind.SelfRating, "pašvērtējums");
        pair.Activate(pair.MenteeId, goal);
        return goal;
    }
}
