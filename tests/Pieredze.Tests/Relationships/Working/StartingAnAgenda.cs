using System.Net;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Working;

/// <summary>A working meeting may begin with three points, one of them a goal on its ladder.</summary>
public sealed class StartingAnAgenda
{
    [Theory, OnEveryDatabase]
    [Clause("S063")]
    public async Task Looks_at_one_goal_on_its_ladder(DatabaseKind kind)
    {
        var (two, at) = await Planned(kind, Stage.Working);
        await two.Mentor.Open(at);
        await two.Mentor.Send("#template");
        Assert.Equal(HttpStatusCode.OK, two.Mentor.Status);
        var points = (await Session(two)).Agenda.OrderBy(a => a.Position).ToList();
        Assert.Equal(3, points.Count);
        Assert.Contains("noticis kopš", points[0].Text, StringComparison.Ordinal);
        Assert.Contains("mērķu kāpnēm", points[1].Text, StringComparison.Ordinal);
        Assert.Contains("tālāk", points[2].Text, StringComparison.Ordinal);
        // Whoever presses the button, the mentee leads.
        Assert.All(points, p => Assert.Equal(two.Pair.MenteeId, p.OwnerId));
        Assert.Contains(points[1].Text, two.Mentor.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Happens_once_whatever_language_the_two_read(DatabaseKind kind)
    {
        var (two, at) = await Planned(kind, Stage.Working);
        await two.Mentee.Open(at);
        await two.Mentee.Send("#agenda", ("text", "pelikāns"));
        await two.Mentee.Open("/language/en?back=" + at);
        await two.Mentor.Open(at);
        await Task.WhenAll(two.Mentee.Send("#template"), two.Mentor.Send("#template"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (two.Mentee.Status, two.Mentor.Status));
        var agenda = (await Session(two)).Agenda.OrderBy(a => a.Position).ToList();
        Assert.Equal(4, agenda.Count);
        Assert.Equal([1, 2, 3, 4], agenda.Select(a => a.Position));
        await two.Mentor.Open(at);
        Assert.Null(two.Mentor.Page.QuerySelector("#template"));
    }

    [Theory, OnEveryDatabase]
    public async Task Speaks_the_language_of_the_reader(DatabaseKind kind)
    {
        var (two, at) = await Planned(kind, Stage.Working);
        await two.Mentee.Open("/language/en?back=" + at);
        await two.Mentee.Send("#template");
        Assert.Contains((await Session(two)).Agenda, a => a.Text.Contains("on its ladder", StringComparison.Ordinal));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_for_planned_meetings_of_the_working_stage(DatabaseKind kind)
    {
        var (two, at) = await Planned(kind, Stage.Goals);
        await two.Mentee.Open(at);
        Assert.Null(two.Mentee.Page.QuerySelector("#template"));
        var (working, page) = await Planned(kind, Stage.Working);
        await working.Mentee.Open(page);
        var tab = await working.Again(working.Mentee);
        await tab.Open(page);
        await tab.Send("#cancel");
        await working.Mentee.Send("#template");
        Assert.Equal(HttpStatusCode.Conflict, working.Mentee.Status);
        Assert.Empty((await Session(working)).Agenda);
    }

    private static async Task<(TwoWalkers Two, string At)> Planned(DatabaseKind kind, Stage stage)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(stage);
        var starts = two.Clock.Now.AddDays(5);
        await two.Change(pair =>
            pair.Plan(pair.MenteeId, DateOnly.FromDateTime(starts), starts, 60, null, two.Clock.Now)
        );
        return (two, $"{two.At}/sessions/{(await Session(two, SessionState.Planned)).Id}");
    }

    private static async Task<Session> Session(TwoWalkers two, SessionState? state = null) =>
        (await two.Stored()).Sessions.Single(s => state is null ? s.State != SessionState.Held : s.State == state);
}
