namespace Pieredze.Matching.Solving;

/// <summary>
/// Seats all rows at the least sum of costs: bids for seats come near, shortest augmenting paths with prices make it
/// exact. At the end no row can reach a column at less than its own cost and price. When cheaper arcs come in later,
/// <see cref="Solve"/> goes on from the seats and prices there are.
/// </summary>
internal sealed class CheapestSeats
{
    // When more could sit cheaper than one of so many, all begin anew.
    private const int RowsForEachMove = 32;

    // So few searches teach too little to guess the next one by.
    private const int Few = 256;

    private readonly int[] capacity;
    private readonly Seats seats;
    private readonly long[] paid;
    private readonly Front front;
    private readonly ShortestPaths paths;
    private CostTable table = CostTable.Empty;
    private int[] before = [];
    private bool isSeated;
    private long work;

    public CheapestSeats(int rows, int[] capacity)
    {
        this.capacity = capacity;
        seats = new Seats(rows, capacity);
        paid = new long[rows];
        front = new Front(capacity.Length);
        paths = new ShortestPaths(seats, paid, front, capacity);
    }

    public int[] ColumnOf => seats.ColumnOf;

    /// <summary>Arcs looked at: what the work is measured in.</summary>
    public long Work => work + paths.Work;

    /// <summary>What a column costs on top: 0 where a seat stays free, else 0 or more.</summary>
    public long PriceOf(int column) => front.Price[column];

    /// <summary>The cost and price of the seat a row has: the least that any column would be to it.</summary>
    public long PriceOfRow(int row) => paid[row] + front.Price[ColumnOf[row]];

    /// <summary>Seats all rows.</summary>
    /// <param name="costs">The arcs; the second time the same rows and columns, and no arc less.</param>
    /// <param name="token">Ends the work early.</param>
    public void Solve(CostTable costs, CancellationToken token)
    {
        table = costs;
        paths.Read(costs);
        SitAsBefore();
        var dearer = isSeated ? Dearer() : [];
        var standing = isSeated && dearer.Count <= paid.Length / RowsForEachMove ? GoOn(dearer) : Begin(token);
        isSeated = true;
        foreach (var row in standing)
        {
            token.ThrowIfCancellationRequested();
            paths.Augment(row, guess: standing.Count > Few);
        }

        paths.GiveUp();

        // Only seats and prices are asked for from now on, and the lists take much room.
        table = CostTable.Empty;
        paths.Read(table);
    }

    /// <summary>All rows sit where others have seated them.</summary>
    /// <param name="columnOf">The column of each row.</param>
    /// <param name="costs">What each row pays for it.</param>
    /// <param name="prices">What each column costs on top; at these prices nobody could sit cheaper.</param>
    public void Take(int[] columnOf, long[] costs, long[] prices)
    {
        for (var row = 0; row < columnOf.Length; row++)
        {
            seats.Sit(row, columnOf[row]);
            paid[row] = costs[row];
        }

        front.Take(prices);
        isSeated = true;
    }

    /// <summary>Begins where seats that differ little ended.</summary>
    /// <param name="columnOf">Where each row sat, or -1; whoever may not sit there any more stands.</param>
    /// <param name="prices">What each column cost on top, 0 or more.</param>
    public void Begin(int[] columnOf, long[] prices)
    {
        before = columnOf;
        front.Take(prices);
    }

    private void SitAsBefore()
    {
        for (var row = 0; row < before.Length; row++)
        {
            if (before[row] is >= 0 and var column && seats.HasFree(column) && table.CostOf(row, column) is { } cost)
            {
                seats.Sit(row, column);
                paid[row] = cost;
            }
        }

        isSeated |= before.Length > 0;
        before = [];
    }

    private List<int> GoOn(List<int> dearer)
    {
        paths.Miss();
        return paths.Rise(dearer);
    }

    // Where hardly a seat stays free the last searches are long: there bids with a falling step come nearer.
    private IReadOnlyCollection<int> Begin(CancellationToken token)
    {
        seats.Clear();
        var auction = new Auction(table, capacity, token);
        if (auction.IsTight)
        {
            if (auction.Fall(isSeated ? [.. front.Price] : null))
            {
                front.Take(auction.Seat(seats, paid));
                work += auction.Work;
                return paths.Rise(Dearer());
            }

            auction = new Auction(table, capacity, token);
        }

        var standing = auction.Once(seats, paid);
        front.Take(auction.Price);
        work += auction.Work;
        return standing;
    }

    // Those who could sit cheaper, and those who stand.
    private List<int> Dearer()
    {
        var dearer = new List<int>();
        for (var row = 0; row < paid.Length; row++)
        {
            if (ColumnOf[row] < 0 || PriceOfRow(row) > paths.Least(row))
            {
                dearer.Add(row);
            }
        }

        return dearer;
    }
}
