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

    public int Mentees => start.Length - 1;

    public int Mentors => capacity.Length;

    public int[] Start => start;

    public int[] Mentor => mentor;

    public long[] Points => points;

    public int[] Capacity => capacity;

    public int Count => start[^1];

    /// <summary>The same people and places with only the arcs that pass.</summary>
    public Graph Where(Func<int, int, bool> passes)
    {
        var rows = new int[start.Length];
        var (mentors, scores) = (new int[Count], new long[Count]);
        var kept = 0;
        for (var mentee = 0; mentee < Mentees; mentee++)
        {
            for (var arc = start[mentee]; arc < start[mentee + 1]; arc++)
            {
                if (passes(mentee, arc))
                {
                    (mentors[kept], scores[kept]) = (mentor[arc], points[arc]);
                    kept++;
                }
            }

            rows[mentee + 1] = kept;
        }

        return new Graph(rows, mentors[..kept], scores[..kept], capacity);
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

        return new Graph(start, mentor, points, left).Where((mentee, _) => pinned[mentee] < 0);
    }

    /// <summary>The number of an arc, or -1 where there is none.</summary>
    public int Find(int mentee, int other)
    {
        var found = Array.BinarySearch(mentor, start[mentee], start[mentee + 1] - start[mentee], other);
        return found < 0 ? -1 : found;
    }
}
