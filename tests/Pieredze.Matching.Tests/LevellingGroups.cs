using CsCheck;

namespace Pieredze.Matching.Tests;

public sealed class LevellingGroups
{
    private static readonly string[] Names = ["north", "south", "west"];

    private static readonly Gen<MatchRequest> SmallRounds =
        from seed in Gen.Int
        from mentees in Gen.Int[2, 6]
        from mentors in Gen.Int[1, 3]
        from places in Gen.Int[1, 3]
        from open in Gen.Bool
        select open ? Open(Grouped(seed, mentees, mentors, places)) : Grouped(seed, mentees, mentors, places);

    private static readonly Gen<MatchRequest> Rooms =
        from seed in Gen.Int
        from mentees in Gen.Int[5, 40]
        from mentors in Gen.Int[1, 12]
        select Grouped(seed, mentees, mentors, places: 2);

    [Fact]
    public void Finds_what_trying_everything_finds() =>
        SmallRounds.Sample(
            request =>
            {
                var result = Rounds.Solve(request);
                var (kept, worth) = (Kept(result), Oracle.Of(request, result));
                var best = Oracle.Best(request, kept);
                Assert.Equal((best.Matched, best.Waited, best.Levels), (worth.Matched, worth.Waited, worth.Levels));
                Assert.Equal(Oracle.Best(request, kept, Shares.Of(request, result).Counts), worth);
                Assert.True(result.Certificate.Verify(request));
            },
            iter: 1_500
        );

    [Fact]
    public void Never_costs_a_person_or_a_round_of_waiting() =>
        Rooms.Sample(
            request =>
            {
                var (levelled, plain) = (Rounds.Solve(request), Rounds.Solve(request with { Groups = null }));
                return levelled.Certificate.Verify(request)
                    && levelled.Pairs.Count == plain.Pairs.Count
                    && Oracle.Of(request with { Groups = null }, levelled).Waited
                        == Oracle.Of(request with { Groups = null }, plain).Waited;
            },
            iter: 200
        );

    [Fact]
    public void Changes_nothing_where_there_is_one_group_or_a_place_for_everybody() =>
        Rooms.Sample(
            request =>
            {
                var plain = Rounds.Solve(request with { Groups = null });
                var one = request.Mentees.ToDictionary(mentee => mentee.Id, _ => " North");
                one[request.Mentees[0].Id] = "NORTH ";
                var wide = request with
                {
                    Mentors = [.. request.Mentors.Select(mentor => mentor with { Capacity = 50 })],
                };
                return Rounds.Solve(request with { Groups = one }).Pairs.SequenceEqual(plain.Pairs)
                    && Rounds.Solve(wide).Pairs.SequenceEqual(Rounds.Solve(wide with { Groups = null }).Pairs);
            },
            iter: 100
        );

    [Fact]
    public void Does_not_mind_the_order_of_rows() =>
        Rooms.Sample(
            request =>
            {
                var turned = request with
                {
                    Mentees = [.. request.Mentees.Reverse()],
                    Mentors = [.. request.Mentors.Reverse()],
                    Groups = request.Groups!.Reverse().ToDictionary(),
                };
                return Rounds.Solve(request).Pairs.SequenceEqual(Rounds.Solve(turned).Pairs);
            },
            iter: 200
        );

    [Fact]
    public void Finds_in_the_growing_core_what_all_pairs_at_once_give() =>
        Gen.Select(Gen.Int, Gen.Int[60, 160], Gen.Int[10, 60])
            .Sample(
                (seed, mentees, mentors) =>
                {
                    var request = Grouped(seed, mentees, mentors, places: 2);
                    var all = Matcher.Solve(request, long.MaxValue, CancellationToken.None);
                    var grown = Matcher.Solve(request, 0, CancellationToken.None);
                    Assert.Equal(all.Pairs, grown.Pairs);
                    Assert.True(grown.Certificate.Verify(request));
                },
                iter: 60
            );

    [Fact]
    public void Serves_the_smallest_part_first()
    {
        // Eight of the north rank the mentor, two of the south do not: by scores alone the south would go empty-handed.
        Mentee[] mentees =
        [
            .. Enumerable.Range(0, 8).Select(number => Rounds.Mentee($"n{number}") with { Choices = ["maris"] }),
            .. Enumerable.Range(0, 2).Select(number => Rounds.Mentee($"s{number}")),
        ];
        var request = Rounds.Of(mentees, [Rounds.Mentor("maris", 5)]);
        var groups = mentees.ToDictionary(mentee => mentee.Id, mentee => mentee.Id[..1]);

        Assert.DoesNotContain(Rounds.Solve(request).Pairs, pair => pair.MenteeId[0] == 's');
        Assert.Equal(4, Rounds.Solve(request with { Groups = groups }).Pairs.Count(pair => pair.MenteeId[0] == 'n'));
    }

    internal static MatchRequest Grouped(int seed, int mentees, int mentors, int places)
    {
        var (request, random) = (Rounds.Made(seed, mentees, mentors, places), new Random(seed));
        var names = Names.Take(random.Next(1, 4)).ToArray();
        return request with
        {
            Mentees = [.. request.Mentees.Select(one => one with { WaitedRounds = one.WaitedRounds / 2 })],
            Groups = request
                .Mentees.Where(_ => random.Next(5) > 0)
                .ToDictionary(one => one.Id, _ => names[random.Next(names.Length)]),
        };
    }

    // Nearly everybody is possible for nearly everybody, and all waited alike.
    private static MatchRequest Open(MatchRequest request) =>
        request with
        {
            Mentees = [.. request.Mentees.Select(one => one with { WaitedRounds = 0 })],
            Rules = new MatchRules
            {
                RequireCommonLanguage = false,
                RequireOverlap = false,
                RequireNeedCovered = false,
            },
        };

    private static List<PairId> Kept(MatchResult result) =>
        [.. result.Pairs.Where(pair => pair.Pinned).Select(pair => new PairId(pair.MenteeId, pair.MentorId))];
}
