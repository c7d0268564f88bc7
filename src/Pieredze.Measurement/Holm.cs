namespace Pieredze.Measurement;

/// <summary>Keeps many comparisons at once from finding something by luck.</summary>
/// <remarks>
/// Holm, S. (1979), Scandinavian Journal of Statistics 6, 65–70: the smallest p value is multiplied by the number of
/// comparisons, the next by one fewer, and so on, never below the one before.
/// </remarks>
public static class Holm
{
    /// <summary>The p values, corrected for being looked at together.</summary>
    /// <param name="p">p values from 0 to 1.</param>
    /// <returns>Corrected values from 0 to 1, in the order given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A p value is not between 0 and 1.</exception>
    public static IReadOnlyList<double> Corrected(IReadOnlyList<double> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        var corrected = new double[p.Count];
        var (highest, left) = (0.0, p.Count);
        foreach (var at in Enumerable.Range(0, p.Count).OrderBy(i => p[i]))
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(p[at], 0, nameof(p));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(p[at], 1, nameof(p));
            highest = Math.Max(highest, Math.Min(1, p[at] * left--));
            corrected[at] = highest;
        }

        return corrected;
    }
}
