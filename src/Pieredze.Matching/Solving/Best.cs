namespace Pieredze.Matching.Solving;

/// <summary>Keeps the few highest of many numbered points: those of a mentee's or of a mentor's pairs.</summary>
internal sealed class Best(int rows, int most)
{
    private readonly long[] keys = new long[rows * most];
    private readonly int[] filled = new int[rows];
    private readonly int[] lowestAt = new int[rows];

    public int Rows => rows;

    /// <summary>Less than this is of no use to a row any more; -1 while it has room.</summary>
    public int[] Bar { get; } = NoBar(rows);

    public bool IsFull(int row) => filled[row] == most;

    public void Clear(int row) => (filled[row], Bar[row]) = (0, -1);

    /// <summary>Takes a number in when it is above the bar of the row.</summary>
    public void Offer(int row, int number, int points)
    {
        if (points <= Bar[row])
        {
            return;
        }

        var key = ((long)points << 32) | (uint)number;
        var from = row * most;
        if (filled[row] < most)
        {
            keys[from + filled[row]++] = key;
            if (filled[row] < most)
            {
                return;
            }
        }
        else
        {
            keys[from + lowestAt[row]] = key;
        }

        var lowest = 0;
        for (var at = 1; at < most; at++)
        {
            lowest = keys[from + at] < keys[from + lowest] ? at : lowest;
        }

        lowestAt[row] = lowest;
        Bar[row] = (int)(keys[from + lowest] >> 32);
    }

    /// <summary>What a row kept, in no order.</summary>
    public IEnumerable<(int Number, int Points)> Of(int row)
    {
        for (var at = 0; at < filled[row]; at++)
        {
            var key = keys[(row * most) + at];
            yield return ((int)(uint)key, (int)(key >> 32));
        }
    }

    private static int[] NoBar(int rows)
    {
        var bar = new int[Columns.Padded(rows)];
        Array.Fill(bar, -1);
        return bar;
    }
}
