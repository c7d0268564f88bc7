namespace Pieredze.Matching.Ranking;

/// <summary>
/// Checks a result of mutual ranking by the bare definition of weak stability. Shares nothing with the solver.
/// </summary>
/// <remarks>Definition: R. W. Irving, Stable marriage and indifference, Discrete Applied Mathematics 48, 1994.</remarks>
public static class BlockingPairs
{
    /// <summary>
    /// Finds every mentee and mentor who rank each other and would both gain: the mentee has nobody or somebody ranked
    /// worse, the mentor has a free place or at least one mentee ranked worse. A tie is no gain.
    /// </summary>
    /// <param name="request">The rankings and capacities.</param>
    /// <param name="pairs">The pairs to check. A partner who is not ranked counts as worse than anybody ranked.</param>
    /// <returns>The blocking pairs, ordinal by mentee, then mentor; empty when the pairs are stable.</returns>
    public static IReadOnlyList<PairId> Find(RankedRequest request, IReadOnlyList<PairId> pairs)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(pairs);
        var wishes = Wishes(request);
        var answers = Answers(request);
        var had = new Dictionary<string, long>();
        var worst = new Dictionary<string, long>();
        var taken = new Dictionary<string, int>();
        foreach (var pair in pairs)
        {
            var wish = wishes.TryGetValue(pair, out var rank) ? rank : long.MaxValue;
            had[pair.MenteeId] = Math.Min(wish, had.GetValueOrDefault(pair.MenteeId, long.MaxValue));
            var answer = answers.TryGetValue(pair, out rank) ? rank : long.MaxValue;
            worst[pair.MentorId] = Math.Max(answer, worst.GetValueOrDefault(pair.MentorId, long.MinValue));
            taken[pair.MentorId] = taken.GetValueOrDefault(pair.MentorId) + 1;
        }

        var blocking = new List<PairId>();
        foreach (var (pair, wish) in wishes)
        {
            var places = Places(request, pair.MentorId);
            if (
                places > 0
                && answers.TryGetValue(pair, out var answer)
                && wish < had.GetValueOrDefault(pair.MenteeId, long.MaxValue)
                && (
                    taken.GetValueOrDefault(pair.MentorId) < places
                    || answer < worst.GetValueOrDefault(pair.MentorId, long.MinValue)
                )
            )
            {
                blocking.Add(pair);
            }
        }

        blocking.Sort(ByIds);
        return blocking;
    }

    /// <summary>True when the pairs keep the rules: both rank each other, one mentor a mentee, no mentor overfull.</summary>
    internal static bool Keep(RankedRequest request, IReadOnlyList<PairId> pairs)
    {
        var wishes = Wishes(request);
        var answers = Answers(request);
        return pairs.All(pair => wishes.ContainsKey(pair) && answers.ContainsKey(pair))
            && pairs.DistinctBy(pair => pair.MenteeId).Count() == pairs.Count
            && pairs.CountBy(pair => pair.MentorId).All(mentor => mentor.Value <= Places(request, mentor.Key));
    }

    private static Dictionary<PairId, int> Wishes(RankedRequest request)
    {
        var ranks = new Dictionary<PairId, int>(request.MenteeRanks.Count);
        foreach (var (mentee, mentor, rank) in request.MenteeRanks)
        {
            ranks.TryAdd(new PairId(mentee, mentor), rank);
        }

        return ranks;
    }

    private static Dictionary<PairId, int> Answers(RankedRequest request)
    {
        var ranks = new Dictionary<PairId, int>(request.MentorRanks.Count);
        foreach (var (mentor, mentee, rank) in request.MentorRanks)
        {
            ranks.TryAdd(new PairId(mentee, mentor), rank);
        }

        return ranks;
    }

    private static int Places(RankedRequest request, string mentor) =>
        request.Capacities.TryGetValue(mentor, out var places) ? places : 1;

    private static int ByIds(PairId one, PairId two)
    {
        var mentees = string.CompareOrdinal(one.MenteeId, two.MenteeId);
        return mentees != 0 ? mentees : string.CompareOrdinal(one.MentorId, two.MentorId);
    }
}
