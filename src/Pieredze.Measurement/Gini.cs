namespace Pieredze.Measurement;

/// <summary>How unevenly something is spread over people: 0 when everybody has the same, towards 1 when one has all.</summary>
public static class Gini
{
    /// <summary>G = Σ(2i − n − 1)·xᵢ / (n·Σx) over the values in ascending order.</summary>
    /// <param name="amounts">What each person has; 0 or more.</param>
    /// <returns>The coefficient, or null when nobody has anything.</returns>
    public static double? Of(IReadOnlyCollection<double> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var sorted = amounts.Order().ToList();
        var (n, sum) = (sorted.Count, sorted.Sum());
        return sum > 0 ? sorted.Select((x, i) => ((2 * (i + 1)) - n - 1) * x).Sum() / (n * sum) : null;
    }
}
