namespace Pieredze.Matching.Solving;

/// <summary>
/// Seats all rows at the least sum of costs. Starts with bids for seats (D. Bertsekas, D. Castañón, Annals of OR 20,
/// 1989, with step zero), then shortest augmenting paths with prices (R. Jonker, A. Volgenant, Computing 38, 1987).
/// Exact: at the end no row can reach a column at less than its own cost and price.
/// </summary>
internal sealed class CheapestSeats
{
    private const int BidsForEach = 8;

    private readonly CostTable table;
    private readonly Seats seats;
    private readonly long[] seatPrice;
    private readonly long[] paid;
    private readonly Heap heap;
    private readonly int[] seen;
    private readonly int[] last;
    private readonly List<int> settled = [];
    private int search;

    private CheapestSeats(CostTable table)
    {
        this.table = table;
        seats = new Seats(table.Rows, table.Capacity);
        Price = new long[table.Columns];
        seatPrice = new long[table.Rows];
        paid = new long[table.Rows];
        heap = new Heap(table.Columns);
        (seen, last) = (new int[table.Columns], new int[table.Columns]);
    }

    public int[] ColumnOf => seats.ColumnOf;

    /// <summary>What a column costs on top: 0 where a seat stays free, else 0 or more.</summary>
    public long[] Price { get; }

    /// <summary>Arcs looked at: what the work is measured in.</summary>
    public long Work { get; private set; }

    /// <summary>The cost and price of the seat a row has: the least that any column would be to it.</summary>
    public long PriceOfRow(int row) => paid[row] + Price[ColumnOf[row]];

    public static CheapestSeats Of(CostTable table, CancellationToken token)
    {
        var solved = new CheapestSeats(table);
        foreach (var row in solved.Bid(token))
        {
            token.ThrowIfCancellationRequested();
            solved.Augment(row);
        }

        return solved;
    }

    // Each standing row bids for its best column what that is worth to it above the second best.
    private Queue<int> Bid(CancellationToken token)
    {
        var (bidders, left) = (new Queue<int>(Enumerable.Range(0, table.Rows)), new Queue<int>());
        for (var bids = 0L; bids < (long)BidsForEach * table.Rows && bidders.TryDequeue(out var row); bids++)
        {
            token.ThrowIfCancellationRequested();
            var (best, second, arc, other) = TwoBest(row);
            if (second == best && !seats.HasFree(table.Column[arc]) && seats.HasFree(table.Column[other]))
            {
                arc = other;
            }

            var column = table.Column[arc];
            var offer = second == long.MaxValue ? Price[column] : Price[column] + (second - best);
            if (seats.HasFree(column))
            {
                seats.Sit(row, column);
            }
            else if (offer > Price[column] && Cheapest(column) is var rival)
            {
                seats.Take(row, rival);
                bidders.Enqueue(rival);
            }
            else
            {
                left.Enqueue(row);
                continue;
            }

            (seatPrice[row], paid[row]) = (offer, table.Cost[arc]);
            Price[column] = seats.HasFree(column) ? 0 : seatPrice[Cheapest(column)];
        }

        while (bidders.TryDequeue(out var row))
        {
            left.Enqueue(row);
        }

        return left;
    }

    private int Cheapest(int column)
    {
        var rows = seats.Of(column);
        var cheapest = rows[0];
        foreach (var row in rows)
        {
            cheapest = seatPrice[row] < seatPrice[cheapest] ? row : cheapest;
        }

        return cheapest;
    }

    // The best arc and the second best; of equals behind the best the first with a free seat.
    private (long Best, long Second, int Arc, int Other) TwoBest(int row)
    {
        var (best, second, found, other) = (long.MaxValue, long.MaxValue, -1, -1);
        var list = table.ListOf[row];
        for (var arc = table.Start[list]; arc < table.Start[list + 1] && table.Cost[arc] < second; arc++)
        {
            Work++;
            var cost = table.Cost[arc] + Price[table.Column[arc]];
            if (cost < best)
            {
                (best, second, found, other) = (cost, best, arc, found);
            }
            else if (cost < second)
            {
                (second, other) = (cost, arc);
            }
        }

        return (best, second, found, other);
    }

    private void Augment(int root)
    {
        search++;
        heap.Clear();
        settled.Clear();
        var (end, far) = (-1, long.MaxValue);
        Reach(root, 0, ref end, ref far);
        while (heap.Count > 0 && heap[heap.Nearest] < far)
        {
            var column = heap.Take();
            settled.Add(column);
            foreach (var row in seats.Of(column))
            {
                Reach(row, heap[column] - paid[row] - Price[column], ref end, ref far);
            }
        }

        foreach (var column in settled)
        {
            Price[column] += far - heap[column];
        }

        Move(root, end);
    }

    // Costs ascend and prices only add, so a list is read no further than the nearest free seat found.
    private void Reach(int row, long start, ref int end, ref long far)
    {
        var list = table.ListOf[row];
        for (var arc = table.Start[list]; arc < table.Start[list + 1] && start + table.Cost[arc] < far; arc++)
        {
            Work++;
            var column = table.Column[arc];
            var length = start + table.Cost[arc] + Price[column];
            if (length >= far || (seen[column] == search && heap[column] <= length))
            {
                continue;
            }

            if (seats.HasFree(column))
            {
                (end, far) = (column, length);
            }
            else if (seen[column] == search)
            {
                heap.Lower(column, length);
            }
            else
            {
                seen[column] = search;
                heap.Add(column, length);
            }

            last[column] = row;
        }
    }

    private void Move(int root, int column)
    {
        for (var row = -1; row != root; )
        {
            row = last[column];
            var left = seats.ColumnOf[row];
            if (left >= 0)
            {
                seats.Leave(row);
            }

            seats.Sit(row, column);
            paid[row] = CostOf(row, column);
            column = left;
        }
    }

    private long CostOf(int row, int column)
    {
        var list = table.ListOf[row];
        for (var arc = table.Start[list]; ; arc++)
        {
            if (table.Column[arc] == column)
            {
                return table.Cost[arc];
            }
        }
    }
}
