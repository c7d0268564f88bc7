using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Programmes;

namespace Pieredze.Tests.Matches;

public sealed class TurningTheDials
{
    [Theory, OnEveryDatabase]
    public async Task Counts_in_this_round_and_leaves_the_programme_as_it_is(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Quiet("Ilze", Side.Mentor);
        var round = await crowd.Draft();
        await crowd.Coordinator.Send(
            "#aim",
            ("Floor", "false"),
            ("LeastFit", "30"),
            ("Dials", "5"),
            ("Dials", "0"),
            ("Dials", "5"),
            ("Dials", "0")
        );
        Assert.Equal(HttpStatusCode.OK, crowd.Coordinator.Status);
        var aim = (await Round(crowd, round)).Aim;
        Assert.Equal((false, 30, 300_000), (aim.Floor, aim.LeastFit, aim.LeastPoints()));
        Assert.Equal((0.5, 0, 0.5, 0), (aim.NeedWeight, aim.StyleWeight, aim.PreferenceWeight, aim.LogisticsWeight));
        Assert.True(aim.Weights().AreSound);
        var weight = await crowd.House.Data(db =>
            db.Programmes.Where(p => p.Id == crowd.Run.Id).Select(p => p.NeedWeight).SingleAsync()
        );
        Assert.Equal(0.40, weight);
        Assert.Equal(
            "false",
            crowd.Coordinator.Page.QuerySelector("#aim [name=Floor][checked]")!.GetAttribute("value")
        );
        Assert.Equal("30", crowd.Coordinator.Page.QuerySelector("#least")!.GetAttribute("value"));
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_the_weights_to_the_last_digit_where_no_dial_was_touched(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Quiet("Ilze", Side.Mentor);
        var round = await crowd.Draft();
        await crowd.Coordinator.Send("#aim", ("LeastFit", "10"));
        var aim = (await Round(crowd, round)).Aim;
        Assert.Equal((10, 0.40, 0.10), (aim.LeastFit, aim.NeedWeight, aim.LogisticsWeight));
    }

    [Theory, OnEveryDatabase]
    public async Task Shares_scarce_places_between_units_where_that_is_wished(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentors = new[] { await crowd.Quiet("Ilze", Side.Mentor), await crowd.Quiet("Zane", Side.Mentor) };
        foreach (var name in new[] { "Anna", "Aija", "Alda", "Arta" })
        {
            await crowd.Quiet(name, Side.Mentee, e => e.Choices = [.. mentors], p => p.Unit = "Ambulance");
        }

        var apart = new[]
        {
            await crowd.Quiet("Baiba", Side.Mentee, person: p => p.Unit = "Birojs"),
            await crowd.Quiet("Biruta", Side.Mentee, person: p => p.Unit = "Birojs"),
        };
        var round = await crowd.Draft();
        Assert.DoesNotContain(await Matched(crowd, round), apart.Contains);

        await crowd.Coordinator.Send("#aim", ("LevelBy", "Unit"));
        Assert.Equal(LevelBy.Unit, (await Round(crowd, round)).Aim.LevelBy);
        Assert.Single(await Matched(crowd, round), apart.Contains);
        Assert.Equal(2, (await Matched(crowd, round)).Count);
        Assert.Equal("Unit", crowd.Coordinator.Page.QuerySelector("#level option[selected]")!.GetAttribute("value"));

        await crowd.Coordinator.Send("#aim", ("LevelBy", ""));
        Assert.DoesNotContain(await Matched(crowd, round), apart.Contains);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_beyond_their_ends(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Quiet("Ilze", Side.Mentor);
        var round = await crowd.Draft();
        await crowd.Coordinator.Send("#aim", ("LeastFit", "101"));
        Assert.Equal(HttpStatusCode.Conflict, crowd.Coordinator.Status);
        Assert.Contains("no 0 līdz 100", crowd.Coordinator.Text, StringComparison.Ordinal);
        await crowd.Coordinator.Open($"{crowd.At}/{round}");
        await crowd.Coordinator.Send("#aim", ("Dials", "0"), ("Dials", "0"), ("Dials", "0"), ("Dials", "0"));
        Assert.Equal(HttpStatusCode.Conflict, crowd.Coordinator.Status);
        Assert.Contains("lielākam par 0", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.Equal(0, (await Round(crowd, round)).Aim.LeastFit);
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_its_price_before_anything_changes(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Quiet("Zane", Side.Mentee);
        await crowd.Quiet("Ilze", Side.Mentor);
        var round = await crowd.Draft();
        var before = await crowd.Proposals();
        Assert.Null(crowd.Coordinator.Page.QuerySelector("#prices"));
        // The button sends the form of the dials to another address than the form itself.
        var button = crowd.Coordinator.Page.QuerySelector("#ask-prices")!;
        Assert.EndsWith("handler=Prices#prices", button.GetAttribute("formaction"), StringComparison.Ordinal);
        crowd.Coordinator.Page.QuerySelector("#aim")!.SetAttribute("action", button.GetAttribute("formaction")!);
        await crowd.Coordinator.Send("#aim", ("LeastFit", "35"));
        var prices = crowd.Coordinator.Page.QuerySelectorAll("tr[data-price]");
        Assert.Equal(
            ["floor-0", "floor-35", "floor-50", "floor-60", "floor-70"],
            prices.Select(p => p.GetAttribute("data-price")!).Take(5)
        );
        Assert.Equal("1", prices[0].Children[1].TextContent);
        Assert.Equal(before.Select(p => p.Id), (await crowd.Proposals()).Select(p => p.Id));
        Assert.Equal(0, (await Round(crowd, round)).Aim.LeastFit);
        await crowd.Coordinator.Send("tr[data-price='total-35'] form");
        var aim = (await Round(crowd, round)).Aim;
        Assert.Equal((false, 35), (aim.Floor, aim.LeastFit));
    }

    [Theory, OnEveryDatabase]
    public async Task Says_in_words_what_lifting_the_weakest_pair_costs(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (first, second) = (await crowd.Quiet("Ilze", Side.Mentor), await crowd.Quiet("Rita", Side.Mentor));
        Guid[] nobody = [.. Enumerable.Range(0, 5).Select(_ => Guid.CreateVersion7())];
        await crowd.Quiet("Anna", Side.Mentee, place => place.Choices = [first, nobody[0], nobody[1], second]);
        await crowd.Quiet(
            "Zane",
            Side.Mentee,
            place => place.Choices = [nobody[2], nobody[3], first, nobody[4], second]
        );
        await crowd.Draft();
        await crowd.Coordinator.Send("#aim", ("Floor", "false"));
        Ask(crowd);
        await crowd.Coordinator.Send("#aim");
        Assert.Equal(
            "Ja vājāko pāri paceļ no 48 uz 53, vidējā atbilstība ir par 2,5 zemāka, un neviens nezaudē vietu.",
            crowd.Coordinator.Page.QuerySelector("#lift")!.TextContent
        );
        Assert.Contains("Viss paliek tāpat kā melnrakstā.", Row("total-0"), StringComparison.Ordinal);
        Assert.Contains(
            "Neviens nezaudē vietu. Vājākā pāra atbilstība augtu no 48 uz 53. Vidējā atbilstība būtu par 2,5 zemāka.",
            Row("floor-0"),
            StringComparison.Ordinal
        );
        Assert.Contains("Bez pāra paliktu par 1 cilvēku vairāk.", Row("floor-60"), StringComparison.Ordinal);
        // Prices are of one moment: after a change they have to be asked for anew.
        await crowd.Coordinator.Send("form[data-pin]");
        Assert.Null(crowd.Coordinator.Page.QuerySelector("#prices"));

        string Row(string price) => crowd.Coordinator.Page.QuerySelector($"tr[data-price={price}]")!.TextContent;
    }

    [Theory, OnEveryDatabase]
    public async Task Offers_no_weight_for_what_must_not_count(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Quiet("Ilze", Side.Mentor);
        await crowd.Draft();
        Assert.Equal(
            ["Vajadzības", "Stils", "Izvēle", "Laiks un vieta"],
            crowd.Coordinator.Page.QuerySelectorAll("#aim .weight label").Select(l => l.TextContent)
        );
        Assert.Equal(
            ["Dials", "Floor", "LeastFit", "LevelBy", "__RequestVerificationToken"],
            crowd
                .Coordinator.Page.QuerySelectorAll("#aim [name]")
                .Select(field => field.GetAttribute("name")!)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
        // What people may be served alike by, all of it about work.
        Assert.Equal(
            ["", "Profession", "Site", "Unit"],
            crowd.Coordinator.Page.QuerySelectorAll("#level option").Select(o => o.GetAttribute("value")!)
        );
    }

    private static Task<List<Guid>> Matched(Crowd crowd, Guid round) =>
        crowd.House.Data(db =>
            db.Proposals.Where(p => p.RoundId == round && p.State == ProposalState.Draft)
                .Select(p => p.MenteeId)
                .ToListAsync()
        );

    // The button sends the form of the dials to another address than the form itself.
    private static void Ask(Crowd crowd) =>
        crowd
            .Coordinator.Page.QuerySelector("#aim")!
            .SetAttribute("action", crowd.Coordinator.Page.QuerySelector("#ask-prices")!.GetAttribute("formaction")!);

    private static Task<MatchRound> Round(Crowd crowd, Guid round) =>
        crowd.House.Data(db => db.MatchRounds.AsNoTracking().SingleAsync(r => r.Id == round));
}
