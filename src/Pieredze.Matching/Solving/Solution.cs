namespace Pieredze.Matching.Solving;

/// <summary>Solves a graph from which the pins have been taken out, and gathers the proof.</summary>
internal static class Solution
{
    public static (Evidence Evidence, long Work) Of(
        Graph graph,
        Wishes wishes,
        int[] pinned,
        CancellationToken token,
        Warm? warm = null
    )
    {
        if (wishes.Cells is { } cells)
        {
            return Levelled.Of(graph, wishes, cells, pinned, token);
        }

        var bounds = Bounds.Of(graph, wishes, guess: null, token);
        var best = Best(graph, wishes, bounds, token, warm);
        best.Points(Range(graph), warm);
        best.ToTheEnd();
        return (Gather(best, bounds, pinned), best.Work);
    }

    /// <summary>Most people and the highest claims, from the floor upwards.</summary>
    public static Stages Best(Graph graph, Wishes wishes, Bounds bounds, CancellationToken token, Warm? warm = null) =>
        new(bounds.Floor is { } floor ? graph.From(floor) : graph, wishes, bounds.Held ?? warm?.MentorOf, token);

    /// <summary>What the ranks and the bounds prove together.</summary>
    public static Evidence Gather(Stages best, Bounds bounds, int[] pinned) =>
        new()
        {
            MentorOf = [.. best.MentorOf.Select((mentor, mentee) => pinned[mentee] >= 0 ? pinned[mentee] : mentor)],
            Pinned = pinned,
            Floor = bounds.Floor,
            MenteePrice = best.MenteePrice,
            MentorPrice = best.MentorPrice,
            All = bounds.All,
            Above = bounds.Above,
        };

    private static (long Least, long Most) Range(Graph graph)
    {
        var (least, most) = (long.MaxValue, long.MinValue);
        foreach (var points in graph.Points)
        {
            (least, most) = (Math.Min(least, points), Math.Max(most, points));
        }

        return graph.Count == 0 ? (0, 0) : (least, most);
    }
}
