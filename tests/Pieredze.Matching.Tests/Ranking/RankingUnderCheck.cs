using Pieredze.Matching.Ranking;

namespace Pieredze.Matching.Tests.Ranking;

/// <summary>The checker must see what is wrong, or its word is worth nothing.</summary>
public sealed class RankingUnderCheck
{
    private static readonly RankedRequest Small = Rankings.Of(
        ["anna: maris ilze", "berta: maris ilze"],
        ["maris: anna berta", "ilze: anna berta"]
    );

    [Fact]
    public void Finds_the_pair_that_blocks_after_two_change_mentors() =>
        Assert.Equal(
            [new PairId("anna", "maris")],
            BlockingPairs.Find(Small, [new("anna", "ilze"), new("berta", "maris")])
        );

    [Fact]
    public void Finds_nothing_in_the_stable_pairs() =>
        Assert.Empty(BlockingPairs.Find(Small, [new("anna", "maris"), new("berta", "ilze")]));

    [Fact]
    public void Finds_everybody_who_could_when_nobody_is_paired() =>
        Assert.Equal(
            [new("anna", "ilze"), new("anna", "maris"), new("berta", "ilze"), new("berta", "maris")],
            BlockingPairs.Find(Small, [])
        );

    [Fact]
    public void Takes_a_tie_for_no_gain_on_either_side()
    {
        var tied = Rankings.Of(["anna: maris=ilze", "berta: maris"], ["maris: anna=berta", "ilze: anna"]);

        Assert.Empty(BlockingPairs.Find(tied, [new("anna", "maris")]));
        Assert.Equal([new PairId("anna", "ilze")], BlockingPairs.Find(tied, [new("berta", "maris")]));
    }

    [Fact]
    public void Sees_a_free_place()
    {
        var request = Rankings.Of(["anna: maris", "berta: maris"], ["maris: anna berta"], ("maris", 2));

        Assert.Equal([new PairId("berta", "maris")], BlockingPairs.Find(request, [new("anna", "maris")]));
        Assert.Empty(
            BlockingPairs.Find(request with { Capacities = new Dictionary<string, int>() }, [new("anna", "maris")])
        );
    }

    [Fact]
    public void Agrees_with_the_definition_after_any_two_change_mentors()
    {
        var (broken, kept) = (0, 0);
        for (var seed = 0; seed < 40; seed++)
        {
            var request = Rankings.Made(seed, 20, 10, 5, 3, 40);
            var oracle = new RankingOracle(request);
            PairId[] pairs = [.. Rankings.Solve(request).Pairs];
            for (var two = 0; two < pairs.Length * pairs.Length; two++)
            {
                var (one, other) = (two % pairs.Length, two / pairs.Length);
                PairId[] changed = [.. pairs];
                changed[one] = new PairId(pairs[one].MenteeId, pairs[other].MentorId);
                changed[other] = new PairId(pairs[other].MenteeId, pairs[one].MentorId);
                if (BlockingPairs.Keep(request, changed))
                {
                    var found = BlockingPairs.Find(request, changed).Count > 0;
                    Assert.Equal(!oracle.IsStable(changed), found);
                    (broken, kept) = found ? (broken + 1, kept) : (broken, kept + 1);
                }
            }
        }

        Assert.True(broken > 100 && kept > 100, $"{broken} broken, {kept} kept");
    }

    [Fact]
    public void Refuses_pairs_that_break_the_rules()
    {
        var request = Rankings.Of(["anna: maris ilze", "berta: maris"], ["maris: anna berta", "ilze: berta"]);

        Assert.True(BlockingPairs.Keep(request, [new("anna", "maris")]));
        Assert.False(BlockingPairs.Keep(request, [new("anna", "ilze")]));
        Assert.False(BlockingPairs.Keep(request, [new("berta", "ilze")]));
        Assert.False(BlockingPairs.Keep(request, [new("anna", "maris"), new("berta", "maris")]));
        Assert.False(BlockingPairs.Keep(request, [new("anna", "maris"), new("anna", "maris")]));
        Assert.False(
            BlockingPairs.Keep(
                request with
                {
                    Capacities = new Dictionary<string, int> { ["maris"] = 0 },
                },
                [new("anna", "maris")]
            )
        );
    }
}
