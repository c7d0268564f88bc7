using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pieredze.Matching.Solving;

/// <summary>
/// As many mentees as mentors with one place each and a score for every pair: the highest sum when nobody stays alone,
/// with whole rows of scores read by vectors (R. Jonker, A. Volgenant, Computing 38, 1987).
/// </summary>
internal sealed partial class Square
{
    private const int Nobody = -1;
    private const int Rounds = 2;
    private const int BidsForEach = 8;

    // As numbers without a sign the settled are farther than the unreached, and these than all others.
    private const int Unreached = int.MaxValue;
    private const int Settled = int.MinValue;

    // What lies below the floor scores so little that everybody else would rather move.
    private const int Never = -(1 << 29);
    private const long Room = 1 << 30;

    private readonly int[][] rows;
    private readonly int floor;
    private readonly int size;
    private readonly int[] menteeOf;

    // A search: how far each mentor is and by whom, who is settled how far away, and all bits where a place is taken.
    private readonly int[] far;
    private readonly int[] by;
    private readonly int[] taken;
    private readonly List<(int Mentor, int Far)> settled = [];

    /// <summary>Makes a square that <see cref="Fits"/>.</summary>
    /// <param name="rows">The score of each mentee with each mentor.</param>
    /// <param name="floor">Pairs of a lower score do not count.</param>
    public Square(int[][] rows, int floor)
    {
        (this.rows, this.floor, size) = (rows, floor, rows.Length);
        (far, by, taken) = (new int[size], new int[size], new int[size]);
        (Price, menteeOf, MentorOf) = (new int[size], new int[size], new int[size]);
        Array.Fill(menteeOf, Nobody);
        Array.Fill(MentorOf, Nobody);
        Array.Fill(Price, int.MinValue);
    }

    /// <summary>The mentor of each mentee.</summary>
    public int[] MentorOf { get; }

    /// <summary>What the place of each mentor costs, in scores: at these prices nobody would rather have another.</summary>
    public int[] Price { get; }

    /// <summary>Rows looked at.</summary>
    public long Work { get; private set; }

    /// <summary>Whether sums of such scores stay within 32 bits, and a row is as long as a vector.</summary>
    public static bool Fits(int size, long least, long most, bool hasFloor) =>
        size >= Vector512<int>.Count
        && least > -Room / 4
        && Math.Max(0, most) + ((most - least) * (size + 1L)) < (hasFloor ? Room / 4 : Room);

    /// <summary>Seats everybody.</summary>
    /// <returns>Whether that goes without a pair below the floor.</returns>
    public bool Solve(CancellationToken token)
    {
        var standing = Transfer(Cheapest());
        for (var round = 0; round < Rounds; round++)
        {
            standing = Bid(standing);
        }

        foreach (var mentee in standing)
        {
            token.ThrowIfCancellationRequested();
            Augment(mentee);
        }

        return !rows.Where((row, mentee) => row[MentorOf[mentee]] < floor).Any();
    }

    // Every mentor costs the best that anybody offers, who sits there if still standing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool[] Cheapest()
    {
        for (var mentee = 0; mentee < size; mentee++)
        {
            var (row, number) = (rows[mentee], Vector512.Create(mentee));
            for (var at = 0; at < size; at = Next(at))
            {
                var (offer, best) = (Score(row, at), Rows.Load(Price, at));
                Vector512
                    .ConditionalSelect(Vector512.GreaterThan(offer, best), number, Rows.Load(by, at))
                    .CopyTo(by, at);
                Vector512.Max(offer, best).CopyTo(Price, at);
            }
        }

        var twice = new bool[size];
        for (var mentor = size - 1; mentor >= 0; mentor--)
        {
            if (MentorOf[by[mentor]] == Nobody)
            {
                Sit(by[mentor], mentor);
            }
            else
            {
                twice[by[mentor]] = true;
            }
        }

        return twice;
    }

    // Where a mentee is the best for one mentor alone, the place may cost all that it is worth more than the next one.
    private List<int> Transfer(bool[] twice)
    {
        var standing = new List<int>();
        for (var mentee = 0; mentee < size; mentee++)
        {
            if (MentorOf[mentee] == Nobody)
            {
                standing.Add(mentee);
            }
            else if (!twice[mentee])
            {
                var (most, _, next, _) = BestTwo(mentee);
                Price[MentorOf[mentee]] += most - next;
            }
        }

        return standing;
    }

    // Everybody who stands takes the best place and makes it as dear as the next best one allows.
    private List<int> Bid(List<int> standing)
    {
        var (bids, left, later) = (BidsForEach * size, new Stack<int>(standing), new List<int>());
        while (left.TryPop(out var mentee))
        {
            var (most, mentor, next, other) = BestTwo(mentee);
            Price[mentor] += most - next;
            mentor = most == next && menteeOf[mentor] != Nobody ? other : mentor;
            var rival = menteeOf[mentor];
            Sit(mentee, mentor);
            if (rival == Nobody)
            {
                continue;
            }

            MentorOf[rival] = Nobody;
            if (most > next && bids-- > 0)
            {
                left.Push(rival);
            }
            else
            {
                later.Add(rival);
            }
        }

        return later;
    }

    private void Augment(int root)
    {
        settled.Clear();
        Array.Fill(far, Unreached);
        var (near, free) = Reach(root, BestTwo(root).Most, Unreached);
        for (var mentor = Nobody; near < free; )
        {
            mentor = Find(near, mentor + 1);
            settled.Add((mentor, near));
            far[mentor] = Settled;
            (near, free) = Reach(menteeOf[mentor], near + Net(menteeOf[mentor], mentor), free);
        }

        foreach (var (mentor, at) in settled)
        {
            Price[mentor] += free - at;
        }

        Move(root, End(free));
    }

    private int End(int free)
    {
        var end = Find(free, 0);
        while (taken[end] != 0)
        {
            end = Find(free, end + 1);
        }

        return end;
    }

    // The next mentor so far away, round and round.
    private int Find(int distance, int from)
    {
        var found = far.AsSpan(from).IndexOf(distance);
        return found < 0 ? far.AsSpan().IndexOf(distance) : from + found;
    }

    private void Move(int root, int end)
    {
        for (var (mentor, mentee) = (end, Nobody); mentee != root; )
        {
            mentee = by[mentor];
            var before = MentorOf[mentee];
            Sit(mentee, mentor);
            mentor = before;
        }
    }

    private void Sit(int mentee, int mentor) =>
        (MentorOf[mentee], menteeOf[mentor], taken[mentor]) = (mentor, mentee, -1);

    private int Net(int mentee, int mentor) =>
        (rows[mentee][mentor] < floor ? Never : rows[mentee][mentor]) - Price[mentor];
}
