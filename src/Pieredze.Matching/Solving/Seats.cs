using System.Runtime.CompilerServices;

namespace Pieredze.Matching.Solving;

/// <summary>Who sits where: columns with a number of seats, rows that sit in at most one of them.</summary>
internal sealed class Seats
{
    private readonly int[] start;
    private readonly int[] filled;
    private readonly int[] free;
    private readonly int[] seats;
    private readonly int[] seatOf;

    public Seats(int rows, ReadOnlySpan<int> capacity)
    {
        start = new int[capacity.Length + 1];
        for (var column = 0; column < capacity.Length; column++)
        {
            start[column + 1] = start[column] + capacity[column];
        }

        filled = new int[capacity.Length];
        free = capacity.ToArray();
        seats = new int[start[^1]];
        seatOf = new int[rows];
        ColumnOf = new int[rows];
        Array.Fill(ColumnOf, -1);
    }

    /// <summary>The column of each row, or -1.</summary>
    public int[] ColumnOf { get; }

    /// <summary>Nobody sits any more.</summary>
    public void Clear()
    {
        for (var column = 0; column < free.Length; column++)
        {
            free[column] += filled[column];
        }

        Array.Clear(filled);
        Array.Fill(ColumnOf, -1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasFree(int column) => free[column] > 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<int> Of(int column) => seats.AsSpan(start[column], filled[column]);

    /// <summary>Seats a row that stands where there is a free seat.</summary>
    public void Sit(int row, int column)
    {
        ColumnOf[row] = column;
        free[column]--;
        seatOf[row] = start[column] + filled[column]++;
        seats[seatOf[row]] = row;
    }

    public void Leave(int row)
    {
        var column = ColumnOf[row];
        free[column]++;
        var last = start[column] + --filled[column];
        var moved = seats[last];
        (seats[seatOf[row]], seatOf[moved]) = (moved, seatOf[row]);
        ColumnOf[row] = -1;
    }

    /// <summary>A row takes the seat of another, who then stands.</summary>
    public void Take(int row, int other)
    {
        (ColumnOf[row], seatOf[row]) = (ColumnOf[other], seatOf[other]);
        seats[seatOf[row]] = row;
        ColumnOf[other] = -1;
    }
}
