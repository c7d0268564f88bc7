namespace Pieredze.Measurement;

/// <summary>Whether the lead passes from the mentor to the mentee over the sessions of the working stage.</summary>
/// <remarks>
/// The trend is the Theil–Sen slope: the median of the slopes between all pairs of sessions, which one odd session
/// cannot turn. Behaviours and limits are our own choice.
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
        if (indices.Count < FewestSessions)
        {
            return null;
        }

        var slopes =
            from earlier in Enumerable.Range(0, indices.Count)
            from later in Enumerable.Range(earlier + 1, indices.Count - earlier - 1)
            select (indices[later] - indices[earlier]) / (later - earlier);
        return Median.Of(slopes);
    }

    /// <summary>What the last sessions and the trend say together.</summary>
    /// <param name="indices">The index (0 to 100) of each session that has one, oldest first.</param>
    public static HandOverStatus Status(IReadOnlyList<double> indices)
    {
        if (Trend(indices) is not { } trend)
        {
            return HandOverStatus.TooEarly;
        }

        var last = Median.Of(indices.TakeLast(LastSessions));
        return (last, trend) switch
        {
            (>= MenteeLeads, _) => HandOverStatus.HandedOver,
            (_, > 0) => HandOverStatus.HandingOver,
            (< MentorLeads, _) => HandOverStatus.Stuck,
            _ => HandOverStatus.Steady,
        };
    }
}
