namespace Pieredze.Matching.Solving;

/// <summary>
/// The ranks of the objective on one graph, one after the other: most people matched, claims, points, pairs kept, the
/// lottery. Each leaves to the next only the arcs that results as good can use. The prices of all ranks together prove
/// the result.
/// </summary>
internal sealed class Stages
{
    // A mentor without places may ask any price; more than a pair is worth keeps everybody away.
    private const int Shut = 2 * WholePair;
    private const int WholePair = -2;

    private readonly Wishes wishes;
    private readonly Parts parts;
    private readonly CancellationToken token;
    private Full? full;
    private Stage? points;
    private Graph graph;

    /// <summary>Matches as many as possible with the highest claims, whatever the points.</summary>
    /// <param name="graph">The arcs.</param>
    /// <param name="wishes">Whose claims go first.</param>
    /// <param name="held">Who may begin with whom, or null.</param>
    /// <param name="token">Ends the work early.</param>
    public Stages(Graph graph, Wishes wishes, int[]? held, CancellationToken token)
    {
        (this.graph, this.wishes, this.token) = (graph, wishes, token);
        var largest = new LargestMatching(graph, long.MinValue);
        largest = (held is null ? largest : largest.Begin(held)).Grow(wishes.Everybody, token);
        (MentorOf, Work) = (largest.Seats.ColumnOf, largest.Work);
        parts = new Parts(graph, largest.Seats, long.MinValue);
        MenteePrice = [.. parts.Mentee.Select(part => Price.Of(WholePair - Worth(part)))];
        MentorPrice =
        [
            .. parts.Mentor.Select((part, mentor) => Price.Of(graph.Capacity[mentor] > 0 ? Worth(part) : Shut)),
        ];
        if (wishes.HasClaims)
        {
            Rank(Cost((mentee, _) => wishes.Claim(mentee)), static price => new(0, price, 0, 0, 0));
        }
    }

    /// <summary>The mentor of each mentee, or -1.</summary>
    public int[] MentorOf { get; private set; }

    public Price[] MenteePrice { get; }

    public Price[] MentorPrice { get; }

    /// <summary>Arcs looked at: what the work is measured in.</summary>
    public long Work { get; private set; }

    /// <summary>The prices so far.</summary>
    public Prices Prices()
    {
        var prices = new Prices([.. MenteePrice], [.. MentorPrice]);
        if (points is not null)
        {
            Add(points, price => new Price(0, 0, price, 0, 0), prices);
        }

        return prices;
    }

    /// <summary>The highest sum of points; called again, from where it stood.</summary>
    /// <param name="range">The fewest and the most points there are.</param>
    /// <param name="warm">Where to begin, or null.</param>
    public void Points((long Least, long Most) range, Warm? warm = null)
    {
        if (points is null)
        {
            points = new Stage(graph, parts, (-range.Most, -range.Least), full);
            if (warm is not null)
            {
                points.Begin(warm);
            }
        }

        points.Solve(graph, Lost(), token);
        MentorOf = points.MentorOf;
    }

    /// <summary>The highest sum of points where it is known already, and everybody sits.</summary>
    /// <param name="range">The fewest and the most points there are.</param>
    /// <param name="mentorOf">The mentor of each mentee.</param>
    /// <param name="prices">What each mentor costs, 0 or more.</param>
    public void Points((long Least, long Most) range, int[] mentorOf, long[] prices)
    {
        var costs = mentorOf.Select((mentor, mentee) => -graph.Points[graph.Find(mentee, mentor)]);
        points = new Stage(graph, parts, (-range.Most, -range.Least), full).Take([.. costs], mentorOf, prices);
        MentorOf = points.MentorOf;
    }

    /// <summary>Takes in further arcs before the points are looked at again.</summary>
    /// <param name="more">The arcs; all of them good for the ranks before.</param>
    /// <param name="places">The places of each mentor.</param>
    public void Add(IReadOnlyList<Arcs> more, int[] places) => Widen(Arcs.AddTo(graph, more, places));

    /// <summary>Goes on with a graph that has further arcs, all of them good for the ranks before.</summary>
    public void Widen(Graph wider)
    {
        var before = graph.Capacity;
        graph = wider;
        if (!before.AsSpan().SequenceEqual(graph.Capacity))
        {
            Work += points?.Work ?? 0;
            points = null;
        }
    }

    /// <summary>Goes on to pairs kept and the lottery.</summary>
    public void ToTheEnd() => ToTheEnd([], graph.Capacity);

    /// <summary>The same, with further arcs that cost exactly their prices.</summary>
    /// <param name="even">The arcs.</param>
    /// <param name="places">The places of each mentor.</param>
    public void ToTheEnd(IReadOnlyList<Arcs> even, int[] places)
    {
        Close(points!, Lost(), static price => new(0, 0, price, 0, 0));
        if (even.Any(arcs => arcs.Count > 0))
        {
            // Only now, when the graph is small.
            graph = Arcs.AddTo(graph, even, places);
        }

        if (wishes.KeepsAny)
        {
            Rank(Cost(wishes.Keep), static price => new(0, 0, 0, price, 0));
        }

        if (wishes.Lottery)
        {
            Rank(Cost(wishes.Tie), static price => new(0, 0, 0, 0, price));
        }
    }

    // What one more place of such a mentor would save: another pair, half of one, nothing.
    private static int Worth(Part part) =>
        part switch
        {
            Part.Short => WholePair,
            Part.Even => WholePair / 2,
            _ => 0,
        };

    private Costs Lost() => new(graph.Points, areWorth: true);

    private long[] Cost(Func<int, int, long> of)
    {
        var cost = new long[graph.Count];
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
            {
                cost[arc] = of(mentee, graph.Mentor[arc]);
            }
        }

        return cost;
    }

    private void Rank(long[] cost, Func<long, Price> priced)
    {
        var range = cost.Length == 0 ? (0, 0) : (cost.Min(), cost.Max());
        var costs = new Costs(cost);
        Close(new Stage(graph, parts, range, full).Solve(graph, costs, token), costs, priced);
    }

    private void Close(Stage stage, Costs costs, Func<long, Price> priced)
    {
        graph = graph.Tight(parts, costs, stage.MenteePrice, stage.MentorPrice);
        (full, MentorOf) = (stage.Full(), stage.MentorOf);
        Work += stage.Work;
        Add(stage, priced, new Prices(MenteePrice, MentorPrice));
    }

    private static void Add(Stage stage, Func<long, Price> priced, Prices to)
    {
        for (var mentee = 0; mentee < to.Mentee.Length; mentee++)
        {
            to.Mentee[mentee] += priced(stage.MenteePrice[mentee]);
        }

        for (var mentor = 0; mentor < to.Mentor.Length; mentor++)
        {
            to.Mentor[mentor] += priced(stage.MentorPrice[mentor]);
        }
    }
}
