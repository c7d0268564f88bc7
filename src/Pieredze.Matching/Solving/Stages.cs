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
    private Graph graph;

    /// <summary>Matches as many as possible with the highest claims, whatever the points.</summary>
    public Stages(Graph graph, Wishes wishes, CancellationToken token)
    {
        (this.graph, this.wishes, this.token) = (graph, wishes, token);
        var largest = new LargestMatching(graph, long.MinValue).Grow(wishes.Everybody, token);
        (Matched, MentorOf, Work) = (largest.Matched, largest.Seats.ColumnOf, largest.Work);
        parts = new Parts(graph, largest.Seats, long.MinValue);
        MenteePrice = [.. parts.Mentee.Select(part => Price.Of(WholePair - Worth(part)))];
        MentorPrice =
        [
            .. parts.Mentor.Select((part, mentor) => Price.Of(graph.Capacity[mentor] > 0 ? Worth(part) : Shut)),
        ];
        if (!parts.IsOne || graph.Capacity.Contains(0))
        {
            this.graph = graph.Where(
                (mentee, arc) =>
                    parts.Mentee[mentee] == parts.Mentor[graph.Mentor[arc]] && graph.Capacity[graph.Mentor[arc]] > 0
            );
        }

        if (wishes.HasClaims)
        {
            Rank((mentee, _, _) => wishes.Claim(mentee), static price => new(0, price, 0, 0, 0));
        }
    }

    public int Matched { get; }

    /// <summary>The mentor of each mentee, or -1.</summary>
    public int[] MentorOf { get; private set; }

    public Price[] MenteePrice { get; }

    public Price[] MentorPrice { get; }

    /// <summary>Arcs looked at: what the work is measured in.</summary>
    public long Work { get; private set; }

    /// <summary>Goes on to points, pairs kept and the lottery.</summary>
    public Stages ToTheEnd()
    {
        Rank(static (_, _, points) => -points, static price => new(0, 0, price, 0, 0));
        if (wishes.KeepsAny)
        {
            Rank((mentee, mentor, _) => wishes.Keep(mentee, mentor), static price => new(0, 0, 0, price, 0));
        }

        if (wishes.Lottery)
        {
            Rank((mentee, mentor, _) => wishes.Tie(mentee, mentor), static price => new(0, 0, 0, 0, price));
        }

        return this;
    }

    // What one more place of such a mentor would save: another pair, half of one, nothing.
    private static int Worth(Part part) =>
        part switch
        {
            Part.Short => WholePair,
            Part.Even => WholePair / 2,
            _ => 0,
        };

    private void Rank(Func<int, int, long, long> costOf, Func<long, Price> priced)
    {
        var cost = new long[graph.Count];
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
            {
                cost[arc] = costOf(mentee, graph.Mentor[arc], graph.Points[arc]);
            }
        }

        var stage = Narrowing.Solve(graph, parts, cost, full, MentorOf, token);

        (full, graph, MentorOf) = (
            stage.Full(),
            graph.Tight(cost, stage.MenteePrice, stage.MentorPrice),
            stage.MentorOf
        );
        Work += stage.Work;
        for (var mentee = 0; mentee < MenteePrice.Length; mentee++)
        {
            MenteePrice[mentee] += priced(stage.MenteePrice[mentee]);
        }

        for (var mentor = 0; mentor < MentorPrice.Length; mentor++)
        {
            MentorPrice[mentor] += priced(stage.MentorPrice[mentor]);
        }
    }
}
