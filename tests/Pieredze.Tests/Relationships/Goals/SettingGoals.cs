using System.Net;

namespace Pieredze.Tests.Relationships.Goals;

public sealed class SettingGoals
{
    [Theory, OnEveryDatabase]
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
    }

    [Theory, OnEveryDatabase]
    public async Task Answers_a_stranger_like_a_page_that_does_not_exist(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var (two, others) = (await TwoWalkers.In(house), await TwoWalkers.In(house));
        await others.Mentor.Open($"{two.At}/goals");
        Assert.Equal(HttpStatusCode.NotFound, others.Mentor.Status);
    }
}
