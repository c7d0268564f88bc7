using Pieredze.Matching.Ranking;

namespace Pieredze.Matching.Tests.Ranking;

public sealed class RankingEachOther
{
    [Fact]
    public void Pairs_those_who_want_each_other()
    {
        var result = Rankings.Solve(
            Rankings.Of(["anna: maris ilze", "berta: maris ilze"], ["maris: berta anna", "ilze: berta anna"])
        );

        Assert.Equal([new PairId("anna", "ilze"), new PairId("berta", "maris")], result.Pairs);
        Assert.Equal((0, true), (result.BlockingPairs, result.Proved));
        Assert.Empty(result.UnmatchedMentees);
        Assert.True(result.Proposals > 0);
    }

    [Fact]
    public void Pairs_nobody_when_nobody_ranks()
    {
        var result = Rankings.Solve(Rankings.Of([], []));

        Assert.Empty(result.Pairs);
        Assert.Empty(result.UnmatchedMentees);
        Assert.Equal((0, true), (result.BlockingPairs, result.Proved));
    }

    [Fact]
    public void Needs_both_to_rank_each_other()
    {
        var result = Rankings.Solve(Rankings.Of(["anna: maris", "berta: ilze"], ["maris: berta", "ilze: carl"]));

        Assert.Empty(result.Pairs);
        Assert.Equal(["anna", "berta", "carl"], result.UnmatchedMentees);
        Assert.True(result.Proved);
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(int.MinValue)]
    public void Gives_no_mentee_to_a_mentor_without_places(int places)
    {
        var result = Rankings.Solve(Rankings.Of(["anna: maris"], ["maris: anna"], ("maris", places)));

        Assert.Equal(["anna"], result.UnmatchedMentees);
        Assert.True(result.Proved);
    }

    [Fact]
    public void Fills_as_many_places_as_there_are()
    {
        string[] mentees = ["a: x", "b: x", "c: x", "d: x"];

        Assert.Equal(
            ["b", "d"],
            Rankings.Solve(Rankings.Of(mentees, ["x: d b a=c"], ("x", 2))).Pairs.Select(pair => pair.MenteeId)
        );
        Assert.Equal(4, Rankings.Solve(Rankings.Of(mentees, ["x: d b a=c"], ("x", int.MaxValue))).Pairs.Count);
        Assert.Single(Rankings.Solve(Rankings.Of(mentees, ["x: d b a=c"], ("stranger", 9))).Pairs);
    }

    [Fact]
    public void Lets_a_star_choose_among_all_who_want_the_star()
    {
        var people = Enumerable.Range(0, 2000).ToArray();
        var result = Rankings.Solve(
            new RankedRequest
            {
                MenteeRanks =
                [
                    .. people.Select(one => new Ranked($"m{one}", "star", 1)),
                    .. people.Select(one => new Ranked($"m{one}", $"o{one}", 2)),
                ],
                MentorRanks =
                [
                    .. people.Select(one => new Ranked("star", $"m{one}", -one)),
                    .. people.Select(one => new Ranked($"o{one}", $"m{one}", 7)),
                ],
                Capacities = new Dictionary<string, int> { ["star"] = 3 },
            }
        );

        Assert.Equal(2000, result.Pairs.Count);
        Assert.Equal(
            ["m1997", "m1998", "m1999"],
            result.Pairs.Where(pair => pair.MentorId == "star").Select(pair => pair.MenteeId)
        );
        Assert.True(result.Proved);
    }

    [Fact]
    public void Takes_any_whole_number_as_a_rank()
    {
        var result = Rankings.Solve(
            new RankedRequest
            {
                MenteeRanks = [new("anna", "maris", int.MaxValue), new("anna", "ilze", int.MinValue)],
                MentorRanks = [new("maris", "anna", 0), new("ilze", "anna", -5)],
            }
        );

        Assert.Equal([new PairId("anna", "ilze")], result.Pairs);
    }

    [Fact]
    public void Lets_the_first_of_doubled_lines_count()
    {
        var result = Rankings.Solve(
            new RankedRequest
            {
                MenteeRanks = [new("anna", "maris", 1), new("anna", "ilze", 2), new("anna", "maris", 3)],
                MentorRanks = [new("maris", "anna", 1), new("ilze", "anna", 1), new("maris", "anna", 9)],
            }
        );

        Assert.Equal([new PairId("anna", "maris")], result.Pairs);
    }

    [Fact]
    public void Keeps_equal_ids_of_the_two_sides_apart()
    {
        var result = Rankings.Solve(Rankings.Of(["1: 2 1", "2: 1"], ["1: 2 1", "2: 1"]));

        Assert.Equal([new PairId("1", "2"), new PairId("2", "1")], result.Pairs);
    }

    [Fact]
    public void Does_not_depend_on_the_order_of_rows()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var request = Rankings.Made(seed, 30, 12, 5, 3, 60);
            Ranked[] wishes = [.. request.MenteeRanks];
            Ranked[] answers = [.. request.MentorRanks];
            var random = new Random(seed);
            random.Shuffle(wishes);
            random.Shuffle(answers);
            var (one, other) = (
                Rankings.Solve(request),
                Rankings.Solve(request with { MenteeRanks = wishes, MentorRanks = answers })
            );

            Assert.Equal(one.Pairs, other.Pairs);
            Assert.Equal(one.UnmatchedMentees, other.UnmatchedMentees);
            Assert.Equal(one.Proposals, other.Proposals);
        }
    }

    [Fact]
    public void Lets_the_seed_decide_among_equals_and_the_same_seed_alike()
    {
        var request = Rankings.Of(["anna: maris", "berta: maris", "carl: maris"], ["maris: anna=berta=carl"]);
        string[] winners =
        [
            .. Enumerable
                .Range(0, 40)
                .Select(seed => Rankings.Solve(request with { Seed = (ulong)seed }).Pairs[0].MenteeId),
        ];

        Assert.Equal(["anna", "berta", "carl"], winners.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            winners,
            Enumerable
                .Range(0, 40)
                .Select(seed => Rankings.Solve(request with { Seed = (ulong)seed }).Pairs[0].MenteeId)
        );
    }

    [Fact]
    public void Leaves_nobody_alone_where_a_thoughtless_tie_would()
    {
        // Anna likes both alike, berta knows only maris, and maris likes both alike: anna must go to ilze.
        var request = Rankings.Of(["anna: maris=ilze", "berta: maris"], ["maris: anna=berta", "ilze: anna"]);

        Assert.Single(new RankingOracle(request).Deferred());
        Assert.Empty(Rankings.Solve(request).UnmatchedMentees);
    }

    [Fact]
    public void Pushes_a_chain_of_ties_along_for_the_last_one()
    {
        // Everybody may stand with their own number or the next; the last knows only the first mentor.
        const int Count = 300;
        string[] mentees =
        [
            .. Enumerable.Range(0, Count).Select(one => $"m{one:000}: o{one:000}=o{one + 1:000}"),
            "z: o000",
        ];
        string[] mentors =
        [
            "o000: m000=z",
            .. Enumerable.Range(1, Count).Select(one => $"o{one:000}: m{one - 1:000}=m{one % Count:000}"),
        ];
        var request = Rankings.Of(mentees, mentors);

        Assert.Equal(Count, new RankingOracle(request).Deferred().Count);
        Assert.Equal(Count + 1, Rankings.Solve(request).Pairs.Count);
    }

    [Fact]
    public void Stops_when_asked_to()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            MutualRanking.Solve(Rankings.Made(1, 20, 10, 4, 2, 50), source.Token)
        );
    }
}
