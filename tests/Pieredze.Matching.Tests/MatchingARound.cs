using CsCheck;
using Pieredze.Tests;

namespace Pieredze.Matching.Tests;

public sealed class MatchingARound
{
    private static readonly Gen<MatchRequest> SmallRounds =
        from seed in Gen.Int
        from mentees in Gen.Int[0, 6]
        from mentors in Gen.Int[0, 4]
        select Rounds.Made(seed, mentees, mentors);

    private static readonly Gen<MatchRequest> Rooms =
        from seed in Gen.Int
        from mentees in Gen.Int[1, 40]
        from mentors in Gen.Int[1, 25]
        select Rounds.Made(seed, mentees, mentors, places: 3);

    [Fact]
    public void Finds_what_trying_everything_finds() =>
        SmallRounds.Sample(
            request =>
            {
                var result = Rounds.Solve(request);
                List<PairId> kept =
                [
                    .. result.Pairs.Where(pair => pair.Pinned).Select(pair => new PairId(pair.MenteeId, pair.MentorId)),
                ];
                return Oracle.Of(request, result) == Oracle.Best(request, kept) && result.Certificate.Verify(request);
            },
            iter: 1_500
        );

    [Fact]
    public void Proves_every_result() =>
        Rooms.Sample(request => Rounds.Solve(request).Certificate.Verify(request), iter: 200);

    [Fact]
    public void Does_not_mind_the_order_of_rows() =>
        Rooms.Sample(
            request =>
            {
                var turned = request with
                {
                    Mentees = [.. request.Mentees.Reverse()],
                    Mentors = [.. request.Mentors.Skip(1), request.Mentors[0]],
                    Pins = [.. request.Pins.Reverse()],
                };
                var (one, other) = (Rounds.Solve(request), Rounds.Solve(turned));
                return one.Pairs.SequenceEqual(other.Pairs)
                    && one.UnkeptPins.SequenceEqual(other.UnkeptPins)
                    && Told(one).SequenceEqual(Told(other));
            },
            iter: 200
        );

    [Fact]
    public void Never_matches_fewer_when_a_mentor_offers_one_more_place() =>
        Rooms.Sample(
            request =>
            {
                var wider = request with
                {
                    Pins = [],
                    Mentors =
                    [
                        request.Mentors[0] with
                        {
                            Capacity = request.Mentors[0].Capacity + 1,
                        },
                        .. request.Mentors.Skip(1),
                    ],
                };
                var before = Rounds.Solve(request with { Pins = [] });
                return Oracle.Of(wider, Rounds.Solve(wider)).IsAtLeast(Oracle.Of(request, before));
            },
            iter: 200
        );

    [Fact]
    [Clause("S111")]
    public void Fills_no_mentor_beyond_the_places_and_gives_nobody_two_mentors() =>
        Rooms.Sample(
            request =>
            {
                var result = Rounds.Solve(request);
                var places = request.Mentors.ToDictionary(mentor => mentor.Id, mentor => mentor.Capacity);
                return result.Pairs.CountBy(pair => pair.MentorId).All(count => count.Value <= places[count.Key])
                    && result.Pairs.DistinctBy(pair => pair.MenteeId).Count() == result.Pairs.Count
                    && result.Pairs.All(pair => pair.MenteeId != pair.MentorId);
            },
            iter: 200
        );

    [Fact]
    public void Accounts_for_everybody() =>
        Rooms.Sample(
            request =>
            {
                var result = Rounds.Solve(request);
                var mentees = result.Pairs.Select(pair => pair.MenteeId).Concat(Left(result, Side.Mentee));
                var mentors = result.Pairs.Select(pair => pair.MentorId).Distinct().Concat(Left(result, Side.Mentor));
                return mentees.Order().SequenceEqual(request.Mentees.Select(mentee => mentee.Id).Order())
                    && mentors.Order().SequenceEqual(request.Mentors.Select(mentor => mentor.Id).Order());
            },
            iter: 200
        );

