namespace Pieredze.Matching.Ranking;

/// <summary>
/// Pairs mentees and mentors who rank each other, ties allowed on both sides, so that no mentee and mentor would both
/// rather have each other. Pure: the answer depends on the request alone, not on the machine or the clock.
/// </summary>
/// <remarks>
/// The largest such result cannot be found fast in general (it is NP-hard with ties). Every run here finds at least two
/// thirds of it (Z. Király, Algorithms 6, 2013), grows (A. Erdil, H. Ergin, 2008 and 2017) and wanders on through other
/// stable results; there are several runs, from either side, and the best one counts. The work is bounded by counting.
/// </remarks>
public static class MutualRanking
{
    private const int MostRuns = 16;
    private const long ArcsInAllRuns = 400_000;

    /// <summary>Finds the pairs: stable first, then as many as possible, then the best sum of ranks.</summary>
    /// <param name="request">The rankings, capacities and the seed.</param>
    /// <param name="token">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The pairs, the mentees left over and the word of the independent check. Never throws for any ranking.</returns>
    public static RankedResult Solve(RankedRequest request, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var market = new Market(request);
        var arcs = market.MenteeOf.Length;
        var runs = (int)Math.Clamp(ArcsInAllRuns / (arcs + 1L), 2, MostRuns);
        var looks = 32_000_000 + (16L * arcs);
        var work = 0L;
        Search? best = null;
        for (var run = 0; run < runs; run++)
        {
            if (Listed(market, run, request.Seed + (ulong)(run / 2)) is { } offers)
            {
                var search = new Search(market, offers, request.Seed + (ulong)run, token);
                search.Wander(Aim.More, looks / runs / 4, token);
                search.Wander(Aim.MoreByDetours, looks / runs / 4, token);
                work += search.Work;
                best = best is null || search.Standing.IsBetterThan(best.Standing) ? search : best;
            }
        }

        var before = best!.Work;
        best.Wander(Aim.More, looks / 4, token);
        best.Wander(Aim.MoreByDetours, looks / 4, token);
        best.Wander(Aim.BetterRanks, looks / 4, token);
        return Write(request, market, best.Standing, work + best.Work - before);
    }

    // Even runs let the mentees ask, odd ones the mentors, unless their places make that too much work.
    private static Offers? Listed(Market market, int run, ulong seed) =>
        run % 2 == 0
            ? Offers.OfMentees(market, seed)
            : Offers.OfMentors(market, seed, Math.Max(200_000, 4L * market.MenteeOf.Length));

    private static RankedResult Write(RankedRequest request, Market market, Standing standing, long work)
    {
        var (pairs, alone) = (new List<PairId>(standing.Size), new List<string>());
        int[] mentees = [.. Enumerable.Range(0, market.Mentees.Length)];
        Array.Sort(mentees, (one, other) => string.CompareOrdinal(market.Mentees[one], market.Mentees[other]));
        foreach (var mentee in mentees)
        {
            if (standing.ArcOf[mentee] is >= 0 and var arc)
            {
                pairs.Add(new PairId(market.Mentees[mentee], market.Mentors[market.MentorOf[arc]]));
            }
            else
            {
                alone.Add(market.Mentees[mentee]);
            }
        }

        var blocking = BlockingPairs.Find(request, pairs).Count;
        return new RankedResult
        {
            Pairs = pairs,
            UnmatchedMentees = alone,
            BlockingPairs = blocking,
            Proved = blocking == 0 && BlockingPairs.Keep(request, pairs),
            Proposals = work,
        };
    }
}
