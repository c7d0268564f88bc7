namespace Pieredze.Matching.Solving;

/// <summary>
/// The best pairs of all possible ones. Where there are many, they are looked for in a <see cref="Core"/> that grows by
/// whatever <see cref="Pricing"/> finds missing, until nothing is: then the answer is proved for all pairs.
/// </summary>
internal static class Search
{
    /// <summary>Up to so many pairs all of them are taken at once.</summary>
    public const long Few = 200_000;

    // A core that keeps growing is no core: then all pairs are taken, if there is room for them.
    private const int MostRounds = 12;
    private const long Room = 50_000_000;

    // In millionths: a look also takes in what only nearly undercuts, so that the next one seldom finds anything.
    private const int Margin = 20_000;

    public static (Evidence Evidence, long Work) Of(
        Field field,
        Wishes wishes,
        int[] pinned,
        long few,
        CancellationToken token
    )
    {
        var pairs = (long)field.Mentees.Length * field.Mentors.Length;
        var graph = Graph.Empty(field.Mentees.Length, field.Mentors.Length);
        graph = Grown(graph, pairs <= few ? [Arcs.All(field, token)] : Core.Of(field, token));
        var (work, guess) = (0L, default(long?));
        for (var round = 0; ; round++)
        {
            var (evidence, more) = Solution.Of(graph.Without(pinned), wishes, pinned, guess, token);
            (work, guess) = (work + more, evidence.Floor);
            if (pairs <= few || Missing(evidence, round) is not { } missing)
            {
                return (evidence, work);
            }

            graph = Grown(graph, missing);
        }

        Graph Grown(Graph from, IReadOnlyList<Arcs> by) => Arcs.AddTo(from, by, field.Capacity);

        IReadOnlyList<Arcs>? Missing(Evidence evidence, int round) =>
            !new Pricing(field, wishes, evidence).Undercut(Margin >> round, token, out var missing) ? null
            : round + 1 < MostRounds || pairs > Room ? missing
            : [Arcs.All(field, token)];
    }
}
