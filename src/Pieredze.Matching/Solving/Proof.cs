namespace Pieredze.Matching.Solving;

/// <summary>
/// Checks evidence. Prices are fair when no possible pair costs less than its two prices and nobody pays to be left
/// alone. Then no result costs less than all prices together; a result that costs just that is the best. Where groups are
/// levelled, see <see cref="LevelProof"/>.
/// </summary>
internal sealed class Proof(IPossible possible, Wishes wishes, Evidence evidence)
{
    private readonly int[] places = [.. possible.Capacity];
    private readonly int[] taken = new int[possible.Capacity.Length];

    private readonly Prices best = new(evidence.MenteePrice, evidence.MentorPrice);

    public bool Holds()
    {
        if (wishes.Cells is { } cells && evidence.Levels is { } levels)
        {
            return new LevelProof(possible, wishes, cells, evidence).Holds(levels);
        }

        if (
            !HasShape()
            || !HasFloorAsWished()
            || !PinsLeaveRoom()
            || (wishes.Cells is not null && LevelProof.IsNeeded(possible, evidence))
        )
        {
            return false;
        }

        return Look() is { } cost && Sum(best) == cost && IsLargest(cost) && IsHighest(cost);
    }

    // What all pairs cost; null where one of them may not stand or a pair costs less than its prices.
    private PriceSum? Look()
    {
        var (sum, gate, holds) = (default(PriceSum), new Lock(), true);
        Parallel.For(
            0,
            evidence.MentorOf.Length,
            () => new Part(possible.ForThread()),
            (mentee, state, part) =>
            {
                part.Row.Clear();
                part.Possible.Read(mentee, part.Row);
                if (!MayStand(mentee, part) || (evidence.Pinned[mentee] < 0 && !IsFair(mentee, part.Row)))
                {
                    Volatile.Write(ref holds, false);
                    state.Stop();
                }

                return part;
            },
            part =>
            {
                lock (gate)
                {
                    sum = sum.Plus(part.Cost);
                }
            }
        );
        return holds ? sum : null;
    }

    private bool HasShape() =>
        evidence.Pinned.Length == evidence.MentorOf.Length
        && new[] { best, evidence.All, evidence.Above }
            .OfType<Prices>()
            .All(prices =>
                prices.Mentee.Length == evidence.MentorOf.Length
                && prices.Mentor.Length == places.Length
                && Array.TrueForAll(prices.Mentee, MayBePaid)
                && Array.TrueForAll(prices.Mentor, MayBePaid)
            );

    // Without anybody matched there is no worst pair.
    private bool HasFloorAsWished() =>
        (evidence.Floor is not null)
        == (
            wishes.Floor
            && evidence.MentorOf.Where((mentor, mentee) => mentor >= 0 && evidence.Pinned[mentee] < 0).Any()
        );

    // Pins take their places first; the rest is judged without them.
    private bool PinsLeaveRoom() => !Array.Exists(evidence.Pinned, mentor => mentor >= 0 && --places[mentor] < 0);

    private bool MayStand(int mentee, Part part)
    {
        var (mentor, pin) = (evidence.MentorOf[mentee], evidence.Pinned[mentee]);
        if (mentor < 0)
        {
            return pin < 0;
        }

        var row = part.Row;
        var found = row.FindIndex(one => one.Mentor == mentor);
        if (found < 0 || pin >= 0)
        {
            return found >= 0 && pin == mentor;
        }

        part.Cost = part.Cost.Plus(1, wishes.Cost(mentee, mentor, row[found].Points));
        return Interlocked.Increment(ref taken[mentor]) <= places[mentor] && !(row[found].Points < evidence.Floor);
    }

    // Without a floor only the cheapest result is at stake; with one also that no more people and no higher floor can be.
    private bool IsFair(int mentee, List<(int Mentor, long Points)> row)
    {
        foreach (var (mentor, points) in row)
        {
            var fair =
                (points < evidence.Floor || !wishes.IsBelow(best, mentee, mentor, points, headsOnly: false))
                && (evidence.All is null || !wishes.IsBelow(evidence.All, mentee, mentor, points, headsOnly: true))
                && (
                    evidence.Above is null
                    || points <= evidence.Floor
                    || !wishes.IsBelow(evidence.Above, mentee, mentor, points, headsOnly: true)
                );
            if (!fair)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsLargest(PriceSum cost) =>
        evidence.Floor is null || (evidence.All is { } all && Sum(all) == cost.Head);

    // A floor is as high as can be: above it somebody falls out, or a pinned pair scores no more.
    private bool IsHighest(PriceSum cost) =>
        evidence.Floor is not { } floor
        || floor == wishes.Enough
        || (floor < wishes.Enough && evidence.Above is { } above && Sum(above).IsAbove(cost.Head));

    private PriceSum Sum(Prices prices)
    {
        var sum = default(PriceSum);
        for (var mentee = 0; mentee < prices.Mentee.Length; mentee++)
        {
            sum = evidence.Pinned[mentee] >= 0 ? sum : sum.Plus(1, prices.Mentee[mentee]);
        }

        for (var mentor = 0; mentor < prices.Mentor.Length; mentor++)
        {
            sum = sum.Plus(places[mentor], prices.Mentor[mentor]);
        }

        return sum;
    }

    // Two prices are added pair by pair, which must not go beyond 64 bits.
    private static bool MayBePaid(Price price) => !(price > default(Price)) && price.IsModest;

    /// <summary>What one thread works with.</summary>
    private sealed class Part(IPossible possible)
    {
        public IPossible Possible => possible;

        public List<(int Mentor, long Points)> Row { get; } = [];

        public PriceSum Cost { get; set; }
    }
}
