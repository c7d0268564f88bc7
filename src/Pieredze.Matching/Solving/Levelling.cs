namespace Pieredze.Matching.Solving;

/// <summary>
/// Deals the places out to cells. Sets of mentees who can be seated together form a matroid, and their numbers by cell a
/// polymatroid: so dealing out units greedily, in their order, levels the cells as far as can be (A. Frank, K. Murota,
/// Math. Programming 195, 2022). A cell never gets fewer on the way, though somebody may stand up for another of the cell.
/// </summary>
internal sealed class Levelling
{
    private readonly Graph graph;
    private readonly Cells cells;
    private readonly Seats seats;
    private readonly int[] seen;
    private readonly int[] by;
    private readonly bool[] dead;
    private readonly int[] cellSeen;
    private readonly int[] standsUp;
    private readonly Queue<int> queue = new();
    private readonly List<int> reached = [];
    private int search;

    private Levelling(Graph graph, Cells cells)
    {
        (this.graph, this.cells) = (graph, cells);
        seats = new Seats(graph.Mentees, graph.Capacity);
        (seen, by, dead) = (new int[graph.Mentors], new int[graph.Mentors], new bool[graph.Mentors]);
        (cellSeen, standsUp) = (new int[cells.Count], new int[cells.Count]);
        (Matched, Left, Weights) = (new int[cells.Count], new int[cells.Count], new int[cells.Count]);
    }

    /// <summary>How many of each cell are seated, the pinned ones aside.</summary>
    public int[] Matched { get; }

    /// <summary>How many of each cell stay out although somebody is possible for them.</summary>
    public int[] Left { get; }

    /// <summary>
    /// What a place of each cell weighs: between its last unit and the next in the order, and no less than that of any
    /// cell that might give it a place. Proves that no exchange levels more.
    /// </summary>
    public int[] Weights { get; }

    /// <summary>Arcs looked at: what the work is measured in.</summary>
    public long Work { get; private set; }

    public static Levelling Of(Graph graph, Cells cells, int[] pinned, CancellationToken token)
    {
        var levelling = new Levelling(graph, cells);
        var (size, taken) = Sizes(cells, pinned, mentee => graph.Start[mentee] < graph.Start[mentee + 1]);
        var order = cells.Order(size, taken);
        levelling.Deal(order, token);
        for (var cell = 0; cell < cells.Count; cell++)
        {
            levelling.Left[cell] = size[cell] - taken[cell] - levelling.Matched[cell];
        }

        levelling.Weigh(Lasts(order, levelling.Matched), token);
        return levelling;
    }

    /// <summary>How many of each cell count, and how many of them are pinned.</summary>
    public static (int[] Size, int[] Pinned) Sizes(Cells cells, int[] pinned, Func<int, bool> isPossible)
    {
        var (size, taken) = (new int[cells.Count], new int[cells.Count]);
        for (var mentee = 0; mentee < pinned.Length; mentee++)
        {
            var cell = cells.Of[mentee];
            taken[cell] += pinned[mentee] >= 0 ? 1 : 0;
            size[cell] += pinned[mentee] >= 0 || isPossible(mentee) ? 1 : 0;
        }

        return (size, taken);
    }

    /// <summary>The number, from 1, of the last unit each cell has got; 0 without any.</summary>
    public static int[] Lasts(List<int> order, int[] matched)
    {
        var (last, got) = (new int[matched.Length], new int[matched.Length]);
        for (var unit = 0; unit < order.Count; unit++)
        {
            if (got[order[unit]]++ < matched[order[unit]])
            {
                last[order[unit]] = unit + 1;
            }
        }

        return last;
    }

    // A cell that cannot grow now never can.
    private void Deal(List<int> order, CancellationToken token)
    {
        var closed = new bool[cells.Count];
        foreach (var cell in order.Where(cell => !closed[cell]))
        {
            token.ThrowIfCancellationRequested();
            closed[cell] = !Grow(cell);
            Matched[cell] += closed[cell] ? 0 : 1;
        }
    }

    private bool Grow(int cell)
    {
        Begin(cell);
        while (queue.TryDequeue(out var mentee))
        {
            if (Reach(mentee) is >= 0 and var free)
            {
                Move(cell, free);
                return true;
            }
        }

        reached.ForEach(mentor => dead[mentor] = true);
        return false;
    }

    private void Begin(int cell)
    {
        search++;
        queue.Clear();
        reached.Clear();
        Enter(cell, -1);
    }

    // Those of the cell who stand may come in, once one of them who sits could stand up.
    private void Enter(int cell, int rival)
    {
        if (cellSeen[cell] == search)
        {
            return;
        }

        (cellSeen[cell], standsUp[cell]) = (search, rival);
        foreach (var mentee in cells.Members[cell].Where(mentee => seats.ColumnOf[mentee] < 0))
        {
            queue.Enqueue(mentee);
        }
    }

    // A free mentor, or -1 after all who sit with the others are in the queue.
    private int Reach(int mentee)
    {
        for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
        {
            Work++;
            var mentor = graph.Mentor[arc];
            if (dead[mentor] || seen[mentor] == search)
            {
                continue;
            }

            (seen[mentor], by[mentor]) = (search, mentee);
            reached.Add(mentor);
            if (seats.HasFree(mentor))
            {
                return mentor;
            }

            foreach (var rival in seats.Of(mentor))
            {
                queue.Enqueue(rival);
                Enter(cells.Of[rival], rival);
            }
        }

        return -1;
    }

    private void Move(int cell, int mentor)
    {
        while (true)
        {
            var mentee = by[mentor];
            var left = seats.ColumnOf[mentee];
            var stood = left < 0;
            if (!stood)
            {
                seats.Leave(mentee);
            }

            seats.Sit(mentee, mentor);
            if (stood && cells.Of[mentee] == cell)
            {
                return;
            }

            if (stood)
            {
                var rival = standsUp[cells.Of[mentee]];
                left = seats.ColumnOf[rival];
                seats.Leave(rival);
            }

            mentor = left;
        }
    }

    private void Weigh(int[] last, CancellationToken token)
    {
        Array.Clear(dead);
        for (var cell = 0; cell < cells.Count; cell++)
        {
            token.ThrowIfCancellationRequested();
            Weights[cell] = last[cell];
            foreach (var giver in Left[cell] > 0 ? Givers(cell) : [])
            {
                Weights[cell] = Math.Max(Weights[cell], last[giver]);
            }
        }
    }

    // Cells of the same class of which somebody would have to stand up for somebody of this cell to sit.
    private IEnumerable<int> Givers(int cell)
    {
        Begin(cell);
        while (queue.TryDequeue(out var mentee))
        {
            Reach(mentee);
        }

        return Enumerable
            .Range(0, cells.Count)
            .Where(other => cellSeen[other] == search && cells.AreInOneClass(other, cell));
    }
}
