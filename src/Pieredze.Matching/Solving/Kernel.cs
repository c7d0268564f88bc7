using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pieredze.Matching.Solving;

/// <summary>
/// Judges one mentee beside 64 mentors at a time. Knows no rule about two named people and no choice: those few pairs
/// are judged one by one afterwards. Its twin is <see cref="Judge"/>.
/// </summary>
internal sealed partial class Kernel(Columns columns, MatchRules rules, int leastPoints)
{
    // How many bits a number of four bits has.
    private readonly Vector512<byte> bits = MenteeRow.Four([
        .. Enumerable.Range(0, 16).Select(four => (byte)BitOperations.PopCount((uint)four)),
    ]);

    /// <summary>Whether this machine has vectors at all.</summary>
    public static bool IsFast => Vector128.IsHardwareAccelerated;

    /// <summary>Fills in the points of a mentee with every mentor, -1 where a rule is against it, and that rule.</summary>
    /// <param name="row">What is known of the mentee.</param>
    /// <param name="points">Takes the points, a place for each mentor, padded.</param>
    /// <param name="codes">Takes 0 or the rule.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(MenteeRow row, int[] points, byte[] codes)
    {
        for (var at = 0; at < points.Length; at += Columns.Width)
        {
            var code = First(row, at);
            if (Vector512.EqualsAny(code, Vector512<byte>.Zero))
            {
                var (low, high) = Given(row, at);
                var hours = Hours(row, at);
                code = Then(row, at, low, high, hours, code);
                Score(row, at, low, high, hours, code, points);
                code = leastPoints > 0 ? Below(points, at, code) : code;
            }
            else
            {
                points.AsSpan(at, Columns.Width).Fill(-1);
            }

            code.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(codes), (nuint)at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<ushort> Low, Vector512<ushort> High) Given(MenteeRow row, int at)
    {
        var (low, high) = (Vector512<ushort>.Zero, Vector512<ushort>.Zero);
        for (var need = 0; need < row.Levels.Length; need++)
        {
            var gain = Among(row.Gains[need], Load(row.Levels[need], at));
            low += Vector512.WidenLower(gain);
            high += Vector512.WidenUpper(gain);
        }

        return (low, high);
    }

    // All bits where nothing is known.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<byte> Hours(MenteeRow row, int at)
    {
        var slots = Vector512<byte>.Zero;
        for (var part = 0; part < row.Slots.Length; part++)
        {
            slots += Among(bits, row.Slots[part] & Load(columns.Slots[part], at));
        }

        return Vector512.Min((slots + slots) | row.NoSlots | Load(columns.NoSlots, at), Load(columns.Hours, at));
    }

    // The rules that hide all others, so that nobody need look at those where none of 64 mentors is left. The rule that
    // stands first hides those behind it, so the last is looked at first.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<byte> First(MenteeRow row, int at)
    {
        var code = Vector512<byte>.Zero;
        if (rules.RequireCommonLanguage && row.Languages.Length > 0)
        {
            var spoken = Load(columns.NoLanguages, at);
            foreach (var language in row.Languages)
            {
                spoken |= Load(language, at);
            }

            code = Against(~spoken, Obstacle.NoCommonLanguage, code);
        }

        if (!rules.AllowSameManager && row.Manager > 0)
        {
            code = Against(Same(columns.Manager, at, row.Manager), Obstacle.SameManager, code);
        }

        var own = Load(columns.Against, at);
        return Vector512.ConditionalSelect(Vector512.Equals(own, Vector512<byte>.Zero), code, own);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<byte> Then(
        MenteeRow row,
        int at,
        Vector512<ushort> low,
        Vector512<ushort> high,
        Vector512<byte> hours,
        Vector512<byte> first
    )
    {
        var code = Vector512<byte>.Zero;
        if (rules.RequireOverlap)
        {
            code = Against(Vector512.Equals(hours, code), Obstacle.NoOverlap, code);
        }

        if (rules.RequireNeedCovered && row.Terms.HasNeeds)
        {
            var nothing = Vector512.Narrow(
                Vector512.Equals(low, Vector512<ushort>.Zero),
                Vector512.Equals(high, Vector512<ushort>.Zero)
            );
            code = Against(nothing & Load(columns.Levels, at), Obstacle.NoNeedCovered, code);
        }

        return Vector512.ConditionalSelect(Vector512.Equals(first, Vector512<byte>.Zero), code, first);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Against(Vector512<byte> where, Obstacle rule, Vector512<byte> otherwise) =>
        Vector512.ConditionalSelect(where, Vector512.Create(Terms.Code(rule)), otherwise);

    // Where both sites are known and differ, and one of the two meets only there: mostly nobody does.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<byte> Apart(MenteeRow row, int at)
    {
        var onSite = row.OnSite | Load(columns.OnSite, at);
        return row.Site == 0 || onSite == Vector512<byte>.Zero
            ? Vector512<byte>.Zero
            : ~(Same(columns.Site, at, row.Site) | Same(columns.Site, at, 0)) & onSite;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Same(int[] column, int at, int value)
    {
        var wanted = Vector512.Create(value);
        ref var first = ref MemoryMarshal.GetArrayDataReference(column);
        var (a, b, c, d) = (
            Vector512.Equals(Vector512.LoadUnsafe(ref first, (nuint)at), wanted),
            Vector512.Equals(Vector512.LoadUnsafe(ref first, (nuint)at + 16), wanted),
            Vector512.Equals(Vector512.LoadUnsafe(ref first, (nuint)at + 32), wanted),
            Vector512.Equals(Vector512.LoadUnsafe(ref first, (nuint)at + 48), wanted)
        );
        return Vector512.Narrow(Vector512.Narrow(a, b).AsUInt16(), Vector512.Narrow(c, d).AsUInt16());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Load(byte[] column, int at) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(column), (nuint)at);
}
