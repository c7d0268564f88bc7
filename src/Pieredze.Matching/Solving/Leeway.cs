namespace Pieredze.Matching.Solving;

/// <summary>
/// By how many points all pairs of a mentee that no look has taken in cost more than their prices, at least. So much
/// may prices rise before such pairs are of use to a better answer: until then nobody need look at them again.
/// </summary>
/// <param name="mentees">How many there are.</param>
/// <param name="mentors">How many there are.</param>
/// <param name="beginning">What it costs to begin with the row of a mentee, in pairs.</param>
internal sealed class Leeway(int mentees, int mentors, int beginning = 400)
{
    // Parts of all mentors whose prices may be looked at one by one: those that rose most.
    private static readonly int[] Apart = [4_000, 1_000, 300, 100, 50, 20];

    // With less to gain everything is looked at: then the leeway is what it can be.
    private const double Worthwhile = 0.8;

    // More than any price may rise: whose rank before the points rose, and, less than 0, whose pairs are all known.
    private const long Far = 1L << 60;

    private readonly long[] left = new long[mentees];
    private Prices? last;

    /// <summary>Whether the pairs of a mentee must be looked at.</summary>
    public bool IsDue(int mentee) => left[mentee] <= 0;

    /// <summary>Whether no pair of a mentee that no look has taken in is of use at a price, mentors being no cheaper.</summary>
    public bool Covers(int mentee, Price price) => left[mentee] > Rise(last!.Mentee[mentee], price);

    /// <summary>Notes what a look at all pairs of a mentee found.</summary>
    public void Set(int mentee, long points) => left[mentee] = points;

    /// <summary>Notes what a look at some pairs of a mentee found.</summary>
    public void Lower(int mentee, long points) => left[mentee] = Math.Min(left[mentee], points);

    /// <summary>What is known of people who are still there; of others all pairs must be known.</summary>
    /// <param name="menteeBefore">The number that each mentee had, or -1.</param>
    /// <param name="mentorBefore">The number that each mentor had, or -1.</param>
    public Leeway Carry(int[] menteeBefore, int[] mentorBefore)
    {
        var carried = new Leeway(menteeBefore.Length, mentorBefore.Length, beginning)
        {
            last = last is null ? null : new Prices(Of(last.Mentee, menteeBefore), Of(last.Mentor, mentorBefore)),
        };
        for (var mentee = 0; mentee < menteeBefore.Length; mentee++)
        {
            carried.left[mentee] = menteeBefore[mentee] is >= 0 and var before ? left[before] : 0;
        }

        return carried;

        static Price[] Of(Price[] prices, int[] before) =>
            [.. before.Select(number => number < 0 ? new Price(0, 0, Far, 0, 0) : prices[number])];
    }

    /// <summary>Goes on to other prices.</summary>
    /// <param name="now">The prices, down to the points.</param>
    /// <returns>The mentors who must be looked at by every mentee who is not due, because their prices rose most.</returns>
    public int[] Move(Prices now)
    {
        var (before, rises) = (last, new long[mentors]);
        last = now;
        if (before is null)
        {
            return [];
        }

        for (var mentor = 0; mentor < mentors; mentor++)
        {
            rises[mentor] = Rise(before.Mentor[mentor], now.Mentor[mentor]);
        }

        for (var mentee = 0; mentee < mentees; mentee++)
        {
            left[mentee] -= Rise(before.Mentee[mentee], now.Mentee[mentee]);
        }

        var (most, cost) = Cheapest(rises);
        if (cost > Worthwhile * mentees * mentors)
        {
            Array.Clear(left);
            return [];
        }

        for (var mentee = 0; mentee < mentees; mentee++)
        {
            left[mentee] -= most;
        }

        return [.. Enumerable.Range(0, mentors).Where(mentor => rises[mentor] > most)];
    }

    private static long Rise(Price before, Price now) => now.Head > before.Head ? Far : now.Points - before.Points;

    // The rise beyond which mentors are looked at one by one, for the fewest pairs to be looked at in all.
    private (long Rise, double Cost) Cheapest(long[] rises)
    {
        var (sorted, best) = (rises.OrderDescending().ToArray(), (Rise: 0L, Cost: double.MaxValue));
        foreach (var at in Apart.Select(part => mentors / part).Prepend(0).Distinct())
        {
            var rise = sorted.Length == 0 ? 0 : sorted[at];
            var beyond = sorted.AsSpan().IndexOf(rise);
            var cost =
                ((double)mentors * left.Count(points => points <= rise))
                + (beyond == 0 ? 0 : (double)mentees * (beyond + beginning));
            best = cost < best.Cost ? (rise, cost) : best;
        }

        return best;
    }
}
