namespace Pieredze.Matching.Solving;

/// <summary>
/// The best pairs of a round whose groups are levelled: solved whole in the pairs that are known, and again with whatever
/// <see cref="Undercut"/> finds missing, until nothing is.
/// </summary>
internal static class Renewed
{
    /// <summary>The best pairs.</summary>
    /// <param name="field">The people.</param>
    /// <param name="wishes">What the round aims at.</param>
    /// <param name="pinned">The pins.</param>
    /// <param name="few">Up to so many pairs all of them are taken at once.</param>
    /// <param name="start">Where to begin, or null.</param>
    /// <param name="token">Ends the work early.</param>
    public static Outcome Of(Field field, Wishes wishes, int[] pinned, long few, Start? start, CancellationToken token)
    {
        var isWhole = start?.IsWhole ?? (long)field.Mentees.Length * field.Mentors.Length <= few;
        var graph =
            start?.Graph
            ?? Grown(
                Graph.Empty(field.Mentees.Length, field.Mentors.Length),
                isWhole ? [Arcs.All(field, token)] : Core.Of(View.Of(field), token)
            );
        for (var work = 0L; ; )
        {
            var (evidence, more) = Solution.Of(graph.Without(pinned), wishes, pinned, token);
            work += more;
            var missing = isWhole ? [] : new Undercut(field, wishes, evidence).Look(token);
            if (missing.TrueForAll(arcs => arcs.Count == 0))
            {
                return new Outcome(evidence, graph, isWhole, work);
            }

            graph = Grown(graph, missing);
        }

        Graph Grown(Graph from, IReadOnlyList<Arcs> by) => Arcs.AddTo(from, by, field.Capacity);
    }
}
