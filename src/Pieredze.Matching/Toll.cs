using System.Runtime.InteropServices;

namespace Pieredze.Matching;

/// <summary>
/// What making a pair takes from all others at the least, read from the prices of the proof without solving again. The
/// ranks count as in the objective: the first that is not 0 is the least loss in it, those behind say nothing.
/// </summary>
/// <param name="Matched">Mentees fewer.</param>
/// <param name="Waited">Rounds of waiting fewer that end with a mentor.</param>
/// <param name="Worst">By how much the worst pair falls, in millionths.</param>
/// <param name="Points">By how much all scores together fall, in millionths.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Toll(int Matched, int Waited, int Worst, long Points) : IComparable<Toll>
{
    /// <summary>Whether the prices know of no loss; the pair may still cost something.</summary>
    public bool IsFree => this == default;

    /// <summary>Says whether one toll is less than another.</summary>
    public static bool operator <(Toll left, Toll right) => left.CompareTo(right) < 0;

    /// <summary>Says whether one toll is more than another.</summary>
    public static bool operator >(Toll left, Toll right) => left.CompareTo(right) > 0;

    /// <summary>Says whether one toll is no more than another.</summary>
    public static bool operator <=(Toll left, Toll right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether one toll is no less than another.</summary>
    public static bool operator >=(Toll left, Toll right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by the first rank that differs.</summary>
    public int CompareTo(Toll other) =>
        (Matched, Waited, Worst, Points).CompareTo((other.Matched, other.Waited, other.Worst, other.Points));
}
