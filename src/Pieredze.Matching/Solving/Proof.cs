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

        var (cost, row) = (default(PriceSum), new List<(int Mentor, long Points)>());
        for (var mentee = 0; mentee < evidence.MentorOf.Length; mentee++)
        {
            row.Clear();
            possible.Read(mentee, row);
            if (!MayStand(mentee, row, ref cost) || (evidence.Pinned[mentee] < 0 && !IsFair(mentee, row)))
            {
                return false;
            }
        }

        return Sum(best) == cost && IsLargest(cost) && IsHighest(cost);
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

    private bool MayStand(int mentee, List<(int Mentor, long Points)> row, ref PriceSum cost)
    {
        var (mentor, pin) = (evidence.MentorOf[mentee], evidence.Pinned[mentee]);
        if (mentor < 0)
        {
            return pin < 0;
        }

        var found = row.FindIndex(one => one.Mentor == mentor);
        if (found < 0 || pin >= 0)
        {
            return found >= 0 && pin == mentor;
        }

        cost = cost.Plus(1, wishes.Cost(mentee, mentor, row[found].Points));
        return ++taken[mentor] <= places[mentor] && !(row[found].Points < evidence.Floor);
    }

    // Without a floor only the cheapest result is at stake; with one also that no more people and no higher floor can be.
    private bool IsFair(int mentee, List<(int Mentor, long Points)> row)
    {
        foreach (var (mentor, points) in row)
        {
            var cost = wishes.Cost(mentee, mentor, points);
            var fair =
                (points < evidence.Floor || !(best.Of(mentee, mentor) > cost))
                && (evidence.All is null || !(evidence.All.Of(mentee, mentor) > cost.Head))
                && (
                    evidence.Above is null
                    || points <= evidence.Floor
                    || !(evidence.Above.Of(mentee, mentor) > cost.Head)
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
}
