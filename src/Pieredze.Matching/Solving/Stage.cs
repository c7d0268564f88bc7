namespace Pieredze.Matching.Solving;

/// <summary>
/// One rank of the objective on the arcs that the ranks before left open: everybody of the scarce side sits, at the
/// least cost. Even and ample parts seat mentees with mentors, the short part seats places with mentees.
/// </summary>
/// <remarks>
/// Lists and rows 0 to n-1 belong to mentees, lists from n on to mentors; columns 0 to m-1 are mentors, those from m on
/// mentees.
/// </remarks>
internal sealed partial class Stage
{
    private readonly Graph graph;
    private readonly Parts parts;
    private readonly bool[] mentorMust;
    private readonly bool[] menteeMust;
    private readonly long lowest;
    private readonly long dearest;
    private readonly long shift;
    private readonly int[] listOf;
    private readonly CheapestSeats seats;

    /// <summary>Makes seats for everybody.</summary>
    /// <param name="graph">The people and places.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="range">The lowest and the highest cost there is.</param>
    /// <param name="full">Which columns the ranks before want full; null for the first.</param>
    public Stage(Graph graph, Parts parts, (long Lowest, long Highest) range, Full? full)
    {
        (this.graph, this.parts) = (graph, parts);
        MenteePrice = new long[graph.Mentees];
        MentorPrice = new long[graph.Mentors];
        MentorOf = new int[graph.Mentees];
        (menteeMust, mentorMust) = full ?? new Full(new bool[graph.Mentees], new bool[graph.Mentors]);
        lowest = range.Lowest;
        dearest = full is null ? range.Highest - lowest : long.MaxValue;
        shift = full is null ? 0 : checked(((range.Highest - lowest) * (graph.Mentees + 1L)) + 1);
        listOf = Rows();
        seats = new CheapestSeats(
            listOf.Length,
            [
                .. graph.Capacity.Select((places, mentor) => parts.Mentor[mentor] == Part.Short ? 0 : places),
                .. parts.Mentee.Select(part => part == Part.Short ? 1 : 0),
            ]
        );
    }

    public int[] MentorOf { get; }

    public long[] MenteePrice { get; }

    public long[] MentorPrice { get; }

    public long Work => seats.Work;

    /// <summary>Begins where a round that differs little ended.</summary>
    public void Begin(Warm warm)
    {
        var (columnOf, next) = (new int[listOf.Length], new Dictionary<int, int>());
        Array.Fill(columnOf, -1);
        for (var row = 0; row < listOf.Length; row++)
        {
            next.TryAdd(listOf[row], row);
        }

        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            var mentor = warm.MentorOf[mentee];
            if (mentor < 0 || !parts.AreOpen(mentee, mentor))
            {
                continue;
            }

            // Places of one mentor are rows one after the other.
            var (list, column) =
                parts.Mentee[mentee] == Part.Short
                    ? (graph.Mentees + mentor, graph.Mentors + mentee)
                    : (mentee, mentor);
            if (next[list] is var row && row < listOf.Length && listOf[row] == list)
            {
                columnOf[row] = column;
                next[list]++;
            }
        }

        seats.Begin(
            columnOf,
            [
                .. warm.Prices.Mentor.Select(
                    (price, at) => parts.Mentor[at] == Part.Short ? 0 : Begun(price, mentorMust[at])
                ),
                .. warm.Prices.Mentee.Select(
                    (price, at) => parts.Mentee[at] == Part.Short ? Begun(price, menteeMust[at]) : 0
                ),
            ]
        );
    }

    private long Begun(Price price, bool must) => Math.Max(0, (must ? shift : 0) - price.Points);

    /// <summary>Seats everybody; when called again with more arcs, from where it stood.</summary>
    /// <param name="open">The arcs; those across parts do not count.</param>
    /// <param name="costs">The cost of each.</param>
    /// <param name="token">Ends the work early.</param>
    public Stage Solve(Graph open, Costs costs, CancellationToken token)
    {
        seats.Solve(Table(open, costs), token);
        Read();
        return this;
    }

    /// <summary>Everybody sits already, in the one even part there is.</summary>
    /// <param name="costs">What each mentee pays.</param>
    /// <param name="mentorOf">The mentor of each mentee.</param>
    /// <param name="prices">What each mentor costs on top.</param>
    public Stage Take(long[] costs, int[] mentorOf, long[] prices)
    {
        seats.Take(mentorOf, [.. costs.Select(cost => cost - lowest)], [.. prices, .. new long[graph.Mentees]]);
        Read();
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

    private int[] Rows()
    {
        var rows = new List<int>(graph.Mentees);
        rows.AddRange(Enumerable.Range(0, graph.Mentees).Where(mentee => parts.Mentee[mentee] != Part.Short));
        for (var mentor = 0; mentor < graph.Mentors; mentor++)
        {
            for (var place = 0; parts.Mentor[mentor] == Part.Short && place < graph.Capacity[mentor]; place++)
            {
                rows.Add(graph.Mentees + mentor);
            }
        }

        return [.. rows];
    }

    private void Read()
    {
        Array.Fill(MentorOf, -1);
        for (var row = 0; row < listOf.Length; row++)
        {
            var (list, at) = (listOf[row], seats.ColumnOf[row]);
            if (list < graph.Mentees)
            {
                MentorOf[list] = at;
                MenteePrice[list] = seats.PriceOfRow(row) + lowest - shift;
            }
            else
            {
                MentorOf[at - graph.Mentors] = list - graph.Mentees;
                MentorPrice[list - graph.Mentees] = seats.PriceOfRow(row) + lowest - shift;
            }
        }

        for (var mentor = 0; mentor < graph.Mentors; mentor++)
        {
            if (parts.Mentor[mentor] != Part.Short)
            {
                MentorPrice[mentor] = (mentorMust[mentor] ? shift : 0) - seats.PriceOf(mentor);
            }
        }

        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            if (parts.Mentee[mentee] == Part.Short)
            {
                MenteePrice[mentee] = (menteeMust[mentee] ? shift : 0) - seats.PriceOf(graph.Mentors + mentee);
            }
        }
    }
}

/// <summary>The people of the plentiful side who must not be left out any more.</summary>
/// <param name="Mentees">By mentee, in the short part.</param>
/// <param name="Mentors">By mentor, in the other parts.</param>
internal sealed record Full(bool[] Mentees, bool[] Mentors);
