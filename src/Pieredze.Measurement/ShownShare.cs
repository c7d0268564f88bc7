using System.Runtime.InteropServices;

namespace Pieredze.Measurement;

/// <summary>A share as it may stand in a report: coarse with few people, and open at the ends.</summary>
/// <remarks>
/// When nearly everybody said the same, the exact share tells what each of them said, however many they are; so a report
/// says "90 % or more" and "10 % or less".
/// </remarks>
/// <param name="Percent">Whole percent, from 10 to 90; in steps of five on fewer than twenty people.</param>
/// <param name="End">Whether the share is this, at least this or at most this.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ShownShare(int Percent, ShareEnd End)
{
    private const int Lowest = 10;
    private const int Highest = 90;

    /// <summary>The share of those who have a property.</summary>
    /// <param name="count">How many have it, from 0 to <paramref name="people"/>.</param>
    /// <param name="people">How many answered.</param>
    /// <returns>The share, or null on fewer than five people.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or above the number of people.</exception>
    public static ShownShare? Of(int count, int people)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, people);
        return Suppression.Percent(people == 0 ? 0 : (double)count / people, people) switch
        {
            null => null,
            >= Highest => new(Highest, ShareEnd.OrMore),
            <= Lowest => new(Lowest, ShareEnd.OrLess),
            { } percent => new(percent, ShareEnd.Exactly),
        };
    }
}

/// <summary>Whether a shown share is exact or open at its end.</summary>
public enum ShareEnd
{
    /// <summary>The share itself, as far as it is rounded.</summary>
    Exactly,

    /// <summary>At least the percent that is shown.</summary>
    OrMore,

    /// <summary>At most the percent that is shown.</summary>
    OrLess,
}
