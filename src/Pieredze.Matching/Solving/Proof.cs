namespace Pieredze.Matching.Solving;

/// <summary>Checks a certificate: the pairs are allowed, the prices are fair, and both come to the same sum.</summary>
internal sealed class Proof(Certificate certificate, Field field, PinBoard pins)
{
    private readonly Objective objective = new(field, pins);
    private readonly Cost[] menteePrices = [.. field.Mentees.Select(one => certificate.MenteePrices[one.Id])];
    private readonly Cost[] mentorPrices = [.. field.Mentors.Select(one => certificate.MentorPrices[one.Id])];

    public bool Holds() => CostOfPairs() is { } cost && PricesAreFair() && cost == SumOfPrices();

    private Cost? CostOfPairs()
    {
        var alone = Enumerable.Range(0, field.Mentees.Length).ToHashSet();
        var taken = new int[field.Mentors.Length];
        var cost = default(Cost);
        foreach (var pair in certificate.Pairs)
        {
            if (
                !field.MenteeNumbers.TryGetValue(pair.MenteeId, out var mentee)
                || !field.MentorNumbers.TryGetValue(pair.MentorId, out var mentor)
                || !alone.Remove(mentee)
                || ++taken[mentor] > field.Mentors[mentor].Capacity
                || !Possible(mentee, mentor)
            )
            {
                return null;
            }

            cost += objective.Pair(mentee, mentor, field.Score(mentor).Points);
        }

        return alone.Aggregate(cost, (sum, mentee) => sum + objective.Alone(mentee));
    }

    private bool PricesAreFair()
    {
        if (mentorPrices.Any(price => price > default(Cost)))
        {
            return false;
        }

        for (var mentee = 0; mentee < menteePrices.Length; mentee++)
        {
            if (menteePrices[mentee] > objective.Alone(mentee))
            {
                return false;
            }

            for (var mentor = 0; mentor < mentorPrices.Length; mentor++)
            {
                if (Possible(mentee, mentor) && IsUndercut(mentee, mentor))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Possible(int mentee, int mentor)
    {
        field.Open(mentee);
        return objective.Allows(mentee, mentor) && field.Against(mentor) is null;
    }

    private bool IsUndercut(int mentee, int mentor) =>
        menteePrices[mentee] + mentorPrices[mentor] > objective.Pair(mentee, mentor, field.Score(mentor).Points);

    private Cost SumOfPrices()
    {
        var sum = menteePrices.Aggregate(default(Cost), (sum, price) => sum + price);
        for (var mentor = 0; mentor < mentorPrices.Length; mentor++)
        {
            sum += Places.Useful(field.Mentors[mentor], menteePrices.Length) * mentorPrices[mentor];
        }

        return sum;
    }
}
