namespace Pieredze.Matching.Solving;

/// <summary>
/// The best pairs of all possible ones. Where there are many, they are looked for in a <see cref="Core"/> that grows by
/// whatever <see cref="Pricing"/> finds missing, until nothing is: then the answer is proved for all pairs.
/// </summary>
internal sealed class Search
{
    /// <summary>Up to so many pairs all of them are taken at once.</summary>
    public const long Few = 200_000;

    // A core that keeps growing is no core: then all pairs are taken, if there is room for them.
    private const int MostRounds = 12;
    private const int CorePart = 10;
    private const long Room = 30_000_000;

    // A look also takes in what only nearly undercuts, so that the next one finds less: first this part of all points.
    private const int MarginPart = 64;

    private readonly IRows rows;
    private readonly Wishes wishes;
    private readonly int[] pinned;
    private readonly int[] places;
    private readonly CancellationToken token;
    private Graph graph;
    private View view;
    private Warm? warm;
    private Leeway? known;
    private int round;
    private long work;

    private Search(IRows rows, Wishes wishes, int[] pinned, CancellationToken token)
    {
        (this.rows, this.wishes, this.pinned, this.token) = (rows, wishes, pinned, token);
        places = [.. rows.Capacity];
        foreach (var mentor in pinned.Where(mentor => mentor >= 0))
        {
            places[mentor]--;
        }

        (graph, view) = (Graph.Empty(rows.Mentees, places.Length), View.Plain(rows));
    }

    /// <summary>The best pairs.</summary>
    /// <param name="rows">All pairs.</param>
    /// <param name="wishes">What the round aims at.</param>
    /// <param name="pinned">The pins.</param>
    /// <param name="few">Up to so many pairs all of them are taken at once.</param>
    /// <param name="start">Where to begin, or null.</param>
    /// <param name="token">Ends the work early.</param>
    public static Outcome Of(IRows rows, Wishes wishes, int[] pinned, long few, Start? start, CancellationToken token)
    {
        var search = new Search(rows, wishes, pinned, token) { warm = start?.Warm };
        if (start?.IsWhole ?? (long)rows.Mentees * rows.Capacity.Length <= few)
        {
            search.Begin(start?.Graph, () => [Arcs.All(rows, token)]);
            var (evidence, work) = Solution.Of(search.graph, wishes, pinned, token, search.warm);
            return new Outcome(evidence, search.graph, IsWhole: true, work);
        }

        search.view = start is null ? View.Of(rows) : search.view;
        search.Begin(start?.Graph, () => Core.Of(search.view, token));
        search.known = !wishes.Floor && start?.Highest == wishes.Highest ? start.Leeway : null;
        Outcome? found = null;
        for (var floor = start?.Floor; found is null; )
        {
            var bounds = Bounds.Of(search.graph, wishes, floor, token);
            floor = bounds.Floor;
            found = search.Grow(bounds);
        }

        return found;
    }

    private void Begin(Graph? known, Func<List<Arcs>> first)
    {
        if (known is null)
        {
            Add(first());
        }
        else
        {
            graph = Graph.Of(known.Start, known.Mentor, known.Points, places).OfFree(pinned);
        }
    }

    // Null where more people, higher claims or a higher floor turn out to be possible.
    private Outcome? Grow(Bounds bounds)
    {
        var best = Solution.Best(graph, wishes, bounds, token, warm);
        var leeway = known ?? new Leeway(rows.Mentees, places.Length);
        for (known = null; ; round++)
        {
            best.Points((0, rows.MostPoints), warm);
            var prices = best.Prices();
            var found = new Pricing(view, wishes, pinned, prices, bounds, leeway).Look(Margin(), token);
            if (!found.Better && !found.More)
            {
                best.ToTheEnd(found.Even, places);
                work += best.Work;
                return new Outcome(Solution.Gather(best, bounds, pinned), graph, IsWhole: false, work)
                {
                    Beside = found.Arcs,
                    Leeway = leeway,
                    Highest = wishes.Highest,
                };
            }

            if (!IsCore())
            {
                Add([Arcs.All(rows, token)]);
                var (evidence, all) = Solution.Of(graph, wishes, pinned, token);
                return new Outcome(evidence, graph, IsWhole: true, work + best.Work + all);
            }

            Add(found.Arcs);
            if (found.More)
            {
                work += best.Work;
                round++;
                return null;
            }

            if (bounds.Floor is null && !wishes.HasClaims)
            {
                best.Widen(graph);
            }
            else
            {
                best.Add(found.Arcs, places);
            }
        }
    }

    private bool IsCore()
    {
        var pairs = (long)rows.Mentees * places.Length;
        return pairs > Room || (round < MostRounds && graph.Count < pairs / CorePart);
    }

    private int Margin() => (rows.MostPoints / MarginPart) >> Math.Min(round, 31);

    private void Add(IReadOnlyList<Arcs> more) => graph = Arcs.AddTo(graph, more, places).OfFree(pinned);
}
