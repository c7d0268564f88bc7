using System.Runtime.InteropServices;

namespace Pieredze.Matching.Solving;

/// <summary>Prices added up exactly: whatever a proof claims, no sum begins anew at zero.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PriceSum(Int128 Count, Int128 Claims, Int128 Points, Int128 Kept, Int128 Tie)
{
    /// <summary>The first two ranks alone.</summary>
    public PriceSum Head => new(Count, Claims, 0, 0, 0);

    public PriceSum Plus(int times, Price price) =>
        new(
            Count + ((Int128)times * price.Count),
            Claims + ((Int128)times * price.Claims),
            Points + ((Int128)times * price.Points),
            Kept + ((Int128)times * price.Kept),
            Tie + ((Int128)times * price.Tie)
        );

    public PriceSum Plus(PriceSum other) =>
        new(Count + other.Count, Claims + other.Claims, Points + other.Points, Kept + other.Kept, Tie + other.Tie);

    public bool IsAbove(PriceSum other) =>
        (Count, Claims, Points, Kept, Tie).CompareTo((other.Count, other.Claims, other.Points, other.Kept, other.Tie))
        > 0;
}
