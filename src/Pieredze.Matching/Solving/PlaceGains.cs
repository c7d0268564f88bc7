namespace Pieredze.Matching.Solving;

/// <summary>
/// What one more place of each mentor would save, exactly. A new place is filled by somebody, whose place is filled by
/// somebody else, and so on, until one of the chain had none or a place stays free. The price of a mentor is what the
/// dearest such chain can save; the cheapest chain falls short of it by the reduced costs on its way, so the shortest
/// paths from all ends at once (E. Dijkstra, 1959) give all mentors together.
/// </summary>
internal sealed class PlaceGains
{
    private readonly Field field;
    private readonly Evidence evidence;
    private readonly Func<int, int, long, Price?> costOf;
    private readonly Prices prices;
    private readonly Judge judge;
    private readonly Price[] shortfall;
    private readonly PriorityQueue<int, Price> queue = new(Price.Order);

    private PlaceGains(Field field, Evidence evidence, Prices prices, Func<int, int, long, Price?> costOf)
    {
        (this.field, this.evidence, this.prices, this.costOf) = (field, evidence, prices, costOf);
        judge = new Judge(field);
        shortfall = [.. prices.Mentor.Select(price => -1 * price)];
    }

    /// <summary>What each mentor's place would save.</summary>
    /// <param name="field">The people; mentors without places as if they had one.</param>
    /// <param name="evidence">The result.</param>
    /// <param name="prices">Prices under which it is proved.</param>
    /// <param name="costOf">What a mentee and a mentor cost at these points; null where they do not count.</param>
    /// <param name="token">Ends the work early.</param>
    public static Price[] Of(
        Field field,
        Evidence evidence,
        Prices prices,
        Func<int, int, long, Price?> costOf,
        CancellationToken token
    )
    {
        var gains = new PlaceGains(field, evidence, prices, costOf);
        gains.Spread(token);
        return [.. gains.shortfall.Select((far, mentor) => (-1 * prices.Mentor[mentor]) - far)];
    }

    private void Spread(CancellationToken token)
    {
        var sitting = evidence
            .MentorOf.Select((mentor, mentee) => (Mentee: mentee, Mentor: mentor))
            .Where(pair => evidence.Pinned[pair.Mentee] < 0)
            .ToLookup(pair => pair.Mentor, pair => pair.Mentee);
        for (var mentor = 0; mentor < shortfall.Length; mentor++)
        {
            queue.Enqueue(mentor, shortfall[mentor]);
        }

        Reach(sitting[-1], default, token);
        var settled = new bool[shortfall.Length];
        while (queue.TryDequeue(out var mentor, out var far))
        {
            if (!settled[mentor] && far == shortfall[mentor])
            {
                settled[mentor] = true;
                Reach(sitting[mentor], far, token);
            }
        }
    }

    // Those who sit so far from an end might take the new place of any mentor possible for them.
    private void Reach(IEnumerable<int> mentees, Price from, CancellationToken token)
    {
        foreach (var mentee in mentees)
        {
            token.ThrowIfCancellationRequested();
            judge.Open(mentee);
            var (points, _) = judge.All();
            for (var mentor = 0; mentor < shortfall.Length; mentor++)
            {
                if (points[mentor] >= 0 && costOf(mentee, mentor, points[mentor]) is { } cost)
                {
                    Lower(mentor, from + cost - prices.Of(mentee, mentor));
                }
            }
        }
    }

    private void Lower(int mentor, Price far)
    {
        if (far < shortfall[mentor])
        {
            shortfall[mentor] = far;
            queue.Enqueue(mentor, far);
        }
    }
}
