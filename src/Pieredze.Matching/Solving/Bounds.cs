namespace Pieredze.Matching.Solving;

/// <summary>The floor and the prices that prove it; all null where no floor is wanted or nobody is matched.</summary>
internal sealed record Bounds
{
    public long? Floor { get; private init; }

    /// <summary>Prices on all arcs: no result matches more people or higher claims.</summary>
    public Prices? All { get; private init; }

    /// <summary>Prices on the arcs above the floor: fewer people or lower claims. Null where a pin sets the floor.</summary>
    public Prices? Above { get; private init; }

    /// <summary>A largest matching from the floor upwards, or null.</summary>
    public int[]? Held { get; private init; }

    public static Bounds Of(Graph graph, Wishes wishes, long? guess, CancellationToken token)
    {
        if ((wishes.Floor ? Solving.Floor.Of(graph, wishes, guess, token) : null) is not { } floor)
        {
            return new Bounds();
        }

        return new Bounds
        {
            Floor = floor.Reached,
            Held = floor.Held,
            All = Reached(graph, wishes, floor.Held, token),
            Above =
                floor.Reached < wishes.Enough
                    ? Reached(graph.From(floor.Reached + 1), wishes, floor.Held, token)
                    : null,
        };
    }

    /// <summary>
    /// The bounds of a square, the floor as high as it can be: the worst of what mentees and mentors could get at best.
    /// Nobody stays alone, and above the floor the one who gets no more than that would.
    /// </summary>
    /// <param name="rows">The score of each mentee with each mentor.</param>
    /// <param name="least">The lowest score, which counts 0 points.</param>
    public static Bounds OfSquare(int[][] rows, int least)
    {
        var best = rows[0][..];
        var (floor, poorest, isMentor) = (int.MaxValue, 0, false);
        for (var mentee = 0; mentee < rows.Length; mentee++)
        {
            Rows.Raise(best, rows[mentee]);
            if (Rows.Range(rows[mentee]).Most is var most && most < floor)
            {
                (floor, poorest) = (most, mentee);
            }
        }

        for (var mentor = 0; mentor < best.Length; mentor++)
        {
            if (best[mentor] < floor)
            {
                (floor, poorest, isMentor) = (best[mentor], mentor, true);
            }
        }

        var (one, nobody) = (Each(rows.Length, -1), Each(rows.Length, 0));
        var rest = Each(rows.Length, -2);
        rest[poorest] = default;
        return new Bounds
        {
            Floor = floor - (long)least,
            All = new Prices(one, one),
            Above = isMentor ? new Prices(nobody, rest) : new Prices(rest, nobody),
        };
    }

    private static Price[] Each(int size, int count) => [.. Enumerable.Repeat(Price.Of(count), size)];

    // Only the prices are kept: what they were found with takes much room.
    private static Prices Reached(Graph graph, Wishes wishes, int[] held, CancellationToken token)
    {
        var stages = new Stages(graph, wishes, held, token);
        return new Prices(stages.MenteePrice, stages.MentorPrice);
    }
}
