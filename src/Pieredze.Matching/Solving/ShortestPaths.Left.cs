namespace Pieredze.Matching.Solving;

// Seats that were left: they keep their price until somebody takes them or all prices have fallen to where they cost nothing.
internal sealed partial class ShortestPaths
{
    // How many, by column.
    private readonly int[] left = new int[capacity.Length];
    private int holes;

    /// <summary>Those who could sit cheaper stand up; their seats keep their prices.</summary>
    public List<int> Rise(List<int> rows)
    {
        foreach (var row in rows.Where(row => seats.ColumnOf[row] >= 0))
        {
            left[seats.ColumnOf[row]]++;
            holes++;
            seats.Leave(row);
        }

        return rows;
    }

    /// <summary>Seats that cost something and yet are free count as left by somebody.</summary>
    public void Miss()
    {
        for (var column = 0; column < capacity.Length; column++)
        {
            if (front.Price[column] > 0 && capacity[column] - seats.Of(column).Length is > 0 and var free)
            {
                left[column] = free;
                holes += free;
            }
        }
    }

    /// <summary>Seats that were left and that nobody took stay free: all prices fall until they cost nothing.</summary>
    public void GiveUp()
    {
        while (holes > 0)
        {
            Begin();
            gap = 0;
            LeadByFree();
            Spread(until: false);
            Settle();
            Move(ByFree);
        }
    }

    private bool IsFree(int column) => left[column] == 0 && seats.HasFree(column);

    private void LeadByFree()
    {
        near = gap;
        for (var column = 0; column < capacity.Length; column++)
        {
            if (!IsFree(column))
            {
                if (capacity[column] > 0)
                {
                    Look(ByFree, column, gap + front.Price[column]);
                }

                continue;
            }

            if (column != free)
            {
                front.Of(column).Last = ByFree;
            }

            foreach (var row in seats.Of(column))
            {
                Reach(row, gap - paid[row]);
            }
        }
    }
}
