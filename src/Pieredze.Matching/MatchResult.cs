namespace Pieredze.Matching;

/// <summary>The answer to a request. People stand in the order of their ids.</summary>
public sealed record MatchResult
{
    /// <summary>What made the request unanswerable; when not empty, nobody was matched.</summary>
    public required IReadOnlyList<RequestProblem> Problems { get; init; }

    /// <summary>The pairs proposed.</summary>
    public required IReadOnlyList<MatchedPair> Pairs { get; init; }

    /// <summary>Everybody left without a pair, mentees first. A mentor with one of two places filled is not here.</summary>
    public required IReadOnlyList<UnmatchedPerson> Unmatched { get; init; }

    /// <summary>Pins that could not be kept.</summary>
    public required IReadOnlyList<UnkeptPin> UnkeptPins { get; init; }

    /// <summary>The round in numbers.</summary>
    public required MatchTotals Totals { get; init; }

    /// <summary>How many possible pairs were looked at while solving: what the work is measured in.</summary>
    public long Work { get; init; }

    /// <summary>The proof that no better result exists.</summary>
    public required Certificate Certificate { get; init; }
}
