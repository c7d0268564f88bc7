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

    /// <summary>The best pairs.</summary>
    /// <param name="field">The people.</param>
    /// <param name="wishes">What the round aims at.</param>
    /// <param name="pinned">The pins.</param>
    /// <param name="few">Up to so many pairs all of them are taken at once.</param>
    /// <param name="carried">What is known from a round that differs little, or null.</param>
    /// <param name="token">Ends the work early.</param>
    public static Found Of(
        Field field,
        Wishes wishes,
        int[] pinned,
        long few,
        Carried? carried,
        CancellationToken token
    )
    {
        var pairs = (long)field.Mentees.Length * field.Mentors.Length;
        var isWhole = carried?.IsWhole ?? pairs <= few;
        var graph =
            carried?.Graph(token)
            ?? Grown(
                Graph.Empty(field.Mentees.Length, field.Mentors.Length),
                isWhole ? [Arcs.All(field, token)] : Core.Of(field, token)
            );
        var before = carried?.Evidence(pinned);
        var (work, guess) = (0L, before?.Floor is { } floor ? Math.Min(floor, wishes.Enough) : default(long?));
        for (var round = 0; ; round++)
        {
            var (evidence, more) =
                round == 0 && before is not null && StillHolds(before)
                    ? (before, graph.Count)
                    : Solution.Of(graph.Without(pinned), wishes, pinned, guess, token);
            (work, guess) = (work + more, evidence.Floor);
            if (isWhole || Missing(evidence, round) is not { } missing)
            {
                return new Found(evidence, graph, isWhole, work);
            }

            graph = Grown(graph, missing);
        }

        // A result that is proved is the only one: the lottery leaves no equals.
        bool StillHolds(Evidence old) => Standing.Holds(graph, field.Capacity, wishes, old);

        Graph Grown(Graph from, IReadOnlyList<Arcs> by) => Arcs.AddTo(from, by, field.Capacity);

        IReadOnlyList<Arcs>? Missing(Evidence evidence, int round) =>
            !new Pricing(field, wishes, evidence).Undercut(Margin >> round, token, out var missing) ? null
            : round + 1 < MostRounds || pairs > Room ? missing
            : [Arcs.All(field, token)];
    }
}
