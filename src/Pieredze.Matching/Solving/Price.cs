using System.Runtime.InteropServices;

namespace Pieredze.Matching.Solving;

/// <summary>
/// A cost or price in five ranks, the first that differs decides: matched people, their claims, points, pairs kept,
/// the seeded lottery. Ranks are added apart, so that nothing of a lower rank can ever outweigh the least of a higher one.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Price(long Count, long Claims, long Points, long Kept, long Tie)
{
    /// <summary>A price of the first rank.</summary>
    public static Price Of(long count) => new(count, 0, 0, 0, 0);

    /// <summary>The first two ranks alone.</summary>
    public Price Head => new(Count, Claims, 0, 0, 0);

    public static Price operator +(Price left, Price right) =>
        new(
            left.Count + right.Count,
            left.Claims + right.Claims,
            left.Points + right.Points,
            left.Kept + right.Kept,
            left.Tie + right.Tie
        );

    public static Price operator -(Price left, Price right) => left + (-1 * right);

    public static Price operator *(int times, Price price) =>
        new(times * price.Count, times * price.Claims, times * price.Points, times * price.Kept, times * price.Tie);

    /// <summary>The order of prices, for those who sort by them.</summary>
    public static readonly Comparer<Price> Order = Comparer<Price>.Create(Compare);

    public static bool operator >(Price left, Price right) => Compare(left, right) > 0;

    public static bool operator <(Price left, Price right) => Compare(left, right) < 0;

    private static int Compare(Price left, Price right) =>
        left.Count != right.Count ? left.Count.CompareTo(right.Count)
        : left.Claims != right.Claims ? left.Claims.CompareTo(right.Claims)
        : left.Points != right.Points ? left.Points.CompareTo(right.Points)
        : left.Kept != right.Kept ? left.Kept.CompareTo(right.Kept)
        : left.Tie.CompareTo(right.Tie);
}
