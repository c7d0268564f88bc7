namespace Pieredze.Matching.Tests;

/// <summary>What a result is worth, in the order in which it counts.</summary>
internal sealed record Worth(int Matched, int Waited, long Points)
{
    public bool IsAtLeast(Worth other) =>
        (Matched, Waited, Points).CompareTo((other.Matched, other.Waited, other.Points)) >= 0;
}

/// <summary>Tries every possible result of a small round.</summary>
internal static class Oracle
{
    public static Worth Best(MatchRequest request, IReadOnlyList<PairId> kept)
    {
        var free = request.Mentors.Select(mentor => mentor.Capacity).ToArray();
        return Try(request, kept, 0, free) ?? throw new InvalidOperationException("The pins cannot stand together.");
    }

    public static Worth Of(MatchRequest request, MatchResult result)
    {
        var waited = request.Mentees.ToDictionary(mentee => mentee.Id, mentee => mentee.WaitedRounds);
        return new Worth(
            result.Pairs.Count,
            result.Pairs.Sum(pair => waited[pair.MenteeId]),
            result.Pairs.Sum(pair => (long)pair.Parts.Points)
        );
    }

    private static Worth? Try(MatchRequest request, IReadOnlyList<PairId> kept, int number, int[] free)
    {
        if (number == request.Mentees.Count)
        {
            return new Worth(0, 0, 0);
        }

        var mentee = request.Mentees[number];
        var pin = kept.FirstOrDefault(pair => pair.MenteeId == mentee.Id).MentorId;
        var best = pin is null ? Try(request, kept, number + 1, free) : null;
        for (var mentor = 0; mentor < free.Length; mentor++)
        {
            if (
                free[mentor] < 1
                || (pin is not null && pin != request.Mentors[mentor].Id)
                || Matcher.Score(mentee, request.Mentors[mentor], request) is not Allowed allowed
            )
            {
                continue;
            }

            free[mentor]--;
            if (Try(request, kept, number + 1, free) is { } rest)
            {
                var worth = new Worth(
                    rest.Matched + 1,
                    rest.Waited + mentee.WaitedRounds,
                    rest.Points + allowed.Parts.Points
                );
                best = best?.IsAtLeast(worth) is true ? best : worth;
            }

            free[mentor]++;
        }

        return best;
    }
}
