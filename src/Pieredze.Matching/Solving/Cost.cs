using System.Runtime.InteropServices;

namespace Pieredze.Matching.Solving;

/// <summary>
/// A cost in two ranks: what the objective says, then the seeded lottery. Ranks are added apart and compared in order,
/// so that the lottery can never outweigh a point, however many pairs there are.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Cost(long Main, long Tie)
{
    public static readonly Cost Highest = new(long.MaxValue, long.MaxValue);

    public static Cost operator +(Cost left, Cost right) => new(left.Main + right.Main, left.Tie + right.Tie);

    public static Cost operator -(Cost left, Cost right) => new(left.Main - right.Main, left.Tie - right.Tie);

    public static Cost operator *(int times, Cost cost) => new(times * cost.Main, times * cost.Tie);

    public static bool operator <(Cost left, Cost right) =>
        left.Main < right.Main || (left.Main == right.Main && left.Tie < right.Tie);

    public static bool operator >(Cost left, Cost right) => right < left;
}
