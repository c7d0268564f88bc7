using MathNet.Numerics;

namespace Pieredze.Measurement;

/// <summary>Whether two shares differ by more than chance, exact for any number of people.</summary>
/// <remarks>
/// Fisher, R. A. (1934); the two-sided value adds up all tables with the same margins that are as probable as the
/// observed one or less, with a relative tolerance of 1e-7 for equals, as R and SciPy do.
/// </remarks>
public static class Fisher
{
    private const double Equal = 1 + 1e-7;

    /// <summary>The two-sided p value of "both groups have the same share".</summary>
    /// <param name="count">How many of the first group have the property.</param>
    /// <param name="total">Size of the first group.</param>
    /// <param name="otherCount">How many of the second group have the property.</param>
    /// <param name="otherTotal">Size of the second group.</param>
    /// <returns>From 0 to 1; 1 when a group is empty, or when all or none have the property.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above its total.</exception>
    public static double P(int count, int total, int otherCount, int otherTotal)
    {
        Check(count, total);
        Check(otherCount, otherTotal);
        var having = count + otherCount;
        var least = Math.Max(0, having - otherTotal);
        var most = Math.Min(total, having);
        var all = SpecialFunctions.BinomialLn(total + otherTotal, having);
        var observed = Probability(count);
        return Math.Min(
            1,
            Enumerable.Range(least, most - least + 1).Select(Probability).Where(p => p <= observed * Equal).Sum()
        );

        double Probability(int first) =>
            Math.Exp(
                SpecialFunctions.BinomialLn(total, first)
                    + SpecialFunctions.BinomialLn(otherTotal, having - first)
                    - all
            );
    }

    private static void Check(int count, int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, total);
    }
}
