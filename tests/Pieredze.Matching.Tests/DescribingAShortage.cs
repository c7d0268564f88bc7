using CsCheck;
using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

public sealed class DescribingAShortage
{
    [Fact]
    public void Names_what_the_rivals_share_and_the_others_do_not()
    {
        Mentee[] mentees =
        [
            .. Many(
                "lv",
                5,
                person => person with { Languages = ["LV", " lv "], Site = "Riga", Needs = [new Need("law")] }
            ),
            .. Many("en", 4, person => person with { Languages = ["en"], Site = "Riga", Needs = [new Need("Art ")] }),
            .. Many("de", 1, person => person with { Languages = ["de"], Site = "Cesis", Needs = [new Need("art")] }),
        ];
        Mentor[] mentors = [Speaker("maris", 3, "lv"), Speaker("john", 3, "en"), Speaker("hans", 3, "de")];

        var left = Rounds.Solve(Rounds.Of(mentees, mentors)).Unmatched;

        Assert.Equal(
            [new Bond(BondKind.Language, "LV", 5, 0), new Bond(BondKind.Topic, "law", 5, 0)],
            left.First(one => one.Id.StartsWith("lv", StringComparison.Ordinal)).InCommon
        );
        Assert.Equal(
            [new Bond(BondKind.Language, "en", 4, 0), new Bond(BondKind.Topic, "Art", 4, 1)],
            left.First(one => one.Id.StartsWith("en", StringComparison.Ordinal)).InCommon
        );
    }

    [Fact]
    public void Says_nothing_where_nothing_sets_them_apart_or_one_person_would_be_described()
    {
        var alike = Rounds.Of([.. Many("lv", 3, one => one with { Languages = ["lv"] })], [Speaker("maris", 1, "lv")]);
        var alone = Rounds.Of(
            [.. Many("lv", 3, one => one with { Languages = ["lv"] }), .. Many("en", 2, one => one)],
            [Speaker("maris", 9, "lv")]
        ) with
        {
            Forbidden = [new PairId("lv0", "maris")],
        };

        Assert.All(Rounds.Solve(alike).Unmatched, one => Assert.Empty(one.InCommon));
        Assert.All(Rounds.Solve(alone).Unmatched, one => Assert.Empty(one.InCommon));
        Assert.Empty(Bonds.Of([.. Many("lv", 1, one => one with { Site = "Riga" })], [Rounds.Mentee()]));
    }

    [Theory]
    [InlineData(9, 10, 9, 20, true)]
    [InlineData(17, 19, 0, 4, false)]
    [InlineData(10, 10, 2, 4, true)]
    [InlineData(10, 10, 3, 4, false)]
    public void Asks_for_nine_in_ten_rivals_and_for_half_as_many_others(
        int rivals,
        int ofRivals,
        int others,
        int ofOthers,
        bool told
    )
    {
        var bonds = Bonds.Of([.. Some("r", rivals, ofRivals)], [.. Some("o", others, ofOthers)]);

        Assert.Equal(told ? [new Bond(BondKind.Site, "Riga", rivals, others)] : [], bonds);
    }

    [Fact]
    public void Does_not_mind_the_order_of_rows() =>
        Gen.Int.Sample(
            seed =>
            {
                var request = Rounds.Made(seed, 30, 8);
                var turned = request with { Mentees = [.. request.Mentees.Reverse()] };
                return Told(request).SequenceEqual(Told(turned));
            },
            iter: 60
        );

    private static IEnumerable<string> Told(MatchRequest request) =>
        Rounds.Solve(request).Unmatched.Select(one => $"{one.Id} {string.Join(' ', one.InCommon)}");

    private static IEnumerable<Mentee> Many(string id, int count, Func<Mentee, Mentee> made) =>
        Enumerable.Range(0, count).Select(number => made(Rounds.Mentee($"{id}{number}")));

    private static IEnumerable<Mentee> Some(string id, int some, int all) =>
        Many(id, some, one => one with { Site = "Riga" }).Concat(Many($"{id}x", all - some, one => one));

    private static Mentor Speaker(string id, int places, string language) =>
        Rounds.Mentor(id, places) with
        {
            Languages = [language],
        };
}
