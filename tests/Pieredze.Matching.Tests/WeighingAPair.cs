using CsCheck;

namespace Pieredze.Matching.Tests;

public sealed class WeighingAPair
{
    private static readonly Gen<MatchRequest> SomeRounds =
        from seed in Gen.Int
        from mentees in Gen.Int[1, 10]
        from mentors in Gen.Int[1, 7]
        select Rounds.Made(seed, mentees, mentors);

    [Fact]
    public void Never_asks_a_higher_toll_than_the_pair_costs() =>
        SomeRounds.Sample(
            request =>
            {
                var best = Rounds.Solve(request);
                foreach (var prospect in All(request, best))
                {
                    if (prospect.Toll is { } toll)
                    {
                        var forced = Forced(request, best, prospect.Pair);
                        Assert.True(toll <= Comparable(toll, Loss(request, best, forced)));
                        Assert.True(!prospect.Together || toll.IsFree);
                    }
                }
            },
            iter: 150
        );

    [Fact]
    public void Costs_what_the_best_result_is_worth_above_the_best_with_the_pair() =>
        SomeRounds.Sample(
            request =>
            {
                var best = Rounds.Solve(request);
                foreach (var prospect in All(request, best).Where(one => one.Toll is not null))
                {
                    var forced = Forced(request, best, prospect.Pair);
                    var price = Matcher
                        .WhatIf(request, best, prospect.Pair, TestContext.Current.CancellationToken)
                        .Price!;
                    var (before, after) = (Oracle.Of(request, best), Oracle.Best(forced, Kept(forced)));
                    Assert.Equal(after.Matched - before.Matched, price.Matched);
                    Assert.Equal(after.Points - before.Points, price.Points);
                    Assert.True(!request.Floor || price.Worst == Worst(after) - Worst(before));
                    Assert.True(before.IsAtLeast(after with { Kept = 0 }));
                }
            },
            iter: 60
        );

    [Fact]
    public void Lays_both_sides_before_a_coordinator_alike() =>
        SomeRounds.Sample(
            request =>
            {
                var best = Rounds.Solve(request);
                var byMentor = request.Mentors.SelectMany(one => Matcher.MenteesFor(request, best, one.Id)).ToHashSet();
                return byMentor.SetEquals(All(request, best))
                    && byMentor.Count == request.Mentees.Count * request.Mentors.Count
                    && byMentor.Where(one => one.Together).Select(one => one.Pair).ToHashSet().SetEquals(Pairs(best));
            },
            iter: 150
        );

    [Fact]
    public void Puts_the_best_first_and_those_a_rule_is_against_last_with_the_rule()
    {
        var request = Rounds.Of(
            [Rounds.Mentee("anna") with { Choices = ["zane"] }, Rounds.Mentee("bruno") with { Choices = ["zane"] }],
            [
                Rounds.Mentor("maris"),
                Rounds.Mentor("zane"),
                Rounds.Mentor("ilze") with
                {
                    Enrolled = false,
                },
                Rounds.Mentor("john") with
                {
                    Vetoes = ["anna", "bruno"],
                },
            ]
        );
        var best = Rounds.Solve(request);

        var first = Matcher.MentorsFor(request, best, "anna");

        Assert.Equal(["zane", "maris", "ilze", "john"], first.Select(one => one.Pair.MentorId));
        Assert.Equal([null, null, Obstacle.NotEnrolled, Obstacle.NotAvailable], first.Select(one => one.Rule));
        Assert.Equal([625_000, 375_000, null, null], first.Select(one => one.Parts?.Points));
        Assert.Equal([false, false, true, true], first.Select(one => one.Toll is null));
        Assert.Empty(Matcher.MentorsFor(request, best, "nobody"));
        Assert.Empty(Matcher.MenteesFor(request, best, "anna"));
    }

    [Fact]
    public void Names_those_whom_a_pair_would_move()
    {
        var request = Rounds.Of(
            [
                Rounds.Mentee("anna") with
                {
                    Choices = ["maris", "zane"],
                },
                Rounds.Mentee("bruno") with
                {
                    Choices = ["zane"],
                    WaitedRounds = 1,
                },
                Rounds.Mentee("eva"),
            ],
            [Rounds.Mentor("maris"), Rounds.Mentor("zane")]
        );
        var best = Rounds.Solve(request);

        var price = Matcher
            .WhatIf(request, best, new PairId("eva", "maris"), TestContext.Current.CancellationToken)
            .Price!;

        Assert.Equal(["eva"], price.TakenIn);
        Assert.Equal(["anna"], price.LeftOut);
        Assert.Empty(price.Moved);
        Assert.Equal(
            ["anna", "bruno"],
            Matcher
                .WhatIf(request, best, new PairId("anna", "zane"), TestContext.Current.CancellationToken)
                .Price!.Moved
        );
    }

    private static int Worst(Worth worth) => worth.Worst == int.MaxValue ? 0 : worth.Worst;

    private static List<Prospect> All(MatchRequest request, MatchResult best) =>
        [.. request.Mentees.SelectMany(one => Matcher.MentorsFor(request, best, one.Id))];

    private static MatchRequest Forced(MatchRequest request, MatchResult best, PairId pair) =>
        request with
        {
            Pins = [pair, .. Kept(best).Where(pin => pin.MenteeId != pair.MenteeId)],
        };

    private static List<PairId> Kept(MatchResult best) =>
        [.. best.Pairs.Where(pair => pair.Pinned).Select(pair => new PairId(pair.MenteeId, pair.MentorId))];

    private static List<PairId> Kept(MatchRequest request) => [.. request.Pins];

    private static IEnumerable<PairId> Pairs(MatchResult result) =>
        result.Pairs.Select(pair => new PairId(pair.MenteeId, pair.MentorId));

    // The ranks behind the first that is lost may go either way.
    private static Toll Comparable(Toll toll, Toll loss) =>
        toll.Matched > 0 ? new Toll(loss.Matched, 0, 0, 0)
        : toll.Waited > 0 ? loss with { Worst = 0, Points = 0 }
        : toll.Worst > 0 ? loss with { Points = 0 }
        : loss;

    private static Toll Loss(MatchRequest request, MatchResult best, MatchRequest forced)
    {
        var (before, after) = (Oracle.Of(request, best), Oracle.Of(request, Rounds.Solve(forced)));
        return new Toll(
            before.Matched - after.Matched,
            before.Waited - after.Waited,
            request.Floor ? Worst(before) - Worst(after) : 0,
            before.Points - after.Points
        );
    }
}
