using MathNet.Numerics.Statistics;

namespace Pieredze.Measurement.Anonymity;

/// <summary>Whether the order in which answers are found tells anything about the order in which they were given.</summary>
/// <remarks>
/// Two questions: whether later answers lie further back (rank correlation, Spearman, C. 1904, with its t
/// approximation), and whether answers given one after another lie beside each other, also in blocks or back to front
/// (mean distance of neighbours beside a mixed order, <see cref="Permutation"/>).
/// </remarks>
public sealed record OrderTrace
{
    private const double Chance = 0.01;
    private const int Fewest = 10;

    /// <summary>Rank correlation of the two orders, -1 to 1; 0 when they have nothing to do with each other.</summary>
    public required double Correlation { get; init; }

    /// <summary>Two-sided p value of no correlation, 0 to 1.</summary>
    public required double CorrelationP { get; init; }

    /// <summary>p value of neighbours lying no nearer to each other than by chance, above 0 and at most 1.</summary>
    public required double NeighboursP { get; init; }

    /// <summary>Whether one of both is below 0.01. Without any trace that happens to two orders in a hundred.</summary>
    public bool IsLeft => CorrelationP < Chance || NeighboursP < Chance;

    /// <summary>Looks for the order of giving in the order of finding.</summary>
    /// <param name="given">For each answer, in the order in which they are found, when it was given: 0 for the first.</param>
    /// <returns>The trace, or null for fewer than ten answers.</returns>
    public static OrderTrace? Of(IReadOnlyList<int> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (given.Count < Fewest)
        {
            return null;
        }

        var found = given.Select(when => (double)when).ToArray();
        var correlation = MathNet.Numerics.Statistics.Correlation.Spearman(
            found,
            Enumerable.Range(0, found.Length).Select(place => (double)place)
        );
        var freedom = found.Length - 2;
        return new()
        {
            Correlation = correlation,
            CorrelationP = StudentT.TwoSided(
                correlation * Math.Sqrt(freedom / Math.Max(1e-12, 1 - correlation * correlation)),
                freedom
            ),
            NeighboursP = Permutation.Of(found, Nearness).P,
        };
    }

    private static double Nearness(double[] order)
    {
        var sum = 0.0;
        for (var at = 1; at < order.Length; at++)
        {
            sum -= Math.Abs(order[at] - order[at - 1]);
        }

        return sum / (order.Length - 1);
    }
}
