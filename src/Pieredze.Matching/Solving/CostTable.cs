namespace Pieredze.Matching.Solving;

/// <summary>
/// Rows that all must sit, columns with seats, and what each pair costs. Rows that are alike (the places of one mentor)
/// share one list.
/// </summary>
internal sealed class CostTable
{
    private CostTable(int[] listOf, int[] start, int[] column, long[] cost, int[] capacity) =>
        (ListOf, Start, Column, Cost, Capacity) = (listOf, start, column, cost, capacity);

    /// <summary>The list each row reads.</summary>
    public int[] ListOf { get; }

    public int[] Start { get; }

    public int[] Column { get; }

    /// <summary>Ascending within each list, 0 or more.</summary>
    public long[] Cost { get; }

    public int[] Capacity { get; }

    public int Rows => ListOf.Length;

    public int Columns => Capacity.Length;

    /// <summary>Sorts the lists by cost; equal costs by column, so that nothing depends on the order of arrival.</summary>
    public static CostTable Of(int[] listOf, int[] start, int[] column, long[] cost, int[] capacity)
    {
        for (var list = 0; list < start.Length - 1; list++)
        {
            var length = start[list + 1] - start[list];
            cost.AsSpan(start[list], length).Sort(column.AsSpan(start[list], length));
        }

        return new CostTable(listOf, start, column, cost, capacity);
    }
}
