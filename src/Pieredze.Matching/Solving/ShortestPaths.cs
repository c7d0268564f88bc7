using System.Runtime.CompilerServices;

namespace Pieredze.Matching.Solving;

/// <summary>
/// Seats one standing row after the other by the cheapest way to a seat, along which others move on, and raises prices so
/// that everybody keeps the cheapest seat (R. Jonker, A. Volgenant, Computing 38, 1987).
/// </summary>
internal sealed partial class ShortestPaths(Seats seats, long[] paid, Front front, int[] capacity)
{
    private const long Farthest = long.MaxValue >> 1;
    private const int Nowhere = -1;
    private const int ByFree = -2;

    private readonly List<int> settled = [];

    private CostTable table = CostTable.Empty;
    private int[] read = [];

    // The search that goes on: its number, the seat found and how far, and the nearest free seat beside it.
    private int search;
    private int end;
    private long far;
    private int free;
    private long gap;
    private long near;

    // Columns as near as the one looked at, and columns from which nothing new can be reached: no queue is needed for them.
    private readonly Stack<int> level = new();
    private readonly List<int> aside = [];

    /// <summary>Arcs looked at.</summary>
    public long Work { get; private set; }

    public void Read(CostTable costs)
    {
        table = costs;
        read = new int[costs.Start.Length];
    }

    /// <summary>
    /// Seats a row: the way leads to the nearest seat that somebody left, else to the nearest free one. Where it leads by a
    /// free seat, all prices fall until some seat that was left costs nothing: that one stays free then.
    /// </summary>
    /// <param name="root">The row.</param>
    /// <param name="guess">Whether so many stand that it pays to guess from one to the next how far seats are.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Augment(int root, bool guess)
    {
        var list = table.ListOf[root];
        if (guess && holes == 0 && table.Start[list + 1] - table.Start[list] > Short)
        {
            FindNear(root);
        }
        else
        {
            Find(root, Farthest);
        }

        Settle();
        Move(root);
    }

    private bool Find(int root, long limit)
    {
        Begin();
        far = limit;
        Reach(root, 0);
        Spread(until: true);
        if (gap < far)
        {
            LeadByFree();
            Spread(until: false);
        }

        return end != Nowhere;
    }

    private void Begin()
    {
        search++;
        front.Clear();
        settled.Clear();
        level.Clear();
        aside.Clear();
        (end, far, free, gap, near) = (Nowhere, Farthest, Nowhere, long.MaxValue, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Spread(bool until)
    {
        while (true)
        {
            if (level.Count == 0)
            {
                near = front.Count == 0 ? long.MaxValue : front.Nearest;
            }

            if (near >= far || (until && near >= gap))
            {
                return;
            }

            var column = level.Count > 0 ? level.Pop() : front.Take();
            settled.Add(column);
            var price = front.Price[column];
            foreach (var row in seats.Of(column))
            {
                Reach(row, near - paid[row] - price);
            }
        }
    }

    private void Settle()
    {
        foreach (var column in settled)
        {
            front.Price[column] += far - front.Of(column).Far;
        }

        foreach (var column in aside)
        {
            front.Price[column] += Math.Max(0, far - front.Of(column).Far);
        }

        if (gap < far)
        {
            for (var column = 0; column < capacity.Length; column++)
            {
                front.Price[column] = IsFree(column) ? 0 : front.Price[column] - (far - gap);
            }
        }
    }

    // Costs ascend and prices only add, so a list is read no further than the nearest seat found. All rows of a list pay the
    // same for their seats, so whoever comes later is farther.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Reach(int row, long start)
    {
        var (list, offers) = (table.ListOf[row], table.Offers);
        if (read[list] == search)
        {
            return;
        }

        read[list] = search;
        var (first, arc) = (table.Start[list], table.Start[list]);
        while (table.Has(list, arc))
        {
            var piece = offers.AsSpan(0, table.Sorted[list]);
            while ((arc = Next(piece, front.Price, arc, far - start)) < piece.Length)
            {
                var (cost, column) = piece[arc];
                if (cost >= far - start)
                {
                    Work += arc - first;
                    return;
                }

                arc++;
                Look(row, column, start + cost + front.Price[column]);
            }
        }

        Work += arc - first;
    }

    // The next arc that leads nearer than the nearest seat found, or that alone costs too much for it. Most arcs lead to
    // columns that have become dear, so this loop is kept free of everything else.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Next(ReadOnlySpan<Offer> offers, long[] prices, int arc, long within)
    {
        for (; arc < offers.Length; arc++)
        {
            var (cost, column) = offers[arc];
            if (cost >= within || cost + prices[column] < within)
            {
                break;
            }
        }

        return arc;
    }

    private void Look(int row, int column, long length)
    {
        ref var node = ref front.Of(column);
        if (length >= far || (node.Search == search && node.Far <= length))
        {
            return;
        }

        if (holes == 0 ? seats.HasFree(column) : left[column] > 0)
        {
            (end, far) = (column, length);
        }
        else if (seats.HasFree(column))
        {
            if (length >= gap)
            {
                return;
            }

            (free, gap) = (column, length);
        }
        else
        {
            Wait(ref node, column, length);
        }

        node.Last = row;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Wait(ref Node node, int column, long length)
    {
        if (node.Search == search)
        {
            if (node.Place == Front.Outside)
            {
                node.Far = length;
            }
            else
            {
                front.Put(column, length, search);
            }
        }
        else if (length <= near)
        {
            front.Leave(column, length, search);
            level.Push(column);
        }
        else if (capacity[column] == 1 && read[table.ListOf[seats.Of(column)[0]]] == search)
        {
            front.Leave(column, length, search);
            aside.Add(column);
        }
        else
        {
            front.Put(column, length, search);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Move(int root)
    {
        if (left[end] > 0)
        {
            left[end]--;
            holes--;
        }

        var column = end;
        for (var row = Nowhere; row != root; )
        {
            row = front.Of(column).Last;
            if (row == ByFree)
            {
                column = free;
                continue;
            }

            var before = seats.ColumnOf[row];
            if (before >= 0)
            {
                seats.Leave(row);
            }

            seats.Sit(row, column);
            paid[row] = table.CostOf(row, column) ?? throw new InvalidOperationException("A way without an arc.");
            column = before;
        }
    }
}
