namespace Pieredze.Measurement.Benefits;

/// <summary>How many more people stayed with the organisation than in a group for comparison, from counts alone.</summary>
/// <remarks>Newcombe's interval (see <see cref="Wilson"/>). It shows what goes together, not what was caused.</remarks>
/// <param name="Difference">Share of the participants who stayed minus share of the others, -1 to 1.</param>
/// <param name="Interval">95 % interval of the difference.</param>
public sealed record Retention(double Difference, Interval Interval)
{
    private const int FewestInGroup = 10;

    /// <summary>Compares participants with others.</summary>
    /// <param name="stayed">Participants who stayed.</param>
    /// <param name="participants">All participants.</param>
    /// <param name="othersStayed">Others who stayed.</param>
    /// <param name="others">All others.</param>
    /// <returns>The difference, or null when a group is under ten, or fewer than five of it stayed or left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More people stayed than there are.</exception>
    public static Retention? Of(int stayed, int participants, int othersStayed, int others)
    {
        var difference = Wilson.Difference(stayed, participants, othersStayed, others);
        int[] cells = [stayed, participants - stayed, othersStayed, others - othersStayed];
        return
            Math.Min(participants, others) >= FewestInGroup
            && cells.All(Suppression.Allows)
            && difference is var (share, interval)
            ? new(share, interval)
            : null;
    }
}
