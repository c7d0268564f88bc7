namespace Pieredze.Matching;

/// <summary>How one result differs from another of the same people.</summary>
/// <param name="Matched">How many more mentees are matched; negative = fewer.</param>
/// <param name="Worst">By how much the worst pair scores higher, in millionths.</param>
/// <param name="Points">By how much all scores together are higher, in millionths.</param>
/// <param name="Gone">Pairs of the first result that the second does not have, in the order of the mentees' ids.</param>
/// <param name="Come">Pairs that only the second has, in the same order.</param>
public sealed record Difference(
    int Matched,
    int Worst,
    long Points,
    IReadOnlyList<PairId> Gone,
    IReadOnlyList<PairId> Come
)
{
    /// <summary>Ids of mentees who have another mentor than before.</summary>
    public IReadOnlyList<string> Moved => [.. Mentees(Gone).Intersect(Mentees(Come), StringComparer.Ordinal)];

    /// <summary>Ids of mentees who had a mentor and have none any more.</summary>
    public IReadOnlyList<string> LeftOut => [.. Mentees(Gone).Except(Mentees(Come), StringComparer.Ordinal)];

    /// <summary>Ids of mentees who had no mentor and have one now.</summary>
    public IReadOnlyList<string> TakenIn => [.. Mentees(Come).Except(Mentees(Gone), StringComparer.Ordinal)];

    /// <summary>Compares two results.</summary>
    public static Difference Between(MatchResult first, MatchResult second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (before, after) = (Pairs(first), Pairs(second));
        return new Difference(
            after.Count - before.Count,
            second.Totals.Worst - first.Totals.Worst,
            second.Totals.Points - first.Totals.Points,
            [.. before.Except(after)],
            [.. after.Except(before)]
        );
    }

    private static IEnumerable<string> Mentees(IEnumerable<PairId> pairs) => pairs.Select(pair => pair.MenteeId);

    private static List<PairId> Pairs(MatchResult result) =>
        [.. result.Pairs.Select(pair => new PairId(pair.MenteeId, pair.MentorId))];
}
