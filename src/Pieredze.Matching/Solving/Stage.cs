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
    /// <param name="range">The lowest and the highest cost there is, also on arcs that were left away.</param>
    /// <param name="full">Which columns the ranks before want full; null for the first.</param>
    public Stage(Graph graph, Parts parts, long[] cost, (long Lowest, long Highest) range, Full? full)
    {
        (this.graph, this.parts, this.cost) = (graph, parts, cost);
        MenteePrice = new long[graph.Mentees];
        MentorPrice = new long[graph.Mentors];
        MentorOf = new int[graph.Mentees];
        Array.Fill(MentorOf, -1);
        (menteeMust, mentorMust) = full ?? new Full(new bool[graph.Mentees], new bool[graph.Mentors]);
        lowest = range.Lowest;
        shift = full is null ? 0 : checked(((range.Highest - lowest) * (graph.Mentees + 1L)) + 1);
    }

    public int[] MentorOf { get; }

    public long[] MenteePrice { get; }

    public long[] MentorPrice { get; }

    public long Work { get; set; }

    public Stage Solve(CancellationToken token)
    {
        var (table, lists) = Table();
        Read(CheapestSeats.Of(table, token), lists);
        return this;
    }

    /// <summary>The columns that every result as good fills: those with a price and those that were full before.</summary>
    public Full Full() =>
        new(
            [
                .. MenteePrice.Select(
                    (price, mentee) => parts.Mentee[mentee] == Part.Short && IsPaid(price, menteeMust[mentee])
                ),
            ],
            [
                .. MentorPrice.Select(
                    (price, mentor) => parts.Mentor[mentor] != Part.Short && IsPaid(price, mentorMust[mentor])
                ),
            ]
        );

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

    // A method of its own: what it needs on the way takes much room.
    private (CostTable Table, SeatLists Lists) Table()
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

        return (CostTable.Of(lists.ListOf, lists.Start, column, price, lists.Capacity), lists);
    }

    private (int[] From, (int Mentee, int Arc)[] Arcs) ColumnsOfShort()
    {
        var from = new int[graph.Mentors + 1];
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            foreach (var mentor in MentorsOfShort(mentee))
            {
                from[mentor + 1]++;
            }
        }

        for (var mentor = 0; mentor < graph.Mentors; mentor++)
        {
            from[mentor + 1] += from[mentor];
        }

        var (arcs, at) = (new (int, int)[from[^1]], from[..^1]);
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            var arc = graph.Start[mentee];
            foreach (var mentor in MentorsOfShort(mentee))
            {
                arcs[at[mentor]++] = (mentee, arc++);
            }
        }

        return (from, arcs);
    }

    private ReadOnlySpan<int> MentorsOfShort(int mentee) =>
        parts.Mentee[mentee] == Part.Short
            ? graph.Mentor.AsSpan(graph.Start[mentee], graph.Start[mentee + 1] - graph.Start[mentee])
            : [];
}

/// <summary>The people of the plentiful side who must not be left out any more.</summary>
/// <param name="Mentees">By mentee, in the short part.</param>
/// <param name="Mentors">By mentor, in the other parts.</param>
internal sealed record Full(bool[] Mentees, bool[] Mentors);
