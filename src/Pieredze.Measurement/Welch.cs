using MathNet.Numerics.Statistics;

namespace Pieredze.Measurement;

/// <summary>How the means of two groups differ when their spread and size need not be alike.</summary>
/// <remarks>
/// Welch, B. L. (1947), with the degrees of freedom of Welch and Satterthwaite. Unit: that of the values.
/// </remarks>
public sealed record Welch
{
    /// <summary>Mean of the first group minus mean of the second.</summary>
    public required double Difference { get; init; }

    /// <summary>95 % interval of the difference.</summary>
    public required Interval Interval { get; init; }

    /// <summary>Degrees of freedom, not whole; null when neither group has any spread.</summary>
    public required double? Freedom { get; init; }

    /// <summary>The t statistic; null when neither group has any spread.</summary>
    public required double? T { get; init; }

    /// <summary>Two-sided p value of no difference; null when neither group has any spread.</summary>
    public required double? P { get; init; }

    /// <summary>Compares two groups of different people.</summary>
    /// <param name="first">One value for each person of the first group.</param>
    /// <param name="second">One value for each person of the second group.</param>
    /// <returns>The difference, or null when a group has fewer than two people.</returns>
    public static Welch? Of(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Count < 2 || second.Count < 2)
        {
            return null;
        }

        var difference = first.Mean() - second.Mean();
        var (one, other) = (first.Variance() / first.Count, second.Variance() / second.Count);
        var square = one + other;
        if (square <= 0)
        {
            return new()
            {
                Difference = difference,
                Interval = new(difference, difference),
                Freedom = null,
                T = null,
                P = null,
            };
        }

        var freedom = square * square / (one * one / (first.Count - 1) + other * other / (second.Count - 1));
        var error = Math.Sqrt(square);
        var half = StudentT.Quantile(0.975, freedom) * error;
        return new()
        {
            Difference = difference,
            Interval = new(difference - half, difference + half),
            Freedom = freedom,
            T = difference / error,
            P = StudentT.TwoSided(difference / error, freedom),
        };
    }
}
