namespace Pieredze.Measurement;

/// <summary>Goal attainment scaling: how far goals were reached against what was expected when they were set.</summary>
/// <remarks>
/// Kiresuk, T. J. and Sherman, R. E. (1968). Levels are ordinal and the correlation between goals is assumed, so the T
/// score belongs into aggregates only, beside the plain share; a pair sees its levels and nothing else.
/// </remarks>
public static class GoalAttainment
{
    /// <summary>The lowest level: much less than expected.</summary>
    public const int LowestLevel = -2;

    /// <summary>The highest level: much more than expected.</summary>
    public const int HighestLevel = 2;

    // The customary assumption about how strongly the goals of one person go together.
    private const double Correlation = 0.3;

    /// <summary>The share of goals that were reached as expected or better.</summary>
    /// <param name="levels">One level from -2 to +2 for each goal; 0 is what was expected.</param>
    /// <returns>From 0 to 1, or null without goals.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A level lies outside -2 to +2.</exception>
    public static double? ShareReached(IReadOnlyCollection<int> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        foreach (var level in levels)
        {
            Check(level);
        }

        return levels.Count == 0 ? null : (double)levels.Count(level => level >= 0) / levels.Count;
    }

    /// <summary>The share of goals reached at the ending that are still reached later.</summary>
    /// <param name="levels">For each goal its level at the ending and its level months later, from -2 to +2.</param>
    /// <returns>From 0 to 1, or null when no goal was reached at the ending.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A level lies outside -2 to +2.</exception>
    public static double? ShareHeld(IReadOnlyCollection<(int AtEnding, int Later)> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        foreach (var (ending, later) in levels)
        {
            Check(ending);
            Check(later);
        }

        return ShareReached([.. levels.Where(level => level.AtEnding >= 0).Select(level => level.Later)]);
    }

    /// <summary>The T score of equally weighted goals.</summary>
    /// <param name="levels">One level from -2 to +2 for each goal.</param>
    /// <returns>50 when everything went as expected, with a standard deviation of 10; null without goals.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A level lies outside -2 to +2.</exception>
    public static double? Score(IReadOnlyCollection<int> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        return Score([.. levels.Select(level => (level, 1.0))]);
    }

    /// <summary>The T score of weighted goals.</summary>
    /// <param name="goals">A level from -2 to +2 and a weight above 0 for each goal.</param>
    /// <returns>50 when everything went as expected, with a standard deviation of 10; null without goals.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A level lies outside -2 to +2, or a weight is not above 0.</exception>
    public static double? Score(IReadOnlyCollection<(int Level, double Weight)> goals)
    {
        ArgumentNullException.ThrowIfNull(goals);
        foreach (var (level, weight) in goals)
        {
            Check(level);
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight, nameof(goals));
        }

        if (goals.Count == 0)
        {
            return null;
        }

        var reached = goals.Sum(goal => goal.Level * goal.Weight);
        var weights = goals.Sum(goal => goal.Weight);
        var squares = goals.Sum(goal => goal.Weight * goal.Weight);
        return 50 + 10 * reached / Math.Sqrt((1 - Correlation) * squares + Correlation * weights * weights);
    }

    private static void Check(int level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, LowestLevel);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, HighestLevel);
    }
}
