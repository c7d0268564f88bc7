namespace Pieredze.Matching.Solving;

/// <summary>A queue of columns by distance in which a distance may still fall (four children a node).</summary>
internal sealed class Heap(int columns)
{
    private readonly int[] items = new int[columns];
    private readonly int[] place = new int[columns];
    private readonly long[] distance = new long[columns];
    private int count;

    public int Count => count;

    public int Nearest => items[0];

    public long this[int column] => distance[column];

    public void Clear() => count = 0;

    public void Add(int column, long far)
    {
        distance[column] = far;
        Rise(count++, column);
    }

    public void Lower(int column, long far)
    {
        distance[column] = far;
        Rise(place[column], column);
    }

    public int Take()
    {
        var first = items[0];
        var last = items[--count];
        if (count > 0)
        {
            Sink(last);
        }

        return first;
    }

    private void Rise(int at, int column)
    {
        while (at > 0)
        {
            var above = (at - 1) >> 2;
            if (distance[items[above]] <= distance[column])
            {
                break;
            }

            Put(at, items[above]);
            at = above;
        }

        Put(at, column);
    }

    private void Sink(int column)
    {
        var at = 0;
        while (true)
        {
            var child = (at << 2) + 1;
            if (child >= count)
            {
                break;
            }

            var best = child;
            for (var other = child + 1; other < Math.Min(child + 4, count); other++)
            {
                best = distance[items[other]] < distance[items[best]] ? other : best;
            }

            if (distance[items[best]] >= distance[column])
            {
                break;
            }

            Put(at, items[best]);
            at = best;
        }

        Put(at, column);
    }

    private void Put(int at, int column) => place[items[at] = column] = at;
}
