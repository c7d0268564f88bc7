namespace Pieredze.Matching;

/// <summary>A pair proposed and its score in the unit of the table.</summary>
public sealed record ScoredPair(string MenteeId, string MentorId, long Score);

/// <summary>The answer to a round on scores from outside. People stand in the order of their ids.</summary>
public sealed record ScoreResult
{
    /// <summary>The pairs proposed.</summary>
    public required IReadOnlyList<ScoredPair> Pairs { get; init; }

    /// <summary>Mentees without a pair: <see cref="Obstacle.Shortage"/> or <see cref="Obstacle.NobodyThere"/>.</summary>
    public required IReadOnlyList<UnmatchedPerson> Unmatched { get; init; }

    /// <summary>Pins that could not be kept.</summary>
    public required IReadOnlyList<UnkeptPin> UnkeptPins { get; init; }

    /// <summary>The sum of all scores.</summary>
    public required long Total { get; init; }

    /// <summary>The score of the worst pair; null without pairs.</summary>
    public required long? Worst { get; init; }

    /// <summary>How many possible pairs were looked at while solving: what the work is measured in.</summary>
    public required long Work { get; init; }

    /// <summary>The proof that no better result exists.</summary>
    public required Certificate Certificate { get; init; }
}
