namespace Pieredze.Matching.Solving;

/// <summary>Solves a graph from which the pins have been taken out, and gathers the proof.</summary>
internal static class Solution
{
    public static (Evidence Evidence, long Work) Of(
        Graph graph,
        Wishes wishes,
        int[] pinned,
        long? guess,
        CancellationToken token
    )
    {
        if (wishes.Cells is { } cells)
        {
            return Levelled.Of(graph, wishes, cells, pinned, guess, token);
        }

        if ((wishes.Floor ? Floor.Of(graph, wishes, guess, token) : null) is not { } floor)
        {
            return Gather(new Stages(graph, wishes, token), null, null, null, pinned);
        }

        var all = Reached(graph, wishes, token);
        var above =
            floor < wishes.Enough ? Reached(graph.Where((_, arc) => graph.Points[arc] > floor), wishes, token) : null;
        var best = new Stages(graph.Where((_, arc) => graph.Points[arc] >= floor), wishes, token);
        return Gather(best, floor, all, above, pinned);
    }

    private static Graph From(Graph graph, long least) => graph.Where((_, arc) => graph.Points[arc] >= least);

    // Only the prices are kept: what they were found with takes much room.
    private static Prices Reached(Graph graph, Wishes wishes, CancellationToken token)
    {
        var stages = new Stages(graph, wishes, token);
        return new Prices(stages.MenteePrice, stages.MentorPrice);
    }

    private static (Evidence Evidence, long Work) Gather(
        Stages best,
        long? floor,
        Prices? all,
        Prices? above,
        int[] pinned
    )
    {
        best.ToTheEnd();
        var evidence = new Evidence
        {
            MentorOf = [.. best.MentorOf.Select((mentor, mentee) => pinned[mentee] >= 0 ? pinned[mentee] : mentor)],
            Pinned = pinned,
            Floor = floor,
            MenteePrice = best.MenteePrice,
            MentorPrice = best.MentorPrice,
            All = all,
            Above = above,
        };
        return (evidence, best.Work);
    }
}
