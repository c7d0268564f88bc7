namespace Pieredze.Matching.Solving;

/// <summary>Possible pairs in the order in which they were found; a pair may be added more than once.</summary>
internal sealed class Arcs
{
    // A list of millions that doubles would hold its people twice, and half of it in vain.
    private const int Piece = 4_096;

    private readonly List<(int Mentee, int Mentor, int Points)[]> pieces = [];

    public int Count { get; private set; }

    /// <summary>The pairs, piece by piece.</summary>
    public IEnumerable<ArraySegment<(int Mentee, int Mentor, int Points)>> Found =>
        pieces.Select(
            (piece, at) => new ArraySegment<(int, int, int)>(piece, 0, Math.Min(Piece, Count - (at * Piece)))
        );

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

    public void Add(int mentee, int mentor, int points)
    {
        if (Count == pieces.Count * Piece)
        {
            pieces.Add(new (int, int, int)[Piece]);
        }

        pieces[^1][Count++ % Piece] = (mentee, mentor, points);
    }

    /// <summary>A graph with all these pairs and those of another, each once.</summary>
    /// <param name="graph">The other graph.</param>
    /// <param name="more">The pairs to add.</param>
    /// <param name="capacity">The places of each mentor.</param>
    public static Graph AddTo(Graph graph, IReadOnlyList<Arcs> more, int[] capacity)
    {
        var (from, fresh) = Sorted(graph.Mentees, more);
        var kept = Single(graph, from, fresh);
        var start = new int[graph.Mentees + 1];
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            start[mentee + 1] = start[mentee] + graph.Start[mentee + 1] - graph.Start[mentee] + kept[mentee];
        }

        var (mentors, points) = (new int[start[^1]], new long[start[^1]]);
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            var (at, old, end) = (start[mentee], graph.Start[mentee], graph.Start[mentee + 1]);
            foreach (var (mentor, reached) in fresh.AsSpan(from[mentee], kept[mentee]))
            {
                for (; old < end && graph.Mentor[old] < mentor; at++, old++)
                {
                    (mentors[at], points[at]) = (graph.Mentor[old], graph.Points[old]);
                }

                (mentors[at], points[at]) = (mentor, reached);
                at++;
            }

            graph.Mentor.AsSpan(old, end - old).CopyTo(mentors.AsSpan(at));
            graph.Points.AsSpan(old, end - old).CopyTo(points.AsSpan(at));
        }

        return Graph.Of(start, mentors, points, capacity);
    }

    // The pairs mentee by mentee, each one's by mentor, and where those of each begin.
    private static (int[] From, (int Mentor, int Points)[] Pairs) Sorted(int mentees, IReadOnlyList<Arcs> more)
    {
        var from = new int[mentees + 1];
        foreach (var piece in more.SelectMany(one => one.Found))
        {
            foreach (var (mentee, _, _) in piece)
            {
                from[mentee + 1]++;
            }
        }

        for (var mentee = 0; mentee < mentees; mentee++)
        {
            from[mentee + 1] += from[mentee];
        }

        var (pairs, at) = (new (int, int)[from[^1]], from[..^1]);
        foreach (var piece in more.SelectMany(one => one.Found))
        {
            foreach (var (mentee, mentor, points) in piece)
            {
                pairs[at[mentee]++] = (mentor, points);
            }
        }

        return (from, pairs);
    }

    // Moves those that are new to the front of each row, and counts them.
    private static int[] Single(Graph graph, int[] from, (int Mentor, int Points)[] fresh)
    {
        var kept = new int[graph.Mentees];
        for (var mentee = 0; mentee < kept.Length; mentee++)
        {
            var row = fresh.AsSpan(from[mentee]..from[mentee + 1]);
            row.Sort(static (one, other) => one.Mentor.CompareTo(other.Mentor));
            foreach (var pair in row)
            {
                var isDouble = kept[mentee] > 0 && row[kept[mentee] - 1].Mentor == pair.Mentor;
                if (!isDouble && graph.Find(mentee, pair.Mentor) < 0)
                {
                    row[kept[mentee]++] = pair;
                }
            }
        }

        return kept;
    }
}
