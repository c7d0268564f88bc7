namespace Pieredze.Measurement.Benefits;

/// <summary>Knowledge and skills seen twice: against what people said at the start, and against how they see the start now.</summary>
/// <remarks>
/// The retrospective pretest (Howard, G. S. 1980): who learns more, judges their beginning more strictly, so that the first
/// difference is too small; who wants to have grown, makes the second too large. Both are reported, never the larger alone.
/// </remarks>
public sealed record ThenRating
{
    /// <summary>How many answered all three.</summary>
    public required int People { get; init; }

    /// <summary>End minus start, as it was said at the time.</summary>
    public required PairedChange SinceStart { get; init; }

    /// <summary>End minus start, as the start is seen at the end.</summary>
    public required PairedChange LookingBack { get; init; }

    /// <summary>The start as seen at the end, minus the start as it was said: by how much the yardstick has moved.</summary>
    public required PairedChange Shift { get; init; }

    /// <summary>Compares the three ratings of the same people.</summary>
    /// <param name="ratings">Start, end, and the start as seen at the end, of each person who gave all three.</param>
    /// <returns>Both differences, or null on fewer than ten people.</returns>
    public static ThenRating? Of(IReadOnlyList<(double Start, double End, double Then)> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return ratings.Count < DisplayLadder.FewestForChange
            ? null
            : new()
            {
                People = ratings.Count,
                SinceStart = PairedChange.Of([.. ratings.Select(r => (r.Start, r.End))])!,
                LookingBack = PairedChange.Of([.. ratings.Select(r => (r.Then, r.End))])!,
                Shift = PairedChange.Of([.. ratings.Select(r => (r.Start, r.Then))])!,
            };
    }
}
