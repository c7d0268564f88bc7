namespace Pieredze.Matching.Solving;

/// <summary>Keeps the few arcs of least cost of every line, in the order of cost; of equals those that came first.</summary>
internal sealed class Cheapest
{
    private readonly int most;
    private readonly int[] filled;
    private readonly int[] arcs;
    private readonly long[] costs;

    // What an arc must cost less than to be kept.
    private readonly long[] bar;

    public Cheapest(int lines, int most)
    {
        this.most = most;
        (filled, bar) = (new int[lines], new long[lines]);
        (arcs, costs) = (new int[lines * most], new long[lines * most]);
        Clear();
    }

    public void Clear()
    {
        Array.Clear(filled);
        Array.Fill(bar, long.MaxValue);
    }

    public void Offer(int line, int arc, long cost)
    {
        if (cost < bar[line])
        {
            Keep(line, arc, cost);
        }
    }

    public void ForEach(Action<int> look)
    {
        for (var line = 0; line < filled.Length; line++)
        {
            for (var at = 0; at < filled[line]; at++)
            {
                look(arcs[(line * most) + at]);
            }
        }
    }

    private void Keep(int line, int arc, long cost)
    {
        var first = line * most;
        var at = first + (filled[line] < most ? filled[line]++ : most - 1);
        for (; at > first && costs[at - 1] > cost; at--)
        {
            (costs[at], arcs[at]) = (costs[at - 1], arcs[at - 1]);
        }

        (costs[at], arcs[at]) = (cost, arc);
        bar[line] = filled[line] < most ? long.MaxValue : costs[first + most - 1];
    }
}
