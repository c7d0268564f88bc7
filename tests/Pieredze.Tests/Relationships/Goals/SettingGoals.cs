using System.Net;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Goals;

public sealed class SettingGoals
{
    [Theory, OnEveryDatabase]
    [Clause("S019")]
    public async Task Is_a_proposal_until_the_mentee_takes_it_or_turns_it_down(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open($"{two.At}/goals/new");
        await two.Mentor.Send("#goal", ("GoalTitle", "Uzstāties bez lapas"), ("Origin", "Manager"));
        var goal = Assert.Single((await two.Stored()).Goals);
        Assert.Equal((GoalState.Proposed, GoalOrigin.Manager), (goal.State, goal.Origin));
        await two.Mentee.Open($"{two.At}/goals/{goal.Id}");
        await two.Mentee.Send("#method", ("text", "skala"));
        Assert.Equal(GoalState.Proposed, (await two.Stored()).Goals[0].State);
        await two.Mentee.Send("#reject");
        Assert.Empty((await two.Stored()).ActiveGoals);
        Assert.Equal(GoalState.Rejected, (await two.Stored()).Goals[0].State);
    }

    [Theory, OnEveryDatabase]
    [Clause("S020")]
    public async Task Waits_for_the_mentee_and_for_a_method(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open($"{two.At}/goals/new");
        await two.Mentor.Send("#goal", ("GoalTitle", "Drošāka rīta nodošana"));
        Assert.Equal(HttpStatusCode.OK, two.Mentor.Status);
        Assert.Contains("Ierosināts", two.Mentor.Text);
        Assert.Null(two.Mentor.Page.QuerySelector("#activate"));
        var goal = two.Mentor.At.AbsolutePath;
        await two.Mentee.Open(goal);
        await two.Mentee.Send("#activate");
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("Trūkst novērtēšanas metodes", two.Mentee.Text);
        await two.Mentee.Send("#method", ("text", "Skaitīšu reizes"));
        await two.Mentee.Send("#activate");
        Assert.Contains("Spēkā", two.Mentee.Text);
        await two.Mentee.Open($"{two.At}/goals");
        Assert.Contains("Drošāka rīta nodošana", two.Mentee.Text);
        Assert.Equal(GoalOrigin.Mentor, (await two.Stored()).Goals[0].Origin);
    }

    [Theory, OnEveryDatabase]
    public async Task Lets_the_mentor_change_nothing(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        var before = (await two.Stored()).Goals[0];
        await two.Mentee.Open($"{two.At}/goals/{before.Id}");
        await two.Mentor.Open($"{two.At}/goals/{before.Id}");
        Assert.Null(two.Mentor.Page.QuerySelector("#edit, #method, #level, #step, #reached, #dropped"));
        var token = two.Mentor.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (
            var (handler, field, value) in new[]
            {
                ("Activate", "x", "x"),
                ("Reject", "x", "x"),
                ("Close", "reached", "true"),
                ("Level", "level", "2"),
                ("Method", "text", "cita"),
                ("Step", "text", "cits"),
                ("Tick", "step", $"{before.Steps[0].Id}"),
                ("Edit", "title", "cits"),
            }
        )
        {
            await two.Mentor.Go(
                new HttpRequestMessage(HttpMethod.Post, $"{two.At}/goals/{before.Id}?handler={handler}")
                {
                    Content = new FormUrlEncodedContent(
                        new Dictionary<string, string> { [field] = value, ["__RequestVerificationToken"] = token }
                    ),
                }
            );
            Assert.Equal((handler, HttpStatusCode.Conflict), (handler, two.Mentor.Status));
        }

        var after = (await two.Stored()).Goals[0];
        Assert.Equal((before.Title, before.State, before.Level), (after.Title, after.State, after.Level));
        Assert.Equal((1, 1, (DateOnly?)null), (after.Methods.Count, after.Steps.Count, after.Steps[0].DoneOn));
    }

