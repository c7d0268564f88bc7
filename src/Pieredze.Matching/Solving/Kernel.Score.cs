using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Pieredze.Matching.Solving;

// The points of 64 mentors, sixteen at a time.
internal sealed partial class Kernel
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Score(
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
            distance += Among(row.Steps[slider], Load(columns.Sliders[slider], at));
        }

        var apart = Apart(row, at);
        var said = Load(columns.Levels, at);
        var free = Vector512.Equals(code, Vector512<byte>.Zero);
        ref var to = ref MemoryMarshal.GetArrayDataReference(points);
        Quarter(row, Vector512.WidenLower(low), 0, shared, distance, hours, apart, said, free, ref to, at);
        Quarter(row, Vector512.WidenUpper(low), 1, shared, distance, hours, apart, said, free, ref to, at + 16);
        Quarter(row, Vector512.WidenLower(high), 2, shared, distance, hours, apart, said, free, ref to, at + 32);
        Quarter(row, Vector512.WidenUpper(high), 3, shared, distance, hours, apart, said, free, ref to, at + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Quarter(
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
        var meeting = Vector512.MaxNative(time - off, Vector512<float>.Zero) * row.Terms.Logistics;
        var total = need + style + Liked(row, at, quarter) + meeting;
        var whole = Vector512.ConvertToInt32Native(
            Vector512.Min(total, Vector512.Create(Terms.Million)) + Vector512.Create(Terms.Half)
        );
        (whole | ~Mask(free, quarter).AsInt32()).StoreUnsafe(ref to, (nuint)at);
    }

    // Who fits less than is wanted is ruled out, too.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<byte> Below(int[] points, int at, Vector512<byte> code)
    {
        for (var place = at; place < at + Columns.Width; place += Vector512<int>.Count)
        {
            var reached = Rows.Load(points, place);
            (reached | Vector512.LessThan(reached, Vector512.Create(leastPoints))).CopyTo(points, place);
        }

        var below = Same(points, at, -1) & Vector512.Equals(code, Vector512<byte>.Zero);
        return Against(below, Obstacle.BelowLeastFit, code);
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

    // Finds numbers below sixteen in a list of sixteen that stands there four times: every machine can do that within a
    // quarter, few across them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Among(Vector512<byte> list, Vector512<byte> at) =>
        Avx512BW.IsSupported
            ? Avx512BW.Shuffle(list, at)
            : Vector512.Create(Among(list.GetLower(), at.GetLower()), Among(list.GetUpper(), at.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Among(Vector256<byte> list, Vector256<byte> at) =>
        Avx2.IsSupported
            ? Avx2.Shuffle(list, at)
            : Vector256.Create(
                Vector128.ShuffleNative(list.GetLower(), at.GetLower()),
                Vector128.ShuffleNative(list.GetUpper(), at.GetUpper())
            );

    // One step where the machine has it, else two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Wide(Vector512<byte> bytes, int quarter)
    {
        var own = Sixteen(bytes, quarter);
        if (Avx512F.IsSupported)
        {
            return Avx512F.ConvertToVector512Int32(own);
        }

        var (low, high) = (Vector128.WidenLower(own), Vector128.WidenUpper(own));
        return Vector512
            .Create(
                Vector256.Create(Vector128.WidenLower(low), Vector128.WidenUpper(low)),
                Vector256.Create(Vector128.WidenLower(high), Vector128.WidenUpper(high))
            )
            .AsInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Mask(Vector512<byte> bytes, int quarter)
    {
        var own = Sixteen(bytes, quarter).AsSByte();
        if (Avx512F.IsSupported)
        {
            return Avx512F.ConvertToVector512Int32(own).AsSingle();
        }

        var (low, high) = (Vector128.WidenLower(own), Vector128.WidenUpper(own));
        return Vector512
            .Create(
                Vector256.Create(Vector128.WidenLower(low), Vector128.WidenUpper(low)),
                Vector256.Create(Vector128.WidenLower(high), Vector128.WidenUpper(high))
            )
            .AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Sixteen(Vector512<byte> bytes, int quarter) =>
        quarter switch
        {
            0 => bytes.GetLower().GetLower(),
            1 => bytes.GetLower().GetUpper(),
            2 => bytes.GetUpper().GetLower(),
            _ => bytes.GetUpper().GetUpper(),
        };
}
