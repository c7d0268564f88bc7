using System.Runtime.CompilerServices;

namespace Pieredze.Matching.Solving;

// Bids without a least step.
internal sealed partial class Auction
{
    /// <summary>
    /// Bids without a least step, a few for each row. Who gains nothing by a bid takes the seat all the same, as whoever
    /// stands up for it may gain elsewhere: twice, then they stand. Where there are few rows or little to choose from they
    /// stand at once. Rows that share a list bid against others, never against each other.
    /// </summary>
    /// <param name="to">Takes the seats: who sits in them has the cheapest one.</param>
    /// <param name="costs">Takes what each row pays without its column's price.</param>
    /// <returns>Those who stand.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Queue<int> Once(Seats to, long[] costs)
    {
        for (var row = table.Rows - 1; row >= 0; row--)
        {
            first[table.ListOf[row]] = row;
            alike[table.ListOf[row]]++;
        }

        (seats, price, paid, offered) = (to, new long[capacity.Length], costs, new long[table.Rows]);
        var (bidders, standing) = (new Queue<int>(Enumerable.Range(0, table.Rows)), new Queue<int>());
        var (most, vain) = (HasChoice && table.Rows > FewRows ? MostVain : 0, new byte[table.Rows]);
        for (var bids = 0L; bids < (long)BidsForEach * table.Rows && bidders.TryDequeue(out var row); bids++)
        {
            var (best, second, column, cost) = TwoBest(row);
            var bid = second == long.MaxValue ? price[column] : price[column] + (second - best);
            if (!seats.HasFree(column) && bid <= price[column] && vain[row]++ == most)
            {
                standing.Enqueue(row);
            }
            else
            {
                if (Sit(row, column, bid, cost) is var rival and >= 0)
                {
                    bidders.Enqueue(rival);
                }

                Level(row, column, second == long.MaxValue ? best : second);
            }
        }

        while (bidders.TryDequeue(out var row))
        {
            standing.Enqueue(row);
        }

        return standing;
    }

    // Rows that share a list do not outbid each other: what they have is worth the same to them, as much as what else they
    // could take (D. Bertsekas, D. Castañón, as above, on similar persons). Columns of such lists have one seat each.
    private void Level(int row, int column, long level)
    {
        var list = table.ListOf[row];
        holder[column] = alike[list] is > 1 and <= MostAlike ? list : Nobody;
        for (var other = first[list]; holder[column] == list && other < first[list] + alike[list]; other++)
        {
            if (seats.ColumnOf[other] is >= 0 and var own)
            {
                offered[other] = price[own] = Math.Max(price[own], level - paid[other]);
            }
        }
    }
}
