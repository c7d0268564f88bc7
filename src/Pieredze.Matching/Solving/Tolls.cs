namespace Pieredze.Matching.Solving;

/// <summary>Reads from the prices of a proof what a pair would cost at the least.</summary>
internal sealed class Tolls(Field field, Wishes wishes, Evidence evidence)
{
    private readonly Prices best = new(evidence.MenteePrice, evidence.MentorPrice);
    private readonly int[] taken = Taken(evidence, field.Capacity.Length);

    /// <summary>The toll of a possible pair; null where pins leave no choice.</summary>
    public Toll? Of(int mentee, int mentor, int points)
    {
        if (evidence.Pinned[mentee] >= 0 || taken[mentor] >= field.Capacity[mentor])
        {
            return null;
        }

        var cost = wishes.Cost(mentee, mentor, points);
        var beyond = evidence.All is { } all
            ? (cost.Head - all.Of(mentee, mentor)).Head
            : cost - best.Of(mentee, mentor);
        return beyond.Count > 0 ? new Toll((int)((beyond.Count + 1) / 2), 0, 0, 0)
            : beyond.Claims > 0 ? new Toll(0, (int)beyond.Claims, 0, 0)
            : evidence.Floor is { } floor ? AtTheFloor(cost - best.Of(mentee, mentor), floor - points)
            : new Toll(0, 0, 0, beyond.Points);
    }

    // A pair above the floor at which more is lost than points can only be had below it.
    private static Toll AtTheFloor(Price beyond, long below) =>
        below > 0 ? new Toll(0, 0, (int)below, 0)
        : beyond.Count > 0 || beyond.Claims > 0 ? new Toll(0, 0, 1, 0)
        : new Toll(0, 0, 0, beyond.Points);

    private static int[] Taken(Evidence evidence, int mentors)
    {
        var places = new int[mentors];
        foreach (var mentor in evidence.Pinned.Where(mentor => mentor >= 0))
        {
            places[mentor]++;
        }

        return places;
    }
}
