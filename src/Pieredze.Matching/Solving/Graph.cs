using System.Runtime.CompilerServices;

namespace Pieredze.Matching.Solving;

/// <summary>Who may be paired with whom, row by row of mentees, and how many places each mentor has.</summary>
/// <param name="start">Where the row of each mentee begins; one more entry for the end.</param>
/// <param name="mentor">The mentor of each arc, ascending within a row.</param>
/// <param name="points">The score of each arc in the smallest unit of the table.</param>
/// <param name="capacity">The places of each mentor, 0 or more.</param>
internal sealed class Graph(int[] start, int[] mentor, long[] points, int[] capacity)
{
    /// <summary>A graph in which nobody has more places than can be of use, and one more.</summary>
    public static Graph Of(int[] start, int[] mentor, long[] points, int[] capacity)
    {
        var useful = new int[capacity.Length];
        for (var arc = 0; arc < start[^1]; arc++)
        {
            useful[mentor[arc]]++;
        }

        for (var number = 0; number < useful.Length; number++)
        {
            useful[number] = Math.Min(capacity[number], useful[number] + 1);
        }

        return new Graph(start, mentor, points, useful);
    }

    public static Graph Empty(int mentees, int mentors) => new(new int[mentees + 1], [], [], new int[mentors]);

    public int Mentees => start.Length - 1;

    public int Mentors => capacity.Length;

    public int[] Start => start;

    public int[] Mentor => mentor;

    public long[] Points => points;

    public int[] Capacity => capacity;

    public int Count => start[^1];

    /// <summary>The same people and places with only some of the arcs.</summary>
    /// <param name="kept">Which arcs.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Graph Only(bool[] kept)
    {
        var count = kept.AsSpan().Count(true);
        if (count == Count)
        {
            return this;
        }

        var (rows, mentors, scores, at) = (new int[start.Length], new int[count], new long[count], 0);
        for (var mentee = 0; mentee < Mentees; mentee++)
        {
            for (var arc = start[mentee]; arc < start[mentee + 1]; arc++)
            {
                if (kept[arc])
                {
                    (mentors[at], scores[at]) = (mentor[arc], points[arc]);
                    at++;
                }
            }

            rows[mentee + 1] = at;
        }

        return new Graph(rows, mentors, scores, capacity);
    }

    /// <summary>The arcs of so many points or more.</summary>
    public Graph From(long least)
    {
        var kept = new bool[Count];
        for (var arc = 0; arc < kept.Length; arc++)
        {
            kept[arc] = points[arc] >= least;
        }

        return Only(kept);
    }

    /// <summary>The open arcs that cost exactly what their two people pay: all that a result as good can use.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Graph Tight(Parts parts, Costs costs, long[] menteePrice, long[] mentorPrice)
    {
        var (rows, mentors, scores) = (new int[start.Length], new List<int>(Mentees), new List<long>(Mentees));
        for (var mentee = 0; mentee < Mentees; mentee++)
        {
            var own = menteePrice[mentee];
            for (var arc = start[mentee]; arc < start[mentee + 1]; arc++)
            {
                if (costs.Of(arc) == own + mentorPrice[mentor[arc]] && parts.AreOpen(mentee, mentor[arc]))
                {
                    mentors.Add(mentor[arc]);
                    scores.Add(points[arc]);
                }
            }

            rows[mentee + 1] = mentors.Count;
        }

        return new Graph(rows, [.. mentors], [.. scores], capacity);
    }

    /// <summary>What is left to decide once the pins have taken their people and places.</summary>
    public Graph Without(int[] pinned)
    {
        if (!Array.Exists(pinned, mentor => mentor >= 0))
        {
            return this;
        }

        var left = capacity[..];
        foreach (var pin in pinned.Where(mentor => mentor >= 0))
        {
            left[pin]--;
        }

        return new Graph(start, mentor, points, left).OfFree(pinned);
    }

    /// <summary>The arcs of mentees who are not pinned.</summary>
    public Graph OfFree(int[] pinned)
    {
        if (Array.TrueForAll(pinned, mentor => mentor < 0))
        {
            return this;
        }

        var kept = new bool[Count];
        for (var mentee = 0; mentee < Mentees; mentee++)
        {
            kept.AsSpan(start[mentee]..start[mentee + 1]).Fill(pinned[mentee] < 0);
        }

        return Only(kept);
    }

    /// <summary>The number of an arc, or -1 where there is none.</summary>
    public int Find(int mentee, int other)
    {
        var found = Array.BinarySearch(mentor, start[mentee], start[mentee + 1] - start[mentee], other);
        return found < 0 ? -1 : found;
    }
}

/// <summary>What each arc costs.</summary>
/// <param name="values">A number for each arc.</param>
/// <param name="areWorth">Whether they are worth so much instead.</param>
internal readonly struct Costs(long[] values, bool areWorth = false)
{
    private readonly long sign = areWorth ? -1 : 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Of(int arc) => values[arc] * sign;
}
