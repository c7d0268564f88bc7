using MathNet.Numerics.Distributions;

namespace Pieredze.Measurement;

/// <summary>Score intervals for shares and for the difference of two shares.</summary>
/// <remarks>
/// Wilson, E. B. (1927), and for the difference the hybrid score interval of Newcombe, R. G. (1998). Both behave near
/// 0 and 1 and with few people, where the textbook interval does not.
/// </remarks>
public static class Wilson
{
    /// <summary>The interval of one share.</summary>
    /// <param name="count">How many have the property, from 0 to <paramref name="total"/>.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="confidence">How sure the interval is, above 0 and below 1.</param>
    /// <returns>Ends between 0 and 1, or null when there is nobody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or above the total.</exception>
    public static Interval? Share(int count, int total, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, total);
        if (total == 0)
        {
            return null;
        }

        double people = total;
        var z = Normal.InvCDF(0, 1, (1 + confidence) / 2);
        var share = count / people;
        var middle = (share + z * z / (2 * people)) / (1 + z * z / people);
        var half = z / (1 + z * z / people) * Math.Sqrt(share * (1 - share) / people + z * z / (4 * people * people));

        // At the ends the formula gives 0 and 1 exactly; only the arithmetic does not.
        return new(count == 0 ? 0 : middle - half, count == total ? 1 : middle + half);
    }

    /// <summary>The first share minus the second, with its interval.</summary>
    /// <param name="count">How many of the first group have the property.</param>
    /// <param name="total">Size of the first group.</param>
    /// <param name="otherCount">How many of the second group have the property.</param>
    /// <param name="otherTotal">Size of the second group.</param>
    /// <param name="confidence">How sure the interval is, above 0 and below 1.</param>
    /// <returns>Difference and ends between -1 and 1, or null when a group is empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above its total.</exception>
    public static (double Difference, Interval Interval)? Difference(
        int count,
        int total,
        int otherCount,
        int otherTotal,
        double confidence = 0.95
    )
    {
        if (
            Share(count, total, confidence) is not { } first
            || Share(otherCount, otherTotal, confidence) is not { } second
        )
        {
            return null;
        }

        var share = (double)count / total;
        var other = (double)otherCount / otherTotal;
        var difference = share - other;
        var below = double.Hypot(share - first.Low, second.High - other);
        var above = double.Hypot(first.High - share, other - second.Low);
        return (difference, new(difference - below, difference + above));
    }
}
