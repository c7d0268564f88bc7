namespace Pieredze.Measurement;

/// <summary>One breakdown after suppression: what a report may show and what it must leave out.</summary>
/// <typeparam name="TGroup">Whatever names a group.</typeparam>
public sealed record Breakdown<TGroup>
{
    /// <summary>Groups that may be shown, each with its number of people, in the order given.</summary>
    public required IReadOnlyList<(TGroup Group, int People)> Shown { get; init; }

    /// <summary>Groups that stay hidden, without their numbers, in the order given.</summary>
    public required IReadOnlyList<TGroup> Hidden { get; init; }
}
