namespace Pieredze.Matching.Solving;

/// <summary>
/// Rows that all must sit, columns with seats, and what each pair costs. Rows that are alike (the places of one mentor)
/// share one list.
/// </summary>
internal sealed class CostTable
{
    private const int CountingFor = 4;
    private const int Few = 4_000;

    private CostTable(int[] listOf, int[] start, int[] column, long[] cost, int[] capacity, bool isDense = false) =>
        (ListOf, Start, Column, Cost, Capacity, IsDense) = (listOf, start, column, cost, capacity, isDense);

    /// <summary>The list each row reads.</summary>
    public int[] ListOf { get; }

    public int[] Start { get; }

    public int[] Column { get; }

    /// <summary>0 or more; ascending within each list unless dense.</summary>
    public long[] Cost { get; }

    public int[] Capacity { get; }

    /// <summary>Whether at least every second pair of a row and a column has a cost.</summary>
    public bool IsDense { get; }

    public int Rows => ListOf.Length;

    public int Columns => Capacity.Length;

    /// <summary>Sorts the lists by cost; equal costs by column, so that nothing depends on the order of arrival.</summary>
    /// <param name="listOf">The list each row reads.</param>
    /// <param name="start">Where each list begins; one more entry for the end.</param>
    /// <param name="column">The column of each entry, ascending within a list.</param>
    /// <param name="cost">The cost of each entry, 0 or more.</param>
    /// <param name="capacity">The seats of each column.</param>
    public static CostTable Of(int[] listOf, int[] start, int[] column, long[] cost, int[] capacity)
    {
        var dearest = cost.Length == 0 ? 0 : cost.Max();
        return dearest < (long)CountingFor * cost.Length && cost.Length >= Few
            ? Counted(listOf, start, column, cost, capacity, (int)dearest)
            : Sorted(listOf, start, column, cost, capacity);
    }

    private static CostTable Sorted(int[] listOf, int[] start, int[] column, long[] cost, int[] capacity)
    {
        for (var list = 0; list < start.Length - 1; list++)
        {
            var length = start[list + 1] - start[list];
            cost.AsSpan(start[list], length).Sort(column.AsSpan(start[list], length));
        }

        return new CostTable(listOf, start, column, cost, capacity);
    }

    // All entries by cost first, then dealt out to their lists in that order.
    private static CostTable Counted(int[] listOf, int[] start, int[] column, long[] cost, int[] capacity, int dearest)
    {
        var at = new int[dearest + 2];
        foreach (var one in cost)
        {
            at[one + 1]++;
        }

        for (var price = 0; price <= dearest; price++)
        {
            at[price + 1] += at[price];
        }

        var (order, list) = (new (int Entry, int List)[cost.Length], 0);
        for (var entry = 0; entry < cost.Length; entry++)
        {
            while (start[list + 1] <= entry)
            {
                list++;
            }

            order[at[cost[entry]]++] = (entry, list);
        }

        var (columns, costs, next) = (new int[cost.Length], new long[cost.Length], start[..^1]);
        foreach (var (entry, owner) in order)
        {
            var place = next[owner]++;
            (columns[place], costs[place]) = (column[entry], cost[entry]);
        }

        return new CostTable(listOf, start, columns, costs, capacity);
    }
}
