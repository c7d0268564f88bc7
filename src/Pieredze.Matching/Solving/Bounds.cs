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

    // Only the prices are kept: what they were found with takes much room.
    private static Prices Reached(Graph graph, Wishes wishes, int[] held, CancellationToken token)
    {
        var stages = new Stages(graph, wishes, held, token);
        return new Prices(stages.MenteePrice, stages.MentorPrice);
    }
}
