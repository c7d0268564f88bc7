namespace Pieredze.Matching.Solving;

/// <summary>
/// Solves a graph whose cells are levelled. Once it is known how many of each cell stay out, they get a bench with just so
/// many seats, open to the cell alone and at the same price for everybody: then all sit, and the ranks behind choose who
/// sits where as ever.
/// </summary>
internal static class Levelled
{
    /// <summary>What a seat on a bench scores: more than any pair, so that no floor shuts it.</summary>
    public const int BenchPoints = 1_000_001;

    public static (Evidence Evidence, long Work) Of(
        Graph graph,
        Wishes wishes,
        Cells cells,
        int[] pinned,
        CancellationToken token
    )
    {
        var levelling = Levelling.Of(graph, cells, pinned, token);
        if (!Array.Exists(levelling.Left, left => left > 0) || !Array.Exists(levelling.Matched, some => some > 0))
        {
            return Solution.Of(graph, wishes with { Cells = null }, pinned, token);
        }

        var heads = new Stages(graph, wishes.ByWeight(cells, levelling.Weights), held: null, token);
        var wider = WithBenches(graph, cells, levelling.Left);
        var (evidence, work) = Solution.Of(wider, wishes.Seated(cells), pinned, token);
        var above = evidence.Above;
        return (
            evidence with
            {
                MentorOf = [.. evidence.MentorOf.Select(mentor => mentor < graph.Mentors ? mentor : -1)],
                MentorPrice = evidence.MentorPrice[..graph.Mentors],
                All = new Prices(heads.MenteePrice, heads.MentorPrice),
                Above = above is null ? null : new Prices(above.Mentee, above.Mentor[..graph.Mentors]),
                Levels = new Levels(
                    levelling.Weights,
                    evidence.MentorPrice[graph.Mentors..],
                    above?.Mentor[graph.Mentors..]
                ),
            },
            levelling.Work + heads.Work + work
        );
    }

    // Benches come behind the mentors, one for each cell; without seats it is nobody's.
    private static Graph WithBenches(Graph graph, Cells cells, int[] seats)
    {
        var (start, mentors, points) = (new int[graph.Mentees + 1], new List<int>(), new List<long>());
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            var (from, to) = (graph.Start[mentee], graph.Start[mentee + 1]);
            mentors.AddRange(graph.Mentor.AsSpan(from, to - from));
            points.AddRange(graph.Points.AsSpan(from, to - from));
            if (to > from && seats[cells.Of[mentee]] > 0)
            {
                mentors.Add(graph.Mentors + cells.Of[mentee]);
                points.Add(BenchPoints);
            }

            start[mentee + 1] = mentors.Count;
        }

        return new Graph(start, [.. mentors], [.. points], [.. graph.Capacity, .. seats]);
    }
}
