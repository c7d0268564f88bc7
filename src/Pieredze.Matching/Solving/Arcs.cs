namespace Pieredze.Matching.Solving;

/// <summary>Possible pairs in the order in which they were found; a pair may be added more than once.</summary>
internal sealed class Arcs
{
    private readonly List<(int Mentee, int Mentor, int Points)> arcs = [];

    public int Count => arcs.Count;

    public IReadOnlyList<(int Mentee, int Mentor, int Points)> Found => arcs;

    /// <summary>Every possible pair.</summary>
    public static Arcs All(IRows rows, CancellationToken token)
    {
        var (all, reader) = (new Arcs(), rows.Reader());
        for (var mentee = 0; mentee < rows.Mentees; mentee++)
        {
            token.ThrowIfCancellationRequested();
            var points = reader.Points(mentee);
            for (var mentor = 0; mentor < rows.Capacity.Length; mentor++)
            {
                if (points[mentor] >= 0)
                {
                    all.Add(mentee, mentor, points[mentor]);
                }
            }
        }

        return all;
    }

    public void Add(int mentee, int mentor, int points) => arcs.Add((mentee, mentor, points));

    /// <summary>A graph with all these pairs and those of another, each once.</summary>
    /// <param name="graph">The other graph.</param>
    /// <param name="more">The pairs to add.</param>
    /// <param name="capacity">The places of each mentor.</param>
    public static Graph AddTo(Graph graph, IReadOnlyList<Arcs> more, int[] capacity)
    {
        var start = new int[graph.Mentees + 1];
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            start[mentee + 1] = graph.Start[mentee + 1] - graph.Start[mentee];
        }

        foreach (var (mentee, _, _) in more.SelectMany(one => one.arcs))
        {
            start[mentee + 1]++;
        }

        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            start[mentee + 1] += start[mentee];
        }

        var (mentors, points, at) = (new int[start[^1]], new long[start[^1]], start[..^1]);
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            var (from, length) = (graph.Start[mentee], graph.Start[mentee + 1] - graph.Start[mentee]);
            graph.Mentor.AsSpan(from, length).CopyTo(mentors.AsSpan(at[mentee]));
            graph.Points.AsSpan(from, length).CopyTo(points.AsSpan(at[mentee]));
            at[mentee] += length;
        }

        foreach (var (mentee, mentor, reached) in more.SelectMany(one => one.arcs))
        {
            (mentors[at[mentee]], points[at[mentee]]) = (mentor, reached);
            at[mentee]++;
        }

        var kept = Single(start, mentors, points);
        return kept == mentors.Length
            ? Graph.Of(start, mentors, points, capacity)
            : Graph.Of(start, mentors[..kept], points[..kept], capacity);
    }

    private static int Single(int[] start, int[] mentors, long[] points)
    {
        var kept = 0;
        for (var mentee = 0; mentee < start.Length - 1; mentee++)
        {
            var (from, to) = (start[mentee], start[mentee + 1]);
            // Most rows get nothing new.
            if (!Rows.IsAscending(mentors.AsSpan(from..to)))
            {
                Array.Sort(mentors, points, from, to - from);
            }

            start[mentee] = kept;
            for (var arc = from; arc < to; arc++)
            {
                if (arc == from || mentors[arc] != mentors[kept - 1])
                {
                    (mentors[kept], points[kept]) = (mentors[arc], points[arc]);
                    kept++;
                }
            }
        }

        start[^1] = kept;
        return kept;
    }
}
