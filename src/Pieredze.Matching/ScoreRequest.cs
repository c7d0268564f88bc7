namespace Pieredze.Matching;

/// <summary>A round on scores from outside.</summary>
public sealed record ScoreRequest
{
    /// <summary>Who may be paired with whom and what that is worth; no pair twice.</summary>
    public required ScoreTable Table { get; init; }

    /// <summary>Pairs that must be kept.</summary>
    public IReadOnlyCollection<PairId> Pins { get; init; } = [];

    /// <summary>Whether the worst pair counts before the sum of all scores.</summary>
    public bool Floor { get; init; } = true;

    /// <summary>Decides between equally good results: the same seed gives the same pairs on every machine.</summary>
    public ulong Seed { get; init; }
}
