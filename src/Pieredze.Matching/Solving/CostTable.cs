using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Pieredze.Matching.Solving;

/// <summary>
/// What each row pays for each column it may sit in. Rows that are alike (the places of one mentor) share one list. Lists
/// are sorted piece by piece, as far as somebody reads: most are never read to the end.
/// </summary>
internal sealed class CostTable
{
    private const int FirstPiece = 8;
    private const int Short = 24;

    /// <summary>Takes over the lists.</summary>
    /// <param name="listOf">The list each row reads.</param>
    /// <param name="start">Where each list begins; one more entry for the end.</param>
    /// <param name="offers">The columns of each list and what they cost, 0 or more.</param>
    /// <param name="isSorted">Whether each list is sorted to its end already.</param>
    public CostTable(int[] listOf, int[] start, Offer[] offers, bool isSorted)
    {
        (ListOf, Start, Offers) = (listOf, start, offers);
        Sorted = isSorted ? start[1..] : start[..^1];
    }

    public static CostTable Empty { get; } = new([], [0], [], isSorted: true);

    /// <summary>The list each row reads.</summary>
    public int[] ListOf { get; }

    public int[] Start { get; }

    /// <summary>Ascending by cost within each list, up to <see cref="Sorted"/>.</summary>
    public Offer[] Offers { get; }

    public int Rows => ListOf.Length;

    /// <summary>Where the sorted piece of each list ends so far.</summary>
    public int[] Sorted { get; }

    /// <summary>Whether a list goes on at a place, which is sorted then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int list, int arc) => arc < Sorted[list] || Sort(list);

    /// <summary>What a row pays for a column, null where it may not sit there.</summary>
    public long? CostOf(int row, int column)
    {
        var list = ListOf[row];
        foreach (var offer in Offers.AsSpan(Start[list]..Start[list + 1]))
        {
            if (offer.Column == column)
            {
                return offer.Cost;
            }
        }

        return null;
    }

    /// <summary>Sorts a further piece of a list; false at its end.</summary>
    public bool Sort(int list)
    {
        var (from, end) = (Sorted[list], Start[list + 1]);
        if (from == end)
        {
            return false;
        }

        var piece = Math.Max(FirstPiece, from - Start[list]);
        var to = end - from <= Math.Max(Short, piece + (piece >> 1)) ? end : from + piece;
        if (to < end)
        {
            Choose(from, end, to);
        }

        Arrange(from, to);
        Sorted[list] = to;
        return true;
    }

    /// <summary>What the dearest offer costs; 0 without offers.</summary>
    public long Dearest()
    {
        var dearest = 0L;
        foreach (var offer in Offers)
        {
            dearest = Math.Max(dearest, offer.Cost);
        }

        return dearest;
    }

    private void Arrange(int from, int to)
    {
        if (to - from <= Short)
        {
            Insert(Offers.AsSpan(from, to - from));
            return;
        }

        var middle = (from + to) >> 1;
        Choose(from, to, middle);
        Arrange(from, middle);
        Arrange(middle, to);
    }

    // Brings the cheapest offers before a place (C. Hoare, Comm. ACM 4, 1961).
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Choose(int from, int end, int place)
    {
        var (offers, low, high) = (Offers, from, end - 1);
        while (low < high)
        {
            var pivot = Middle(offers[low].Cost, offers[(low + high) >> 1].Cost, offers[high].Cost);
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (offers[left].Cost < pivot)
                {
                    left++;
                }

                while (offers[right].Cost > pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (offers[left], offers[right]) = (offers[right], offers[left]);
                    left++;
                    right--;
                }
            }

            if (place <= right)
            {
                high = right;
            }
            else if (place >= left)
            {
                low = left;
            }
            else
            {
                return;
            }
        }
    }

    private static long Middle(long one, long two, long three) =>
        Math.Max(Math.Min(one, two), Math.Min(Math.Max(one, two), three));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Insert(Span<Offer> offers)
    {
        for (var next = 1; next < offers.Length; next++)
        {
            var (offer, at) = (offers[next], next);
            for (; at > 0 && offers[at - 1].Cost > offer.Cost; at--)
            {
                offers[at] = offers[at - 1];
            }

            offers[at] = offer;
        }
    }
}

/// <summary>A column and what it costs whoever reads the list.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct Offer(long Cost, int Column);
