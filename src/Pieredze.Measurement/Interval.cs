using System.Runtime.InteropServices;

namespace Pieredze.Measurement;

/// <summary>A confidence interval, of 95 % unless another is asked for, both ends included.</summary>
/// <param name="Low">The lower end, in the unit of the measure.</param>
/// <param name="High">The upper end, in the unit of the measure; never below <paramref name="Low"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Whether zero lies inside, so that even the direction is uncertain.</summary>
    public bool ContainsZero => Low <= 0 && High >= 0;
}
