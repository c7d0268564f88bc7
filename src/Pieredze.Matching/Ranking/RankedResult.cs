namespace Pieredze.Matching.Ranking;

/// <summary>The answer to a request of mutual ranking.</summary>
public sealed record RankedResult
{
    /// <summary>The pairs, in the ordinal order of mentee ids.</summary>
    public required IReadOnlyList<PairId> Pairs { get; init; }

    /// <summary>Mentees without a pair, in ordinal order: everybody who ranks as a mentee or is ranked as one.</summary>
    public required IReadOnlyList<string> UnmatchedMentees { get; init; }

    /// <summary>How many pairs would both rather have each other, counted by <see cref="BlockingPairs"/>. Always 0.</summary>
    public required int BlockingPairs { get; init; }

    /// <summary>
    /// True when the independent check found no blocking pair, every pair ranks each other and every capacity is kept.
    /// </summary>
    public required bool Proved { get; init; }

    /// <summary>The work done: proposals and moves over all runs. Depends on the request alone, never on the clock.</summary>
    public required long Proposals { get; init; }
}
