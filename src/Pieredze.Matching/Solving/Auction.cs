using System.Runtime.CompilerServices;

namespace Pieredze.Matching.Solving;

/// <summary>
/// Rows bid for seats: each offers for its cheapest column what that is worth to it above the second cheapest, and
/// outbids whoever offered least (D. Bertsekas, D. Castañón, Annals of OR 20, 1989). Comes near the best prices; exact
/// only in that nobody is outbid for nothing.
/// </summary>
internal sealed partial class Auction
{
    private const int BidsForEach = 8;
    private const int MostVain = 2;
    private const int FewRows = 1_000;

    // More rows than that with one list bid each for itself: all of them would be looked at for each bid.
    private const int MostAlike = 8;
    private const int Nobody = -1;

    // Falling steps: the first and the last as a part of the dearest arc, and how much smaller the next one is.
    private const int First = 32;
    private const int Last = 512;
    private const int Fourth = 4;
    private const int MostBidsForEach = 60;

    // Tight: of so many rows at most one seat stays free, and each has more than a few arcs to choose from.
    private const int RowsPerFree = 12;
    private const int FewArcs = 8;

    private readonly CostTable table;
    private readonly CancellationToken token;
    private readonly int[] capacity;
    private readonly long free;

    // The first of the rows that share a list and how many they are; and whose row sits in a column.
    private readonly int[] first;
    private readonly int[] alike;
    private readonly int[] holder;
    private Seats seats = null!;
    private long[] price = null!;
    private long[] paid = null!;
    private long[] offered = null!;

    public Auction(CostTable table, int[] capacity, CancellationToken token)
    {
        (this.table, this.capacity, this.token) = (table, capacity, token);
        free = capacity.Sum(places => (long)places) - table.Rows;
        (first, alike) = (new int[table.Sorted.Length], new int[table.Sorted.Length]);
        holder = new int[capacity.Length];
        Array.Fill(holder, Nobody);
    }

    /// <summary>What the columns cost on top.</summary>
    public long[] Price => price;

    /// <summary>Arcs looked at.</summary>
    public long Work { get; private set; }

    /// <summary>Whether nearly all seats will be taken.</summary>
    public bool IsTight => free * RowsPerFree <= table.Rows && HasChoice;

    private bool HasChoice => table.Offers.Length > (long)FewArcs * table.Rows;

    /// <summary>
    /// Bids with a least step that falls. Nobodies, to whom all columns are alike, hold the seats that will stay free, so
    /// that their prices stay low. False where it would take too long.
    /// </summary>
    /// <param name="known">Prices that are nearly right already, or null.</param>
    public bool Fall(long[]? known)
    {
        var everybody = table.Rows + (int)free;
        seats = new Seats(everybody, capacity);
        (price, paid, offered) = (known ?? new long[capacity.Length], new long[everybody], new long[everybody]);
        var dearest = table.Dearest();
        var last = Math.Max(1, dearest / Last);
        var step = known is null ? Math.Max(1, dearest / First) : last;
        var (cheapest, standing) = (new PriorityQueue<int, long>(), new Queue<int>(Enumerable.Range(0, everybody)));
        for (var column = 0; column < capacity.Length; column++)
        {
            if (capacity[column] > 0)
            {
                cheapest.Enqueue(column, price[column]);
            }
        }

        for (; ; step = Math.Max(last, step / Fourth))
        {
            Rise(step, standing, cheapest);
            if (!Bid(step, standing, cheapest))
            {
                return false;
            }

            if (step <= last)
            {
                return true;
            }
        }
    }

