namespace Pieredze.Measurement;

/// <summary>Score intervals for shares and for the difference of two shares.</summary>
/// <remarks>
/// Wilson, E. B. (1927), and for the difference the hybrid score interval of Newcombe, R. G. (1998). Both behave near
/// 0 and 1 and with few people, where the textbook interval does not.
/// </remarks>
public static class Wilson
{
    // The 0.975 quantile of the standard normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>The 95 % interval of one share.</summary>
    /// <param name="count">How many have the property, from 0 to <paramref name="total"/>.</param>
    /// <param name="total">How many there are.</param>
    /// <returns>Ends between 0 and 1, or null when there is nobody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or above the total.</exception>
    public static Interval? Share(int count, int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, total);
        if (total == 0)
        {
            return null;
        }

        double people = total;
        var share = count / people;
        var middle = (share + Z * Z / (2 * people)) / (1 + Z * Z / people);
        var half = Z / (1 + Z * Z / people) * Math.Sqrt(share * (1 - share) / people + Z * Z / (4 * people * people));

        // At the ends the formula gives 0 and 1 exactly; only the arithmetic does not.
        return new(count == 0 ? 0 : middle - half, count == total ? 1 : middle + half);
    }

    /// <summary>The first share minus the second, with its 95 % interval.</summary>
    /// <param name="count">How many of the first group have the property.</param>
    /// <param name="total">Size of the first group.</param>
    /// <param name="otherCount">How many of the second group have the property.</param>
    /// <param name="otherTotal">Size of the second group.</param>
    /// <returns>Difference and ends between -1 and 1, or null when a group is empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above its total.</exception>
    public static (double Difference, Interval Interval)? Difference(
        int count,
        int total,
        int otherCount,
        int otherTotal
    )
    {
        if (Share(count, total) is not { } first || Share(otherCount, otherTotal) is not { } second)
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