    [Theory, OnEveryDatabase]
    public async Task Links_a_goal_down_to_the_day(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        var at = $"{two.At}/goals/{(await two.Stored()).Goals[0].Id}";
        await two.Mentee.Open(at);
        await two.Mentee.Send("#step", ("text", "Starpmērķis"), ("level", "Medium"));
        var medium = (await two.Stored()).Goals[0].Steps.Single(s => s.Level == LadderLevel.Medium);
        await two.Mentee.Send("#step", ("text", "Katru otrdienu"), ("level", "Weekly"), ("parent", $"{medium.Id}"));
        var weekly = (await two.Stored()).Goals[0].Steps.Single(s => s.Text == "Katru otrdienu");
        await two.Mentee.Send("#step", ("text", "Katru rītu"), ("level", "Daily"), ("parent", $"{weekly.Id}"));
        await two.Mentee.Send("#step", ("text", "Otrādi"), ("level", "Medium"), ("parent", $"{weekly.Id}"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("Otrādi", two.Mentee.Html, StringComparison.Ordinal);
        Assert.True((await two.Stored()).Criteria().Count > 0);
        await two.Mentor.Open($"{two.At}/goals");
        Assert.Contains("Katru rītu", two.Mentor.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Does_everything_once_however_often_it_is_clicked(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var tab = await two.Again(two.Mentee);
        async Task Twice(string page, string form, params (string, string?)[] fields)
        {
            await two.Mentee.Open(page);
            await tab.Open(page);
            await Task.WhenAll(two.Mentee.Send(form, fields), tab.Send(form, fields));
            Assert.Equal((form, HttpStatusCode.OK, HttpStatusCode.OK), (form, two.Mentee.Status, tab.Status));
        }

        await Twice($"{two.At}/goals/new", "#goal", ("GoalTitle", "Viens mērķis"));
        var goal = Assert.Single((await two.Stored()).Goals);
        var at = $"{two.At}/goals/{goal.Id}";
        await Twice(at, "#method", ("text", "skala"));
        await Twice(at, "#step", ("text", "solis"), ("level", "Weekly"));
        await Twice(at, "#activate");
        await Twice(at, "form[action*=Tick]");
        await Twice(at, "#level", ("level", "1"));
        await Twice($"{two.At}/problems", "#raise", ("text", "laiks"));
        await Twice($"{two.At}/problems", "form[action*=Option]", ("text", "rīts"));
        await two.Mentee.Send("form[action*=Option]", ("text", "vakars"));
        await Twice($"{two.At}/problems", "form[action*=Choose]");
        await Twice(at, "#reached");
        var stored = await two.Stored();
        goal = Assert.Single(stored.Goals);
        Assert.Equal((GoalState.Reached, 1), (goal.State, goal.Level));
        Assert.Single(goal.Methods);
        Assert.Equal(two.Today, Assert.Single(goal.Steps).DoneOn);
        Assert.Equal(["rīts", "vakars"], Assert.Single(stored.Problems).Options.Select(o => o.Text).Order());
        Assert.NotNull(stored.Problems[0].ChosenId);
    }

    [Theory, OnEveryDatabase]
    public async Task Never_writes_over_words_from_another_tab(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        var at = $"{two.At}/goals/{(await two.Stored()).Goals[0].Id}";
        var tab = await two.Again(two.Mentee);
        await two.Mentee.Open(at);
        await tab.Open(at);
        await two.Mentee.Send("#edit", ("whyMine", "pirmais kāpēc"));
        await tab.Send("#edit", ("whyMine", "otrais kāpēc"));
        Assert.Equal(HttpStatusCode.Conflict, tab.Status);
        Assert.Contains("otrais kāpēc", tab.Page.QuerySelector("#why")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("pirmais kāpēc", tab.Text, StringComparison.Ordinal);
        Assert.Equal("pirmais kāpēc", (await two.Stored()).Goals[0].WhyMine);
    }

    [Theory, OnEveryDatabase]
    public async Task Answers_a_stranger_like_a_page_that_does_not_exist(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var (two, others) = (await TwoWalkers.In(house), await (await TwoWalkers.In(house)).WalkTo(Stage.Working));
        var goal = (await others.Stored()).Goals[0].Id;
        foreach (var page in new[] { $"{others.At}/goals", $"{two.At}/goals/{goal}", $"{others.At}/goals/{goal}" })
        {
            await two.Mentor.Open(page);
            Assert.Equal(HttpStatusCode.NotFound, two.Mentor.Status);
        }
    }
}
