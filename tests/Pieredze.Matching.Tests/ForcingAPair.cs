using CsCheck;

namespace Pieredze.Matching.Tests;

/// <summary>What a pair would cost is the difference to the best of all results that contain it.</summary>
public sealed class ForcingAPair
{
    [Fact]
    public void Costs_the_difference_to_what_trying_everything_finds_with_it()
    {
        var (priced, refused) = (0, 0);
        for (var seed = 0; seed < 120; seed++)
        {
            var random = new Random(seed);
            var request = Loose(seed, random.Next(1, 6), random.Next(1, 5));
            var best = Rounds.Solve(request);
            var plain = Oracle.Best(request, []);
            foreach (var pair in Everybody(request))
            {
                var detour = Matcher.WhatIf(request, best, pair, TestContext.Current.CancellationToken);
                var allowed = Score(request, pair) is Allowed;
                Assert.Equal(allowed, detour.Price is not null);
                Assert.Equal(allowed, detour.Rule is null);
                if (detour.Price is not { } price)
                {
                    refused++;
                    continue;
                }

                priced++;
                var forced = Oracle.Best(request, [pair]);
                Assert.Equal(forced.Matched - plain.Matched, price.Matched);
                Assert.Equal(forced.Points - plain.Points, price.Points);
                Assert.True(!request.Floor || forced.Worst - plain.Worst == price.Worst);
            }
        }

        Assert.True(priced > 100 && refused > 100, $"{priced} priced, {refused} refused");
    }

    [Fact]
    public void Costs_nothing_and_moves_nobody_where_the_pair_is_there_already() =>
        Gen.Int.Sample(
            seed =>
            {
                var request = Loose(seed, 20, 15);
                var best = Rounds.Solve(request);
                foreach (var pair in best.Pairs.Take(4))
                {
                    var price = Matcher
                        .WhatIf(
                            request,
                            best,
                            new PairId(pair.MenteeId, pair.MentorId),
                            TestContext.Current.CancellationToken
                        )
                        .Price!;
                    Assert.Equal((0, 0, 0L), (price.Matched, price.Worst, price.Points));
                    Assert.Empty(price.Gone);
                    Assert.Empty(price.Come);
                }
            },
            iter: 60
        );

    [Fact]
    public void Names_exactly_who_would_move() =>
        Gen.Int.Sample(
            seed =>
            {
                var request = Loose(seed, 12, 9);
                var best = Rounds.Solve(request);
                if (Everybody(request).Where(pair => Score(request, pair) is Allowed).ToList() is not [_, ..] all)
                {
                    return;
                }

                var asked = all[(int)((uint)seed % all.Count)];
                var price = Matcher.WhatIf(request, best, asked, TestContext.Current.CancellationToken).Price;
                if (price is null)
                {
                    return;
                }

                var before = best.Pairs.Select(pair => new PairId(pair.MenteeId, pair.MentorId)).ToHashSet();
                Assert.Superset(price.Gone.ToHashSet(), before);
                Assert.Empty(price.Come.Intersect(before));
                PairId[] after = [.. before.Except(price.Gone), .. price.Come];
                Assert.Contains(asked, after);
                Assert.Equal(before.Count + price.Matched, after.Length);
                Assert.Equal(best.Totals.Points + price.Points, after.Sum(pair => Points(request, pair)));
            },
            iter: 100
        );

    // With rules that leave more than half of all pairs.
    private static MatchRequest Loose(int seed, int mentees, int mentors)
    {
        var made = Rounds.Made(seed, mentees, mentors);
        return made with
        {
            Pins = [],
            Rules = made.Rules with { RequireOverlap = false, RequireNeedCovered = false, AllowSameManager = true },
        };
    }

    private static IEnumerable<PairId> Everybody(MatchRequest request) =>
        from mentee in request.Mentees
        from mentor in request.Mentors
        select new PairId(mentee.Id, mentor.Id);

    private static long Points(MatchRequest request, PairId pair) => ((Allowed)Score(request, pair)).Parts.Points;

    private static Verdict Score(MatchRequest request, PairId pair) =>
        Matcher.Score(
            request.Mentees.Single(one => one.Id == pair.MenteeId),
            request.Mentors.Single(one => one.Id == pair.MentorId),
            request
        );
}
