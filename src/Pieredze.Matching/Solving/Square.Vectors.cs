using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pieredze.Matching.Solving;

/// <content>How rows are read: a vector at a time.</content>
internal sealed partial class Square
{
    /// <summary>Adds the mentors who are as good to a mentee as the one they have, in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Even(int mentee, List<int> mentors)
    {
        var (row, net, seen) = (rows[mentee], Vector512.Create(Net(mentee, MentorOf[mentee])), 0);
        for (var at = 0; at < size; at = Next(at))
        {
            var even = Vector512.Equals(Score(row, at) - Rows.Load(Price, at), net).ExtractMostSignificantBits();
            for (even = even >> (seen - at) << (seen - at); even != 0; even &= even - 1)
            {
                mentors.Add(at + BitOperations.TrailingZeroCount(even));
            }

            seen = at + Vector512<int>.Count;
        }
    }

    // Brings nearer what a mentee reaches from a distance, if nearer than a limit; the nearest of all, and of the free.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Near, int Free) Reach(int mentee, int from, int limit)
    {
        Work++;
        var (row, price, distance) = (rows[mentee], Price, far);
        var (start, bound, number) = (Vector512.Create(from), Vector512.Create(limit), Vector512.Create(mentee));
        var (near, free) = (Vector512<uint>.AllBitsSet, Vector512.Create((uint)limit));
        for (var at = 0; at < size; at = Next(at))
        {
            var (before, way) = (Rows.Load(distance, at), start - Score(row, at) + Rows.Load(price, at));
            var nearer = Vector512.LessThan(way, Vector512.Min(before, bound));
            var now = Vector512.ConditionalSelect(nearer, way, before);
            if (nearer != Vector512<int>.Zero)
            {
                now.CopyTo(distance, at);
                Vector512.ConditionalSelect(nearer, number, Rows.Load(by, at)).CopyTo(by, at);
            }

            near = Vector512.Min(near, now.AsUInt32());
            free = Vector512.Min(free, (now | Rows.Load(taken, at)).AsUInt32());
        }

        return ((int)Least(near), (int)Least(free));
    }

    // The best two mentors at the prices there are, and what they leave.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Most, int Mentor, int Next, int Other) BestTwo(int mentee)
    {
        Work++;
        var (row, price, low) = (rows[mentee], Price, Vector512.Create(int.MinValue));
        var (most, next, mentor, other) = (low, low, Vector512<int>.Zero, Vector512<int>.Zero);
        for (var at = 0; at < size; at = Next(at))
        {
            var (net, number) = (Score(row, at) - Rows.Load(price, at), Vector512<int>.Indices + Vector512.Create(at));
            var (best, second) = (Vector512.GreaterThan(net, most), Vector512.GreaterThan(net, next));
            other = Vector512.ConditionalSelect(best, mentor, Vector512.ConditionalSelect(second, number, other));
            next = Vector512.Max(next, Vector512.Min(net, most));
            mentor = Vector512.ConditionalSelect(best, number, mentor);
            most = Vector512.Max(most, net);
        }

        return Two(most, mentor, next, other);
    }

    // The last vector of a row may hold columns of the one before once more.
    private static (int Most, int Mentor, int Next, int Other) Two(
        Vector512<int> most,
        Vector512<int> mentor,
        Vector512<int> next,
        Vector512<int> other
    )
    {
        var two = (Most: int.MinValue, Mentor: Nobody, Next: int.MinValue, Other: Nobody);
        for (var lane = 0; lane < 2 * Vector512<int>.Count; lane++)
        {
            var (net, number) =
                lane < Vector512<int>.Count
                    ? (most[lane], mentor[lane])
                    : (next[lane - Vector512<int>.Count], other[lane - Vector512<int>.Count]);
            if (net > two.Most && number != two.Mentor)
            {
                two = (net, number, two.Most, two.Mentor);
            }
            else if (net > two.Next && number != two.Mentor)
            {
                (two.Next, two.Other) = (net, number);
            }
        }

        return two;
    }

    private static uint Least(Vector512<uint> numbers)
    {
        var half = Vector256.Min(numbers.GetLower(), numbers.GetUpper());
        var quarter = Vector128.Min(half.GetLower(), half.GetUpper());
        return Math.Min(Math.Min(quarter[0], quarter[1]), Math.Min(quarter[2], quarter[3]));
    }

    // The next vector; the last one ends where the row does.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Next(int at) =>
        at + Vector512<int>.Count >= size ? size : Math.Min(at + Vector512<int>.Count, size - Vector512<int>.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<int> Score(int[] row, int at)
    {
        var scores = Rows.Load(row, at);
        return Vector512.ConditionalSelect(
            Vector512.LessThan(scores, Vector512.Create(floor)),
            Vector512.Create(Never),
            scores
        );
    }
}
