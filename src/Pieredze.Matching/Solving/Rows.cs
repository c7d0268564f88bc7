using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pieredze.Matching.Solving;

/// <summary>Goes through the rows of all mentees, on as many cores as there are.</summary>
internal static class Rows
{
    private const int Together = 64;

    /// <summary>Looks at every row once.</summary>
    /// <param name="mentees">How many rows there are.</param>
    /// <param name="begin">Makes what each thread works with.</param>
    /// <param name="look">Looks at the row of one mentee.</param>
    /// <param name="token">Ends the work early.</param>
    /// <returns>What each thread made, in no order.</returns>
    public static List<T> Each<T>(int mentees, Func<T> begin, Action<T, int> look, CancellationToken token)
    {
        var (made, gate, next) = (new List<T>(), new Lock(), -Together);
        Parallel.For(
            0,
            Math.Max(1, Math.Min(Environment.ProcessorCount, mentees / Together)),
            new ParallelOptions { CancellationToken = token },
            _ =>
            {
                var mine = begin();
                for (
                    var from = Interlocked.Add(ref next, Together);
                    from < mentees;
                    from = Interlocked.Add(ref next, Together)
                )
                {
                    token.ThrowIfCancellationRequested();
                    for (var mentee = from; mentee < Math.Min(from + Together, mentees); mentee++)
                    {
                        look(mine, mentee);
                    }
                }

                lock (gate)
                {
                    made.Add(mine);
                }
            }
        );
        return made;
    }

    /// <summary>Calls for every place of a row whose points are above its bar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Above(int[] points, int[] bar, Action<int> look)
    {
        for (var at = 0; at < points.Length; at += Vector512<int>.Count)
        {
            var above = Vector512.GreaterThan(Load(points, at), Load(bar, at));
            for (var bits = above.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
            {
                look(at + BitOperations.TrailingZeroCount(bits));
            }
        }
    }

    /// <summary>Calls for every place of a row whose points are above a bar and whose mark is another one.</summary>
    public static void AboveUnlike(int[] points, int bar, int[] marks, int mark, Action<int> look)
    {
        var (limit, same) = (Vector512.Create(bar), Vector512.Create(mark));
        for (var at = 0; at < points.Length; at += Vector512<int>.Count)
        {
            var above = Vector512.AndNot(
                Vector512.GreaterThan(Load(points, at), limit),
                Vector512.Equals(Load(marks, at), same)
            );
            for (var bits = above.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
            {
                look(at + BitOperations.TrailingZeroCount(bits));
            }
        }
    }

    /// <summary>How many places of a row have more points.</summary>
    public static int CountAbove(int[] points, int bar)
    {
        var (limit, count) = (Vector512.Create(bar), Vector512<int>.Zero);
        for (var at = 0; at < points.Length; at += Vector512<int>.Count)
        {
            count -= Vector512.GreaterThan(Load(points, at), limit);
        }

        return Vector512.Sum(count);
    }

    /// <summary>Raises numbers to those of a row where these are higher.</summary>
    public static void Raise(int[] numbers, int[] row)
    {
        var at = 0;
        for (; at + Vector512<int>.Count <= row.Length; at += Vector512<int>.Count)
        {
            Vector512.Max(Load(numbers, at), Load(row, at)).CopyTo(numbers, at);
        }

        for (; at < row.Length; at++)
        {
            numbers[at] = Math.Max(numbers[at], row[at]);
        }
    }

    /// <summary>Whether no number of a row is lower than the one before it.</summary>
    public static bool IsAscending(ReadOnlySpan<int> row)
    {
        for (var at = 1; at < row.Length; at++)
        {
            if (row[at] < row[at - 1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The lowest and the highest number of a row.</summary>
    public static (int Least, int Most) Range(int[] row)
    {
        var (low, high, at) = (Vector512.Create(int.MaxValue), Vector512.Create(int.MinValue), 0);
        for (; at + Vector512<int>.Count <= row.Length; at += Vector512<int>.Count)
        {
            (low, high) = (Vector512.Min(low, Load(row, at)), Vector512.Max(high, Load(row, at)));
        }

        var (least, most) = (int.MaxValue, int.MinValue);
        for (var lane = 0; lane < Vector512<int>.Count; lane++)
        {
            (least, most) = (Math.Min(least, low[lane]), Math.Max(most, high[lane]));
        }

        for (; at < row.Length; at++)
        {
            (least, most) = (Math.Min(least, row[at]), Math.Max(most, row[at]));
        }

        return (least, most);
    }

    /// <summary>The numbers of a row from a place on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(int[] column, int at) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(column), (nuint)at);
}
