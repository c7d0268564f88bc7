namespace Pieredze.Matching.Ranking;

/// <summary>Counting sort: linear, and equal keys keep their order.</summary>
internal static class Counted
{
    /// <summary>The items in the order of their keys, which are below the limit.</summary>
    public static int[] Sort(int[] items, int[] keys, int limit)
    {
        var next = Starts(keys, items.Length, limit);
        var sorted = new int[items.Length];
        foreach (var item in items)
        {
            sorted[next[keys[item]]++] = item;
        }

        return sorted;
    }

    /// <summary>Where the items of each key begin; one more entry at the end.</summary>
    public static int[] Starts(int[] keys, int count, int limit)
    {
        var starts = new int[limit + 1];
        for (var item = 0; item < count; item++)
        {
            starts[keys[item] + 1]++;
        }

        for (var key = 0; key < limit; key++)
        {
            starts[key + 1] += starts[key];
        }

        return starts;
    }
}
