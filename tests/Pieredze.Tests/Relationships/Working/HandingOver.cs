using Pieredze.Relationships;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Working;

public sealed class HandingOver
{
    [Theory, OnEveryDatabase]
    [Clause("S061", "S161")]
    public async Task Shows_the_index_after_three_meetings_and_its_trend_after_four(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        await Meet(two, 1, "mentor");
        await Meet(two, 2, "both");
        await two.Mentee.Open(two.At);
        Assert.Null(two.Mentee.Page.QuerySelector("#lead-index"));
        await Meet(two, 3, "both");
        await two.Mentee.Open(two.At);
        Assert.Contains(
            "50 no 100",
            two.Mentee.Page.QuerySelector("#lead-index")!.TextContent,
            StringComparison.Ordinal
        );
        await Meet(two, 4, "mentee");
        foreach (var visitor in two.Both)
        {
            await visitor.Open(two.At);
            // 0, 50, 50, 100: slopes 50, 25, 33.3, 0, 25, 50; their median is 29.2.
            var said = visitor.Page.QuerySelector("#lead-index")!;
            Assert.Contains("100 no 100", said.TextContent, StringComparison.Ordinal);
            Assert.Contains("+29,2", said.TextContent, StringComparison.Ordinal);
            Assert.Contains("Vadība pamazām pāriet", visitor.Text, StringComparison.Ordinal);
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S161")]
    public async Task Prompts_a_talk_when_the_lead_is_stuck_and_when_both_see_it_otherwise(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        for (var n = 1; n <= 4; n++)
        {
            await Meet(two, n, "mentor");
        }

        await two.Mentor.Open(two.At);
        Assert.Contains("Vadība paliek mentora pusē", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Null(two.Mentor.Page.QuerySelector("#seen-differently"));
        await Meet(two, 5, "mentor", "mentee");
        await two.Mentor.Open(two.At);
        Assert.NotNull(two.Mentor.Page.QuerySelector("#seen-differently"));
    }

    [Theory, OnEveryDatabase]
    [Clause("S012")]
    public async Task Watches_dependence_for_the_pair_when_the_mentor_sets_four_agendas(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var (led, leading) = (
            await (await TwoWalkers.In(house)).WalkTo(Stage.Working),
            await (await TwoWalkers.In(house)).WalkTo(Stage.Working)
        );
        for (var n = 1; n <= 4; n++)
        {
            await led.Mentor.Open(led.At);
            Assert.Null(led.Mentor.Page.QuerySelector("#dependence"));
            await Meet(led, n, "mentor");
            await Meet(leading, n, "mentee");
        }

        foreach (var visitor in led.Both)
        {
            await visitor.Open(led.At);
            Assert.NotNull(visitor.Page.QuerySelector("#dependence"));
        }

        await leading.Mentee.Open(leading.At);
        Assert.Null(leading.Mentee.Page.QuerySelector("#dependence"));
    }

    private static Task Meet(TwoWalkers two, int number, string mentorSays, string? menteeSays = null) =>
        two.Change(pair =>
        {
            var session = pair.Record(pair.MenteeId, null, two.Today, 30 + number, two.Clock);
            session.StartsAt = two.Clock.Now.AddHours(-20).AddHours(number);
            pair.TellHandOver(pair.MentorId, session, All(mentorSays), null);
            pair.TellHandOver(pair.MenteeId, session, All(menteeSays ?? mentorSays), null);
        });

    private static Dictionary<string, string> All(string who) => HandOver.Behaviours.ToDictionary(b => b, _ => who);
}
