using System.Runtime.InteropServices;

namespace Pieredze.Measurement.Benefits;

/// <summary>Whole numbers from which an answer is chosen, both ends included.</summary>
/// <param name="Lowest">The lowest answer.</param>
/// <param name="Highest">The highest answer.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Scale(int Lowest, int Highest)
{
    /// <summary>From strongly disagree to strongly agree.</summary>
    public static Scale Agreement { get; } = new(1, 7);

    /// <summary>From the worst to the best that there is.</summary>
    public static Scale ZeroToTen { get; } = new(0, 10);

    /// <summary>An answer as a number, turned round when its item is reversed.</summary>
    /// <param name="answer">What was chosen.</param>
    /// <param name="isReversed">Whether agreeing means less.</param>
    /// <exception cref="ArgumentOutOfRangeException">The answer does not lie on the scale.</exception>
    public double Read(int answer, bool isReversed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(answer, Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(answer, Highest);
        return isReversed ? Lowest + Highest - answer : answer;
    }
}
