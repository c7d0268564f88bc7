using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Pieredze.Matches;
using Pieredze.People;

namespace Pieredze.Tests.Matches;

public sealed partial class ChoosingMentors
{
    [Theory, OnEveryDatabase]
    public async Task Shows_five_at_most_with_reasons_and_never_a_score(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        for (var i = 0; i < 6; i++)
        {
            await crowd.Quiet($"Ilze{(char)('A' + i)}", Side.Mentor);
        }

        var mentee = await crowd.Mentee("Anna");
        await mentee.Open($"/programmes/{crowd.Run.Id}/find");
        var cards = mentee.Page.QuerySelectorAll(".match-card");
        Assert.Equal(5, cards.Length);
        Assert.Equal(5, mentee.Page.QuerySelectorAll("select[name=Choices]").Length);
        Assert.All(
            cards,
            card => Assert.Contains("Ir kopīga darba valoda", card.TextContent, StringComparison.Ordinal)
        );
        // The only numbers are those of the choices, and nothing is drawn or hidden that would be as good as a number.
        Assert.Equal(["1", "2", "3", "4", "5"], Numbers().Matches(mentee.Text).Select(n => n.Value));
        Assert.Empty(
            mentee.Page.QuerySelectorAll("main :is(meter, progress, .meter, .fit, .number, [data-score], [data-fit])")
        );
        Assert.DoesNotContain("tbilstīb", mentee.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_the_order_without_doubles_and_strangers(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (first, second) = (await crowd.Quiet("Ilze", Side.Mentor), await crowd.Quiet("Rita", Side.Mentor));
        var mute = await crowd.Quiet("Vācija", Side.Mentor, place => place.Languages = ["de"]);
        var mentee = await crowd.Mentee("Anna");
        await mentee.Open($"/programmes/{crowd.Run.Id}/find");
        await mentee.Send(
            "#order",
            ("Choices", $"{second}"),
            ("Choices", $"{mute}"),
            ("Choices", $"{second}"),
            ("Choices", $"{first}")
        );
        Assert.Equal([second, first], await Choices(crowd, mentee));
        Assert.Equal($"{second}", mentee.Page.QuerySelector("#choice-0 option[selected]")!.GetAttribute("value"));
        await mentee.Send("#none");
        Assert.Empty(await Choices(crowd, mentee));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_never_told_to_the_mentor(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentor = await crowd.Mentor("Ilze");
        var mentee = await crowd.Mentee(
            "Anna",
            place => place.Choices = [Guid.CreateVersion7(), Guid.CreateVersion7(), mentor.PersonId]
        );
        var proposal = Assert.Single(await crowd.Published());
        Assert.Equal(3, proposal.Rank);
        await mentee.Open($"/proposals/{proposal.Id}");
        await mentee.Send("#accept");
        List<string> third = [.. await Told(mentor, proposal)];
        await crowd.House.Data(async db =>
        {
            var stored = await db.Proposals.SingleAsync(p => p.Id == proposal.Id);
            (stored.Rank, stored.Reasons) = (
                1,
                stored.Reasons.Replace("\"ChoiceRank\":3", "\"ChoiceRank\":1", StringComparison.Ordinal)
            );
            Assert.Contains("\"ChoiceRank\":1", stored.Reasons, StringComparison.Ordinal);
        });
        Assert.Equal(third, await Told(mentor, proposal));
        Assert.DoesNotContain(third, page => page.Contains("izvēl", StringComparison.OrdinalIgnoreCase));
    }

    // Everything a mentor can read of a proposal: its page, their day and their own data.
    private static async Task<IReadOnlyList<string>> Told(Visitor mentor, Proposal proposal)
    {
        List<string> told = [];
        foreach (var page in new[] { $"/proposals/{proposal.Id}", "/", "/me/data?part=proposals" })
        {
            await mentor.Open(page);
            told.Add(mentor.Text);
        }

        Assert.Contains("Anna Ozola", told[0], StringComparison.Ordinal);
        return told;
    }

    private static Task<List<Guid>> Choices(Crowd crowd, Visitor mentee) =>
        crowd.House.Data(db =>
            db.Enrolments.Where(e => e.PersonId == mentee.PersonId).Select(e => e.Choices).SingleAsync()
        );

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();
}
