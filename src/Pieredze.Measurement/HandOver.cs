using MathNet.Numerics.Statistics;

namespace Pieredze.Measurement;

/// <summary>Whether the lead passes from the mentor to the mentee over the sessions of the working stage.</summary>
/// <remarks>
/// The trend is the <see cref="TheilSen"/> slope, which one odd session cannot turn. Behaviours and limits are our own choice.
/// </remarks>
public static class HandOver
{
    private const int FewestSessions = 4;
    private const int LastSessions = 3;
    private const double MenteeLeads = 70;
    private const double MentorLeads = 50;

    /// <summary>Points of the index gained or lost per session.</summary>
    /// <param name="indices">The index (0 to 100) of each session that has one, oldest first.</param>
    /// <returns>The slope, or null for fewer than four sessions.</returns>
    public static double? Trend(IReadOnlyList<double> indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        return indices.Count < FewestSessions ? null : TheilSen.Slope(indices);
    }

    /// <summary>What the last sessions and the trend say together.</summary>
    /// <param name="indices">The index (0 to 100) of each session that has one, oldest first.</param>
    public static HandOverStatus Status(IReadOnlyList<double> indices)
    {
        if (Trend(indices) is not { } trend)
        {
            return HandOverStatus.TooEarly;
        }

        var last = indices.TakeLast(LastSessions).Median();
        return (last, trend) switch
        {
            (>= MenteeLeads, _) => HandOverStatus.HandedOver,
            (_, > 0) => HandOverStatus.HandingOver,
            (< MentorLeads, _) => HandOverStatus.Stuck,
            _ => HandOverStatus.Steady,
        };
    }
}
