namespace Pieredze.Matching.Solving;

/// <summary>
/// One rank of the objective on the arcs that the ranks before left open: everybody of the scarce side sits, at the
/// least cost. Even and ample parts seat mentees with mentors, the short part seats places with mentees.
/// </summary>
internal sealed class Stage
{
    private readonly Graph graph;
    private readonly Parts parts;
    private readonly bool[] mentorMust;
    private readonly bool[] menteeMust;
    private readonly long[] cost;
    private readonly long lowest;
    private readonly long shift;

    /// <summary>Seats everybody of the scarce side.</summary>
    /// <param name="graph">The arcs open, none of them across parts.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="cost">The cost of each arc.</param>
    /// <param name="before">The rank before, whose prices say which columns must stay full; null for the first.</param>
    public Stage(Graph graph, Parts parts, long[] cost, Stage? before)
    {
        (this.graph, this.parts, this.cost) = (graph, parts, cost);
        MenteePrice = new long[graph.Mentees];
        MentorPrice = new long[graph.Mentors];
        MentorOf = new int[graph.Mentees];
        Array.Fill(MentorOf, -1);
        menteeMust = before?.MustOf(Part.Short) ?? new bool[graph.Mentees];
        mentorMust = before?.MustOf(Part.Even) ?? new bool[graph.Mentors];
        (lowest, var highest) = cost.Length == 0 ? (0, 0) : (cost.Min(), cost.Max());
        shift = before is null ? 0 : checked(((highest - lowest) * (graph.Mentees + 1L)) + 1);
    }

    public int[] MentorOf { get; }

    public long[] MenteePrice { get; }

    public long[] MentorPrice { get; }

    public long Work { get; private set; }

    public Stage Solve(CancellationToken token)
    {
        var (from, arcsOf) = ColumnsOfShort();
        var lists = new SeatLists(graph, parts, from);
        var (column, price) = (new int[graph.Count], new long[graph.Count]);
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            var at = lists.Start[mentee];
            for (
                var arc = graph.Start[mentee];
                parts.Mentee[mentee] != Part.Short && arc < graph.Start[mentee + 1];
                arc++
            )
            {
                (column[at], price[at]) = (
                    graph.Mentor[arc],
                    cost[arc] - lowest + Shift(mentorMust[graph.Mentor[arc]])
                );
                at++;
            }
        }

        for (var mentor = 0; mentor < graph.Mentors; mentor++)
        {
            var at = lists.Start[graph.Mentees + mentor];
            for (var index = from[mentor]; index < from[mentor + 1]; index++, at++)
            {
                var (mentee, arc) = arcsOf[index];
                (column[at], price[at]) = (graph.Mentors + mentee, cost[arc] - lowest + Shift(menteeMust[mentee]));
            }
        }

        Read(CheapestSeats.Of(CostTable.Of(lists.ListOf, lists.Start, column, price, lists.Capacity), token), lists);
        return this;
    }

    /// <summary>The arcs that cost exactly what their two people pay: all that a result as good can use.</summary>
    public Graph Tight() =>
        graph.Where((mentee, arc) => cost[arc] == MenteePrice[mentee] + MentorPrice[graph.Mentor[arc]]);

    private bool[] MustOf(Part side) =>
        side == Part.Short
            ?
            [
                .. MenteePrice.Select(
                    (price, mentee) => parts.Mentee[mentee] == Part.Short && IsPaid(price, menteeMust[mentee])
                ),
            ]
            :
            [
                .. MentorPrice.Select(
                    (price, mentor) => parts.Mentor[mentor] != Part.Short && IsPaid(price, mentorMust[mentor])
                ),
            ];

    // Once full is full: a rank before may have said so.
    private static bool IsPaid(long price, bool before) => before || price < 0;

    private long Shift(bool must) => must ? 0 : shift;

    private void Read(CheapestSeats solved, SeatLists lists)
    {
        Work = solved.Work;
        for (var row = 0; row < lists.ListOf.Length; row++)
        {
            var (list, at) = (lists.ListOf[row], solved.ColumnOf[row]);
            if (list < graph.Mentees)
            {
                MentorOf[list] = at;
                MenteePrice[list] = solved.PriceOfRow(row) + lowest - shift;
            }
            else
            {
                MentorOf[at - graph.Mentors] = list - graph.Mentees;
                MentorPrice[list - graph.Mentees] = solved.PriceOfRow(row) + lowest - shift;
            }
        }

        for (var mentor = 0; mentor < graph.Mentors; mentor++)
        {
            if (parts.Mentor[mentor] != Part.Short)
            {
                MentorPrice[mentor] = (mentorMust[mentor] ? shift : 0) - solved.Price[mentor];
            }
        }

        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            if (parts.Mentee[mentee] == Part.Short)
            {
                MenteePrice[mentee] = (menteeMust[mentee] ? shift : 0) - solved.Price[graph.Mentors + mentee];
            }
        }
    }

    private (int[] From, (int Mentee, int Arc)[] Arcs) ColumnsOfShort()
    {
        var from = new int[graph.Mentors + 1];
        ForEachShort((_, arc) => from[graph.Mentor[arc] + 1]++);
        for (var mentor = 0; mentor < graph.Mentors; mentor++)
        {
            from[mentor + 1] += from[mentor];
        }

        var (arcs, at) = (new (int, int)[from[^1]], from[..^1]);
        ForEachShort((mentee, arc) => arcs[at[graph.Mentor[arc]]++] = (mentee, arc));
        return (from, arcs);
    }

    private void ForEachShort(Action<int, int> look)
    {
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            for (
                var arc = graph.Start[mentee];
                parts.Mentee[mentee] == Part.Short && arc < graph.Start[mentee + 1];
                arc++
            )
            {
                look(mentee, arc);
            }
        }
    }
}
