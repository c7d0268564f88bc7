using MathNet.Numerics.Statistics;

namespace Pieredze.Measurement;

/// <summary>A trend that one odd value cannot turn.</summary>
/// <remarks>
/// Theil, H. (1950) and Sen, P. K. (1968): the median of the slopes between all pairs of values.
/// </remarks>
public static class TheilSen
{
    /// <summary>What is gained or lost from one value to the next.</summary>
    /// <param name="values">Evenly spaced values, oldest first.</param>
    /// <returns>The slope in units of the value per step, or null for fewer than two values.</returns>
    public static double? Slope(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Count < 2
            ? null
            : (
                from earlier in Enumerable.Range(0, values.Count)
                from later in Enumerable.Range(earlier + 1, values.Count - earlier - 1)
                select (values[later] - values[earlier]) / (later - earlier)
            ).Median();
    }
}
