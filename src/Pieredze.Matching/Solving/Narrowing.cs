namespace Pieredze.Matching.Solving;

/// <summary>
/// Solves one rank of the objective on the cheapest arcs of everybody, and takes in others until none would help any
/// more: the result is that of all arcs, at the price of few.
/// </summary>
internal sealed class Narrowing
{
    /// <summary>Up to so many arcs all of them are taken at once, and so many for each person.</summary>
    public const int Few = 50_000;
    private const int FewForEach = 100;

    private const int Most = 12;
    private const int MostRounds = 20;

    private readonly Graph graph;
    private readonly long[] cost;
    private readonly bool[] open;
    private int count;

    private Narrowing(Graph graph, long[] cost, int[] held)
    {
        (this.graph, this.cost) = (graph, cost);
        open = new bool[graph.Count];
        OpenCheapest();
        for (var mentee = 0; mentee < held.Length; mentee++)
        {
            if (held[mentee] >= 0)
            {
                Open(graph.Find(mentee, held[mentee]));
            }
        }
    }

    /// <summary>Solves a rank.</summary>
    /// <param name="graph">The arcs open.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="cost">The cost of each arc.</param>
    /// <param name="full">Which columns the ranks before want full; null for the first.</param>
    /// <param name="held">Any largest matching on these arcs: so that there always is a result.</param>
    /// <param name="token">Ends the work early.</param>
    public static Stage Solve(Graph graph, Parts parts, long[] cost, Full? full, int[] held, CancellationToken token)
    {
        var range = cost.Length == 0 ? (0, 0) : (cost.Min(), cost.Max());
        if (graph.Count <= Math.Max(Few, FewForEach * (long)graph.Mentees))
        {
            return new Stage(graph, parts, cost, range, full).Solve(token);
        }

        var narrowing = new Narrowing(graph, cost, held);
        for (var (round, work) = (1, 0L); ; round++)
        {
            var (few, costs) = narrowing.Picked();
            var stage = new Stage(few, parts, costs, range, full).Solve(token);
            work += stage.Work + graph.Count;
            if (!narrowing.Widen(stage, round >= MostRounds))
            {
                stage.Work = work;
                return stage;
            }
        }
    }

    private void Open(int arc) => count += !open[arc] && (open[arc] = true) ? 1 : 0;

    private void OpenCheapest()
    {
        var (rows, columns) = (new Cheapest(1, Most), new Cheapest(graph.Mentors, Most));
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            rows.Clear();
            for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
            {
                rows.Offer(0, arc, cost[arc]);
                columns.Offer(graph.Mentor[arc], arc, cost[arc]);
            }

            rows.ForEach(Open);
        }

        columns.ForEach(Open);
    }

    private (Graph Graph, long[] Cost) Picked()
    {
        var (start, mentor, points, costs, at) = (
            new int[graph.Mentees + 1],
            new int[count],
            new long[count],
            new long[count],
            0
        );
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
            {
                if (open[arc])
                {
                    (mentor[at], points[at], costs[at]) = (graph.Mentor[arc], graph.Points[arc], cost[arc]);
                    at++;
                }
            }

            start[mentee + 1] = at;
        }

        return (new Graph(start, mentor, points, graph.Capacity), costs);
    }

    // Takes in what undercuts the prices, and beside it what nearly does; all of it when that goes on for too long.
    private bool Widen(Stage stage, bool toAll)
    {
        var (found, cheapest) = (false, new Cheapest(1, Most));
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            cheapest.Clear();
            var price = stage.MenteePrice[mentee];
            for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
            {
                var beyond = cost[arc] - stage.MentorPrice[graph.Mentor[arc]] - price;
                if (beyond < 0)
                {
                    found = true;
                    cheapest.Offer(0, arc, beyond);
                }
            }

            cheapest.ForEach(Open);
        }

        if (found && toAll)
        {
            Array.Fill(open, true);
            count = open.Length;
        }

        return found;
    }
}
