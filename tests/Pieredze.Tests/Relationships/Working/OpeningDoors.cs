using System.Net;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Working;

public sealed class OpeningDoors
{
    [Theory, OnEveryDatabase]
    [Clause("S028")]
    public async Task Introduces_somebody_only_when_that_person_has_agreed(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        await two.Mentee.Open($"{two.At}/doors");
        await two.Mentee.Send("#opportunity", ("kind", "Introduction"), ("text", "Kāds no konkursa komisijas"));
        Assert.Equal(OpportunityState.Asked, await State(two));
        Assert.Null(two.Mentee.Page.QuerySelector("form[action*=Offer]"));
        await two.Mentor.Open($"{two.At}/doors");
        Assert.Null(two.Mentor.Page.QuerySelector("form[action*=Make]"));
        await two.Mentor.Send("form[action*=Offer]");
        Assert.Equal(OpportunityState.Offered, await State(two));
        await two.Mentor.Send("form[action*=Make]", ("whom", "Rūta Ābele"));
        Assert.Equal((HttpStatusCode.Conflict, OpportunityState.Offered), (two.Mentor.Status, await State(two)));
        await two.Mentee.Open($"{two.At}/doors");
        Assert.DoesNotContain("Rūta", two.Mentee.Text, StringComparison.Ordinal);
        await two.Mentor.Send("form[action*=Make]", ("whom", "Rūta Ābele"), ("agreed", "true"));
        var made = Assert.Single((await two.Stored()).Opportunities);
        Assert.Equal((OpportunityState.Made, two.Today), (made.State, made.WhomAgreedOn!.Value));
        await two.Mentee.Open($"{two.At}/doors");
        Assert.Contains("Rūta Ābele", two.Mentee.Text, StringComparison.Ordinal);
        await two.Mentee.Send("form[action*=Outcome]", ("text", "Norunājām sarunu"));
        Assert.Contains("Norunājām sarunu", two.Mentee.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S054")]
    public async Task Saves_no_word_put_in_without_the_mentees_leave(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        await two.Mentor.Open($"{two.At}/doors");
        Assert.Null(two.Mentor.Page.QuerySelector("#allow"));
        await two.Mentor.Send("#opportunity", ("kind", "Advocacy"), ("text", "Pastāstīju komisijai par Annu"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentor.Status);
        Assert.Empty((await two.Stored()).Opportunities);
        await two.Mentee.Open($"{two.At}/doors");
        Assert.Null(two.Mentee.Page.QuerySelector("#opportunity option[value=Advocacy]"));
        await two.Mentee.Send("#allow", ("text", "Konkursa komisijai par manu darbu"));
        await two.Mentor.Send("#opportunity");
        Assert.Equal(HttpStatusCode.OK, two.Mentor.Status);
        Assert.Equal(OpportunityState.Made, await State(two));
        await two.Mentee.Send("#forbid");
        await two.Mentor.Send("#opportunity", ("kind", "Advocacy"), ("text", "Vēlreiz"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentor.Status);
        Assert.Single((await two.Stored()).Opportunities);
    }

    [Theory, OnEveryDatabase]
    public async Task Takes_a_no_from_either_and_opens_nothing_after_it(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        await two.Mentor.Open($"{two.At}/doors");
        await two.Mentor.Send("#opportunity", ("kind", "Chance"), ("text", "Vieta projektā"));
        await two.Mentor.Send("#opportunity", ("kind", "Chance"), ("text", "Vieta projektā"));
        Assert.Equal(OpportunityState.Offered, await State(two));
        await two.Mentee.Open($"{two.At}/doors");
        await two.Mentee.Send("form[action*=Decline]");
        Assert.Equal(OpportunityState.Declined, await State(two));
        // The mentor's page still shows the form.
        await two.Mentor.Send("form[action*=Make]");
        Assert.Equal((HttpStatusCode.Conflict, OpportunityState.Declined), (two.Mentor.Status, await State(two)));
    }

    [Theory, OnEveryDatabase]
    public async Task Draws_the_map_and_lists_the_same_people(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        await two.Mentor.Open($"{two.At}/doors");
        Assert.Null(two.Mentor.Page.QuerySelector(".network-map"));
        await two.Mentor.Send("#put-on-map", ("name", "Kvalitātes daļas vadītāja"), ("closeness", "ToMeet"));
        await two.Mentee.Open($"{two.At}/doors");
        await two.Mentee.Send("#put-on-map", ("name", "Mārtiņš"), ("help", "zina grafikus"), ("closeness", "Close"));
        Assert.Equal(2, two.Mentee.Page.QuerySelectorAll(".network-map line").Length);
        Assert.Equal(
            ["Mārtiņš", "Kvalitātes daļas vadītāja"],
            two.Mentee.Page.QuerySelectorAll("#contacts > li > span").Select(s => s.TextContent)
        );
        await two.Mentor.Open($"{two.At}/doors");
        Assert.Single(two.Mentor.Page.QuerySelectorAll("form[action*=TakeOffMap]"));
        await two.Mentor.Send("form[action*=TakeOffMap]");
        Assert.Equal("Mārtiņš", Assert.Single((await two.Stored()).Contacts).Name);
    }

    private static async Task<OpportunityState> State(TwoWalkers two) =>
        Assert.Single((await two.Stored()).Opportunities).State;
}
