using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Pieredze.Matching.Solving;

/// <summary>
/// The columns as a search sees them, and a queue by distance in which a distance may still fall (four children a node).
/// What is read together lies together.
/// </summary>
internal sealed class Front(int columns)
{
    /// <summary>The place of a column that is not in the queue.</summary>
    public const int Outside = -1;

    private readonly Node[] nodes = new Node[columns];
    private readonly int[] items = new int[columns];

    /// <summary>What each column costs on top.</summary>
    public long[] Price { get; } = new long[columns];

    public int Count { get; private set; }

    public long Nearest => nodes[items[0]].Far;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Node Of(int column) => ref nodes[column];

    public void Take(long[] prices) => prices.CopyTo(Price, 0);

    public void Clear() => Count = 0;

    /// <summary>Notes a column without adding it to the queue.</summary>
    public void Leave(int column, long far, int search)
    {
        ref var node = ref nodes[column];
        (node.Far, node.Search, node.Place) = (far, search, Outside);
    }

    /// <summary>Adds a column, or brings it nearer when the search has added it before.</summary>
    public void Put(int column, long far, int search)
    {
        ref var node = ref nodes[column];
        var at = node.Search == search ? node.Place : Count++;
        (node.Far, node.Search) = (far, search);
        while (at > 0)
        {
            var above = (at - 1) >> 2;
            if (nodes[items[above]].Far <= far)
            {
                break;
            }

            Put(at, items[above]);
            at = above;
        }

        Put(at, column);
    }

    public int Take()
    {
        var first = items[0];
        var last = items[--Count];
        if (Count > 0)
        {
            Sink(last);
        }

        return first;
    }

    private void Sink(int column)
    {
        var (at, far) = (0, nodes[column].Far);
        for (var child = 1; child < Count; child = (at << 2) + 1)
        {
            var best = child;
            for (var other = child + 1; other < Math.Min(child + 4, Count); other++)
            {
                best = nodes[items[other]].Far < nodes[items[best]].Far ? other : best;
            }

            if (nodes[items[best]].Far >= far)
            {
                break;
            }

            Put(at, items[best]);
            at = best;
        }

        Put(at, column);
    }

    private void Put(int at, int column) => nodes[items[at] = column].Place = at;
}

/// <summary>A column in a search.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Node
{
    /// <summary>How far it is, in the search that saw it last.</summary>
    public long Far;

    /// <summary>The search that saw it last.</summary>
    public int Search;

    /// <summary>The row by which it was reached.</summary>
    public int Last;

    /// <summary>Where it stands in the queue.</summary>
    public int Place;
}
