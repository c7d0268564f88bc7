namespace Pieredze.Matching.Solving;

/// <summary>
/// The best pairs of a round of which much is known already, or whose groups are levelled: solved whole in the pairs that
/// are known, and again with whatever <see cref="Undercut"/> finds missing, until nothing is.
/// </summary>
internal static class Renewed
{
    /// <summary>The best pairs.</summary>
    /// <param name="field">The people.</param>
    /// <param name="wishes">What the round aims at.</param>
    /// <param name="pinned">The pins.</param>
    /// <param name="few">Up to so many pairs all of them are taken at once.</param>
    /// <param name="carried">What is known from a round that differs little, or null.</param>
    /// <param name="token">Ends the work early.</param>
    public static Outcome Of(
        Field field,
        Wishes wishes,
        int[] pinned,
        long few,
        Carried? carried,
        CancellationToken token
    )
    {
        var isWhole = carried?.IsWhole ?? (long)field.Mentees.Length * field.Mentors.Length <= few;
        var graph =
            carried?.Graph(token)
            ?? Grown(
                Graph.Empty(field.Mentees.Length, field.Mentors.Length),
                isWhole ? [Arcs.All(field, token)] : Core.Of(field, token)
            );
        var before = carried?.Evidence(pinned);
        var work = 0L;
        for (var round = 0; ; round++)
        {
            // A result that is proved is the only one: the lottery leaves no equals.
            var (evidence, more) =
                round == 0 && before is not null && Standing.Holds(graph, field.Capacity, wishes, before)
                    ? (before, graph.Count)
                    : Solution.Of(graph.Without(pinned), wishes, pinned, token);
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
