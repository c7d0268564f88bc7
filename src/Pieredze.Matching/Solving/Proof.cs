namespace Pieredze.Matching.Solving;

/// <summary>What may be paired at what points, asked anew by the proof; no solver stands behind it.</summary>
internal interface IPossible
{
    int[] Capacity { get; }

    /// <summary>Everybody this mentee may be paired with, and the points.</summary>
    void Read(int mentee, List<(int Mentor, long Points)> row);
}

/// <summary>
/// Checks evidence. Prices are fair when no possible pair costs less than its two prices and nobody pays to be left
/// alone. Then no result costs less than all prices together; a result that costs just that is the best.
/// </summary>
internal sealed class Proof(IPossible possible, Wishes wishes, Evidence evidence)
{
    private readonly List<(int Mentor, long Points)> row = [];
    private readonly int[] places = [.. possible.Capacity];

    public bool Holds() => PinsStand() && Cost() is { } cost && IsCheapest(cost) && IsLargest(cost) && IsHighest(cost);

    // Pins take their places first; the rest is judged without them.
    private bool PinsStand()
    {
        for (var mentee = 0; mentee < evidence.Pinned.Length; mentee++)
        {
            if (evidence.Pinned[mentee] is not (>= 0 and var mentor))
            {
                continue;
            }

            possible.Read(mentee, row);
            if (evidence.MentorOf[mentee] != mentor || --places[mentor] < 0 || !row.Exists(one => one.Mentor == mentor))
            {
                return false;
            }
        }

        return true;
    }

    private Price? Cost()
    {
        var (cost, taken) = (default(Price), new int[places.Length]);
        for (var mentee = 0; mentee < evidence.MentorOf.Length; mentee++)
        {
            var mentor = evidence.MentorOf[mentee];
            if (mentor < 0 || evidence.Pinned[mentee] >= 0)
            {
                continue;
            }

            possible.Read(mentee, row);
            var found = row.FindIndex(one => one.Mentor == mentor);
            if (found < 0 || ++taken[mentor] > places[mentor] || row[found].Points < evidence.Floor)
            {
                return null;
            }

            cost += wishes.Cost(mentee, mentor, row[found].Points);
        }

        return cost;
    }

    private bool IsCheapest(Price cost) =>
        Sum(evidence.MenteePrice, evidence.MentorPrice) == cost
        && AreFair(evidence.MenteePrice, evidence.MentorPrice, evidence.Floor ?? long.MinValue, wishes.Cost);

    private bool IsLargest(Price cost) =>
        evidence.Floor is null
        || (
            evidence.All is { } all
            && Sum(all.Mentee, all.Mentor) == Head(cost)
            && AreFair(all.Mentee, all.Mentor, long.MinValue, HeadOf)
        );

    // A floor is as high as can be: above it somebody falls out, or a pinned pair scores no more.
    private bool IsHighest(Price cost) =>
        evidence.Floor is not { } floor
        || floor == wishes.Enough
        || (
            floor < wishes.Enough
            && evidence.Above is { } above
            && Sum(above.Mentee, above.Mentor) > Head(cost)
            && AreFair(above.Mentee, above.Mentor, floor + 1, HeadOf)
        );

    private Price HeadOf(int mentee, int mentor, long points) => Head(wishes.Cost(mentee, mentor, points));

    private static Price Head(Price price) => new(price.Count, price.Claims, 0, 0, 0);

    private Price Sum(Price[] mentees, Price[] mentors)
    {
        var sum = default(Price);
        for (var mentee = 0; mentee < mentees.Length; mentee++)
        {
            sum += evidence.Pinned[mentee] >= 0 ? default : mentees[mentee];
        }

        for (var mentor = 0; mentor < mentors.Length; mentor++)
        {
            sum += places[mentor] * mentors[mentor];
        }

        return sum;
    }

    private bool AreFair(Price[] mentees, Price[] mentors, long least, Func<int, int, long, Price> cost)
    {
        if (mentees.Length != evidence.MentorOf.Length || mentors.Length != places.Length)
        {
            return false;
        }

        if (Array.Exists(mentors, price => price > default(Price)))
        {
            return false;
        }

        for (var mentee = 0; mentee < mentees.Length; mentee++)
        {
            if (evidence.Pinned[mentee] >= 0)
            {
                continue;
            }

            possible.Read(mentee, row);
            if (
                mentees[mentee] > default(Price)
                || row.Exists(one =>
                    one.Points >= least
                    && mentees[mentee] + mentors[one.Mentor] > cost(mentee, one.Mentor, one.Points)
                )
            )
            {
                return false;
            }
        }

        return true;
    }
}