    /// <summary>Hands over what <see cref="Fall"/> found.</summary>
    /// <param name="to">Takes the seats.</param>
    /// <param name="costs">Takes what each row pays without its column's price.</param>
    /// <returns>The prices; those of free columns are 0.</returns>
    public long[] Seat(Seats to, long[] costs)
    {
        var level = long.MaxValue;
        for (var row = table.Rows; row < paid.Length; row++)
        {
            level = Math.Min(level, price[seats.ColumnOf[row]]);
        }

        level = free == 0 ? 0 : level;
        for (var row = 0; row < table.Rows; row++)
        {
            to.Sit(row, seats.ColumnOf[row]);
            costs[row] = paid[row];
        }

        for (var column = 0; column < price.Length; column++)
        {
            price[column] = to.HasFree(column) ? 0 : Math.Max(0, price[column] - level);
        }

        return price;
    }

    // Who pays more than a step above the cheapest stands up.
    private void Rise(long step, Queue<int> standing, PriorityQueue<int, long> cheapest)
    {
        for (var row = 0; row < paid.Length; row++)
        {
            if (seats.ColumnOf[row] is >= 0 and var column)
            {
                var least = row < table.Rows ? TwoBest(row).Best : Lowest(cheapest);
                if (paid[row] + price[column] > least + step)
                {
                    seats.Leave(row);
                    standing.Enqueue(row);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Bid(long step, Queue<int> standing, PriorityQueue<int, long> cheapest)
    {
        for (var left = (long)MostBidsForEach * paid.Length; standing.TryDequeue(out var row); left--)
        {
            if (left == 0)
            {
                return false;
            }

            int rival;
            if (row < table.Rows)
            {
                var (best, second, column, cost) = TwoBest(row);
                var more = second == long.MaxValue ? step : second - best + step;
                rival = Sit(row, column, price[column] + more, cost);
            }
            else
            {
                var lowest = Lowest(cheapest);
                var column = cheapest.Dequeue();
                var second = cheapest.Count == 0 ? lowest : Lowest(cheapest);
                cheapest.Enqueue(column, lowest);
                rival = Sit(row, column, second + step, 0);
            }

            if (rival >= 0)
            {
                standing.Enqueue(rival);
            }

            if ((left & 1023) == 0)
            {
                token.ThrowIfCancellationRequested();
            }
        }

        return true;
    }

    private long Lowest(PriorityQueue<int, long> cheapest)
    {
        while (cheapest.TryPeek(out var column, out var known) && price[column] != known)
        {
            cheapest.DequeueEnqueue(column, price[column]);
        }

        return price[cheapest.Peek()];
    }

    // Seats a row; who had the seat before at the lowest offer stands up, -1 where one was free.
    private int Sit(int row, int column, long offer, long cost)
    {
        var rival = -1;
        if (seats.HasFree(column))
        {
            seats.Sit(row, column);
        }
        else
        {
            rival = LowestOf(column);
            seats.Take(row, rival);
        }

        (offered[row], paid[row]) = (offer, cost);
        if (!seats.HasFree(column))
        {
            price[column] = Math.Max(price[column], offered[LowestOf(column)]);
        }

        return rival;
    }

    private int LowestOf(int column)
    {
        var rows = seats.Of(column);
        var lowest = rows[0];
        foreach (var row in rows)
        {
            lowest = offered[row] < offered[lowest] ? row : lowest;
        }

        return lowest;
    }

    // The best column and what the second best costs; of equally good ones that with a free seat.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (long Best, long Second, int Column, long Cost) TwoBest(int row)
    {
        var (best, second, found, other) = (long.MaxValue, long.MaxValue, default(Offer), default(Offer));
        var list = table.ListOf[row];
        for (var arc = table.Start[list]; table.Has(list, arc); arc++)
        {
            var offer = table.Offers[arc];
            if (offer.Cost >= second)
            {
                break;
            }

            Work++;
            var cost = offer.Cost + price[offer.Column];
            if (cost >= second || holder[offer.Column] == list)
            {
                continue;
            }

            if (cost < best)
            {
                (best, second, found, other) = (cost, best, offer, found);
            }
            else
            {
                (second, other) = (cost, offer);
            }
        }

        var isBetter = second == best && !seats.HasFree(found.Column) && seats.HasFree(other.Column);
        return isBetter ? (best, second, other.Column, other.Cost) : (best, second, found.Column, found.Cost);
    }
}