    [Fact]
    public void Puts_those_first_who_waited_longest_among_equally_many()
    {
        Mentee[] mentees =
        [
            Rounds.Mentee("anna") with
            {
                Choices = ["maris"],
            },
            Rounds.Mentee("bruno") with
            {
                WaitedRounds = 1,
            },
        ];

        var pair = Assert.Single(Rounds.Solve(Rounds.Of(mentees, [Rounds.Mentor()])).Pairs);

        Assert.Equal("bruno", pair.MenteeId);
    }

    [Fact]
    public void Puts_the_number_matched_before_the_waiting()
    {
        // Bruno waited, but if he takes the only mentor of both others' languages, one of them stays alone.
        Mentee[] mentees =
        [
            Rounds.Mentee("anna") with
            {
                Languages = ["lv"],
            },
            Rounds.Mentee("bruno") with
            {
                Languages = ["lv", "en"],
                WaitedRounds = 9,
                Choices = ["maris"],
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
        ];

        var result = Rounds.Solve(Rounds.Of(mentees, mentors));

        Assert.Equal(["anna maris", "bruno john"], result.Pairs.Select(pair => $"{pair.MenteeId} {pair.MentorId}"));
        Assert.Equal([1, 2], result.Pairs.Select(pair => pair.Rank));
    }

    [Fact]
    public void Lets_the_seed_alone_decide_between_equals()
    {
        var request = Rounds.Of(
            [.. Enumerable.Range(0, 20).Select(number => Rounds.Mentee($"a{number}"))],
            [.. Enumerable.Range(0, 10).Select(number => Rounds.Mentor($"b{number}"))]
        );

        var first = Rounds.Solve(request);

        Assert.Equal(10, first.Totals.Matched);
        Assert.Equal(first.Pairs, Rounds.Solve(request).Pairs);
        Assert.NotEqual(first.Pairs, Rounds.Solve(request with { Seed = 7 }).Pairs);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    public void Copes_with_empty_and_single_lists(int mentees, int mentors)
    {
        var request = Rounds.Of(
            [.. Enumerable.Repeat(Rounds.Mentee(), mentees)],
            [.. Enumerable.Repeat(Rounds.Mentor(), mentors)]
        );

        var result = Rounds.Solve(request);

        Assert.Equal(Math.Min(mentees, mentors), result.Pairs.Count);
        Assert.True(result.Certificate.Verify(request));
    }

    [Fact]
    public void Copes_with_a_boundless_capacity()
    {
        var request = Rounds.Of(
            [Rounds.Mentee("anna"), Rounds.Mentee("bruno")],
            [Rounds.Mentor("maris", int.MaxValue)]
        );

        Assert.Equal(2, Rounds.Solve(request).Pairs.Count);
    }

    [Fact]
    public void Says_what_makes_a_request_unanswerable()
    {
        var request = Rounds.Of(
            [Rounds.Mentee("anna"), Rounds.Mentee("anna")],
            [Rounds.Mentor("maris"), Rounds.Mentor("maris")]
        ) with
        {
            Weights = new MatchWeights(Need: 0.5),
        };

        var result = Rounds.Solve(request);

        Assert.Empty(result.Pairs);
        Assert.False(result.Certificate.Verify(request));
        Assert.Equal(
            [
                new RequestProblem(RequestFault.UnsoundWeights),
                new RequestProblem(RequestFault.DoubledMentee, "anna"),
                new RequestProblem(RequestFault.DoubledMentor, "maris"),
            ],
            result.Problems
        );
    }

    [Fact]
    public void Stops_when_told_to() =>
        Assert.Throws<OperationCanceledException>(() =>
            Matcher.Solve(Rounds.Made(1, 30, 20), new CancellationToken(canceled: true))
        );

    private static IEnumerable<string> Left(MatchResult result, Side side) =>
        result.Unmatched.Where(person => person.Side == side).Select(person => person.Id);

    private static IEnumerable<string> Told(MatchResult result) =>
        result.Unmatched.Select(one => $"{one.Id} {one.Because} {one.Shortage} {string.Join(' ', one.Removed)}");
}
