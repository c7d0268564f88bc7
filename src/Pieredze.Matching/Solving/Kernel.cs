using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pieredze.Matching.Solving;

/// <summary>
/// Judges one mentee beside 64 mentors at a time. Knows no rule about two named people and no choice: those few pairs
/// are judged one by one afterwards. Its twin is <see cref="Judge"/>.
/// </summary>
internal sealed class Kernel(Columns columns, MatchRules rules, int leastPoints)
{
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
            var (low, high) = Given(row, at);
            var hours = Hours(row, at);
            var nothing = Vector512.Narrow(
                Vector512.Equals(low, Vector512<ushort>.Zero),
                Vector512.Equals(high, Vector512<ushort>.Zero)
            );
            var code = Code(row, at, nothing, hours);
            var below = Score(row, at, low, high, hours, code, points);
            code = Vector512.ConditionalSelect(below, Vector512.Create(Terms.Code(Obstacle.BelowLeastFit)), code);
            code.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(codes), (nuint)at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<ushort> Low, Vector512<ushort> High) Given(MenteeRow row, int at)
    {
        var (low, high) = (Vector512<ushort>.Zero, Vector512<ushort>.Zero);
        for (var need = 0; need < row.Levels.Length; need++)
        {
            var gain = Vector512.ShuffleNative(row.Gains[need], Load(row.Levels[need], at));
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
            slots += Bits(row.Slots[part] & Load(columns.Slots[part], at));
        }

        return Vector512.Min((slots + slots) | row.NoSlots | Load(columns.NoSlots, at), Load(columns.Hours, at));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Bits(Vector512<byte> byteOf)
    {
        var fours = Vector512.Create((byte)0x33);
        byteOf -= (byteOf.AsUInt16() >> 1).AsByte() & Vector512.Create((byte)0x55);
        byteOf = (byteOf & fours) + ((byteOf.AsUInt16() >> 2).AsByte() & fours);
        return (byteOf + (byteOf.AsUInt16() >> 4).AsByte()) & Vector512.Create((byte)0x0F);
    }

    // The rule that stands first hides those behind it, so the last is looked at first.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<byte> Code(MenteeRow row, int at, Vector512<byte> nothing, Vector512<byte> hours)
    {
        var code = Vector512<byte>.Zero;
        if (rules.RequireOverlap)
        {
            code = Against(Vector512.Equals(hours, code), Obstacle.NoOverlap, code);
        }

        if (rules.RequireNeedCovered && row.Terms.HasNeeds)
        {
            code = Against(nothing & Load(columns.Levels, at), Obstacle.NoNeedCovered, code);
        }

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
    private static Vector512<byte> Against(Vector512<byte> where, Obstacle rule, Vector512<byte> otherwise) =>
        Vector512.ConditionalSelect(where, Vector512.Create(Terms.Code(rule)), otherwise);

    // Where both sites are known and differ, and one of the two meets only there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<byte> Apart(MenteeRow row, int at) =>
        row.Site == 0
            ? Vector512<byte>.Zero
            : ~(Same(columns.Site, at, row.Site) | Same(columns.Site, at, 0)) & (row.OnSite | Load(columns.OnSite, at));

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
    private Vector512<byte> Score(
        MenteeRow row,
        int at,
        Vector512<ushort> low,
        Vector512<ushort> high,
        Vector512<byte> hours,
        Vector512<byte> code,
        int[] points
    )
    {
        var shared = Load(columns.NoValues, at);
        foreach (var value in row.Values)
        {
            shared += Load(value, at);
        }

        var distance = Vector512<byte>.Zero;
        for (var slider = 0; slider < row.Steps.Length; slider++)
        {
            distance += Vector512.ShuffleNative(row.Steps[slider], Load(columns.Sliders[slider], at));
        }

        var apart = Apart(row, at);
        var said = Load(columns.Levels, at);
        var free = Vector512.Equals(code, Vector512<byte>.Zero);
        ref var to = ref MemoryMarshal.GetArrayDataReference(points);
        var below = (
            a: default(Vector512<int>),
            b: default(Vector512<int>),
            c: default(Vector512<int>),
            d: default(Vector512<int>)
        );
        below.a = Quarter(row, Vector512.WidenLower(low), 0, shared, distance, hours, apart, said, free, ref to, at);
        below.b = Quarter(
            row,
            Vector512.WidenUpper(low),
            1,
            shared,
            distance,
            hours,
            apart,
            said,
            free,
            ref to,
            at + 16
        );
        below.c = Quarter(
            row,
            Vector512.WidenLower(high),
            2,
            shared,
            distance,
            hours,
            apart,
            said,
            free,
            ref to,
            at + 32
        );
        below.d = Quarter(
            row,
            Vector512.WidenUpper(high),
            3,
            shared,
            distance,
            hours,
            apart,
            said,
            free,
            ref to,
            at + 48
        );
        return Vector512.Narrow(
            Vector512.Narrow(below.a, below.b).AsUInt16(),
            Vector512.Narrow(below.c, below.d).AsUInt16()
        );
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<int> Quarter(
        MenteeRow row,
        Vector512<uint> given,
        int quarter,
        Vector512<byte> shared,
        Vector512<byte> distance,
        Vector512<byte> hours,
        Vector512<byte> apart,
        Vector512<byte> said,
        Vector512<byte> free,
        ref int to,
        int at
    )
    {
        var need = row.Terms.HasNeeds
            ? Vector512.ConditionalSelect(
                Mask(said, quarter),
                Vector512.ConvertToSingle(given.AsInt32()) * row.Terms.NeedRate,
                Vector512.Create(row.Terms.NeedUnknown)
            )
            : Vector512.Create(row.Terms.NeedUnknown);
        var far = Wide(distance, quarter);
        var (known, steps) = (far >> 5, far & Vector512.Create(StyleTable.Known - 1));
        var style =
            Vector512.ShuffleNative(row.ValueTerm, Wide(shared, quarter))
            + (
                Vector512.ShuffleNative(row.Near, known)
                - (Vector512.ConvertToSingle(steps) * Vector512.ShuffleNative(row.Step, known))
            );
        var common = Wide(hours, quarter);
        var time = Vector512.ConditionalSelect(
            Vector512.Equals(common, Vector512.Create(255)).AsSingle(),
            Vector512.Create(Terms.Half),
            Vector512.Min(Vector512.ConvertToSingle(common) * row.Terms.HourRate, Vector512<float>.One)
        );
        var off = Mask(apart, quarter) & Vector512.Create(Terms.OffSite);
        var meeting = Vector512.Max(time - off, Vector512<float>.Zero) * row.Terms.Logistics;
        var total = need + style + Liked(row, at, quarter) + meeting;
        var whole = Vector512.ConvertToInt32Native(
            Vector512.Min(total, Vector512.Create(Terms.Million)) + Vector512.Create(Terms.Half)
        );
        var may = Mask(free, quarter).AsInt32();
        var below = may & Vector512.LessThan(whole, Vector512.Create(leastPoints));
        (whole | ~may | below).StoreUnsafe(ref to, (nuint)at);
        return below;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<float> Liked(MenteeRow row, int at, int quarter)
    {
        var liked = Vector512.Create(row.Terms.Liked);
        return columns.Chose is { } chose
            ? Vector512.ConditionalSelect(
                Mask(Load(chose, at - (16 * quarter)), quarter),
                Vector512.Create(row.Terms.LikedAlone),
                liked
            )
            : liked;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Wide(Vector512<byte> bytes, int quarter) =>
        quarter switch
        {
            0 => Vector512.WidenLower(Vector512.WidenLower(bytes)).AsInt32(),
            1 => Vector512.WidenUpper(Vector512.WidenLower(bytes)).AsInt32(),
            2 => Vector512.WidenLower(Vector512.WidenUpper(bytes)).AsInt32(),
            _ => Vector512.WidenUpper(Vector512.WidenUpper(bytes)).AsInt32(),
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Mask(Vector512<byte> bytes, int quarter) =>
        quarter switch
        {
            0 => Vector512.WidenLower(Vector512.WidenLower(bytes.AsSByte())).AsSingle(),
            1 => Vector512.WidenUpper(Vector512.WidenLower(bytes.AsSByte())).AsSingle(),
            2 => Vector512.WidenLower(Vector512.WidenUpper(bytes.AsSByte())).AsSingle(),
            _ => Vector512.WidenUpper(Vector512.WidenUpper(bytes.AsSByte())).AsSingle(),
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Load(byte[] column, int at) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(column), (nuint)at);
}
