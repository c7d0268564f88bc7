using CsCheck;

namespace Pieredze.Matching.Tests;

public sealed class AskingForOneMorePlace
{
    private static readonly Gen<MatchRequest> SomeRounds =
        from seed in Gen.Int
        from mentees in Gen.Int[1, 12]
        from mentors in Gen.Int[1, 8]
        select Rounds.Made(seed, mentees, mentors);

    [Fact]
    public void Foretells_what_solving_again_with_the_place_gives() =>
        SomeRounds.Sample(
            request =>
            {
                var best = Rounds.Solve(request);
                var worths = Matcher.WorthOfPlaces(request, best, TestContext.Current.CancellationToken);
                Assert.Equal(request.Mentors.Select(one => one.Id).Order(StringComparer.Ordinal), Ids(worths));
                foreach (var worth in worths)
                {
                    var again = Rounds.Solve(Wider(request, best, worth.MentorId));
                    Assert.Equal(again.Pairs.Count - best.Pairs.Count, worth.Matched);
                    Assert.Equal(Waited(request, again) - Waited(request, best), worth.Waited);
                    Assert.Equal(PointsAboveTheWorst(request, best, worth), worth.Points);
                }
            },
            iter: 400
        );

    [Fact]
    public void Says_what_would_change_by_solving_again() =>
        SomeRounds.Sample(
            request =>
            {
                var best = Rounds.Solve(request);
                var mentor = request.Mentors[0].Id;
                var again = Rounds.Solve(Wider(request, best, mentor));
                var difference = Matcher.WithOneMorePlace(request, best, mentor, TestContext.Current.CancellationToken);
                return difference.Matched == again.Pairs.Count - best.Pairs.Count
                    && difference.Points == again.Totals.Points - best.Totals.Points
                    && difference.Worst == again.Totals.Worst - best.Totals.Worst;
            },
            iter: 150
        );

    [Fact]
    public void Tells_whom_to_ask_first()
    {
        Mentee[] mentees =
        [
            Rounds.Mentee("anna") with
            {
                Languages = ["lv"],
            },
            Rounds.Mentee("bruno") with
            {
                Languages = ["lv"],
                WaitedRounds = 2,
            },
            Rounds.Mentee("eva") with
            {
                Languages = ["en"],
                Choices = ["jane"],
            },
        ];
        Mentor[] mentors =
        [
            Rounds.Mentor("maris") with
            {
                Languages = ["lv"],
            },
            Rounds.Mentor("john") with
            {
                Languages = ["en"],
            },
            Rounds.Mentor("jane", 0) with
            {
                Languages = ["en"],
            },
        ];

        var request = Rounds.Of(mentees, mentors);
        var worths = Matcher.WorthOfPlaces(request, Rounds.Solve(request), TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                new PlaceWorth("jane", 0, 0, 250_000),
                new PlaceWorth("john", 0, 0, 0),
                new PlaceWorth("maris", 1, 0, 500_000),
            ],
            worths
        );
        Assert.Equal([true, false, true], worths.Select(worth => worth.IsUseful));
    }

    [Fact]
    public void Says_nothing_about_a_result_of_another_round() =>
        Assert.Empty(
            Matcher.WorthOfPlaces(
                Rounds.Made(1, 5, 4),
                Rounds.Solve(Rounds.Made(1, 6, 4)),
                TestContext.Current.CancellationToken
            )
        );

    // With the worst pair of now as the least that is allowed; null where more people then cannot be had.
    private static long? PointsAboveTheWorst(MatchRequest request, MatchResult best, PlaceWorth worth)
    {
        var wider = Wider(request, best, worth.MentorId);
        var free = Rounds.Solve(wider);
        var floor = best.Certificate.Evidence.Floor ?? 0;
        var kept = Rounds.Solve(wider with { Floor = false, LeastPoints = (int)Math.Max(request.LeastPoints, floor) });
        return kept.Pairs.Count == free.Pairs.Count && Waited(request, kept) == Waited(request, free)
            ? kept.Totals.Points - best.Totals.Points
            : null;
    }

    private static MatchRequest Wider(MatchRequest request, MatchResult best, string mentor) =>
        request with
        {
            Pins = [.. best.Pairs.Where(pair => pair.Pinned).Select(pair => new PairId(pair.MenteeId, pair.MentorId))],
            Mentors =
            [
                .. request.Mentors.Select(one => one.Id == mentor ? one with { Capacity = one.Capacity + 1 } : one),
            ],
        };

    private static IEnumerable<string> Ids(IEnumerable<PlaceWorth> worths) => worths.Select(worth => worth.MentorId);

    private static int Waited(MatchRequest request, MatchResult result)
    {
        var waited = request.Mentees.ToDictionary(mentee => mentee.Id, mentee => mentee.WaitedRounds);
        return result.Pairs.Sum(pair => waited[pair.MenteeId]);
    }
}
