namespace Pieredze.Matching.Tests;

/// <summary>What a result is worth, in the order in which it counts.</summary>
internal sealed record Worth(int Matched, int Waited, int Worst, long Points, int Kept)
{
    /// <summary>The parts matched of all groups, the smallest first, class by class: see <see cref="Shares"/>.</summary>
    public long Levels { get; init; }

    private (int, int, long, int, long, int) Order => (Matched, Waited, Levels, Worst, Points, Kept);

    public bool IsAtLeast(Worth other) => Order.CompareTo(other.Order) >= 0;
}

/// <summary>Tries every possible result of a small round.</summary>
internal sealed class Oracle
{
    private readonly MatchRequest request;
    private readonly int?[,] points;
    private readonly int[] free;
    private readonly int[] pinned;
    private readonly bool[] sits;
    private readonly IReadOnlyList<int>? counts;
    private Worth? best;

    private Oracle(MatchRequest request, IReadOnlyList<PairId> kept, IReadOnlyList<int>? counts)
    {
        (this.request, this.counts, sits) = (request, counts, new bool[request.Mentees.Count]);
        free = [.. request.Mentors.Select(mentor => mentor.Capacity)];
        var mentors = request.Mentors.Select(mentor => mentor.Id).ToList();
        pinned =
        [
            .. request.Mentees.Select(mentee =>
                mentors.IndexOf(kept.FirstOrDefault(pair => pair.MenteeId == mentee.Id).MentorId)
            ),
        ];
        points = new int?[request.Mentees.Count, mentors.Count];
        for (var mentee = 0; mentee < request.Mentees.Count; mentee++)
        {
            for (var mentor = 0; mentor < mentors.Count; mentor++)
            {
                points[mentee, mentor] = Matcher.Score(request.Mentees[mentee], request.Mentors[mentor], request)
                    is Allowed allowed
                    ? allowed.Parts.Points
                    : null;
            }
        }
    }

    /// <param name="counts">How many of each group are matched, where that is settled.</param>
    public static Worth Best(MatchRequest request, IReadOnlyList<PairId> kept, IReadOnlyList<int>? counts = null)
    {
        var oracle = new Oracle(request, kept, counts);
        oracle.Try(0, new Worth(0, 0, int.MaxValue, 0, 0));
        return oracle.best ?? throw new InvalidOperationException("The pins cannot stand together.");
    }

    public static Worth Of(MatchRequest request, MatchResult result)
    {
        var waited = request.Mentees.ToDictionary(mentee => mentee.Id, mentee => mentee.WaitedRounds);
        return new Worth(
            result.Pairs.Count,
            result.Pairs.Sum(pair => waited[pair.MenteeId]),
            request.Floor && result.Pairs.Count > 0 ? result.Pairs.Min(pair => pair.Parts.Points) : int.MaxValue,
            result.Pairs.Sum(pair => (long)pair.Parts.Points),
            result.Pairs.Count(pair => Stood(request, pair.MenteeId, pair.MentorId))
        )
        {
            Levels = Shares.Of(request, result).Levels,
        };
    }

    private bool IsPossible(int mentee) =>
        Enumerable.Range(0, free.Length).Any(mentor => points[mentee, mentor] is not null);

    private static bool Stood(MatchRequest request, string mentee, string mentor) =>
        request.Standing.LastOrDefault(pair => pair.MenteeId == mentee).MentorId == mentor;

    private void Try(int number, Worth sofar)
    {
        if (number == request.Mentees.Count)
        {
            var shares = new Shares(request, mentee => IsPossible(mentee), sits);
            if (counts is null || counts.SequenceEqual(shares.Counts))
            {
                sofar = sofar with { Levels = shares.Levels };
                best = best?.IsAtLeast(sofar) is true ? best : sofar;
            }

            return;
        }

        if (pinned[number] < 0)
        {
            Try(number + 1, sofar);
        }

        var mentee = request.Mentees[number];
        for (var mentor = 0; mentor < free.Length; mentor++)
        {
            if (free[mentor] < 1 || (pinned[number] >= 0 && pinned[number] != mentor))
            {
                continue;
            }

            if (points[number, mentor] is { } score)
            {
                (free[mentor], sits[number]) = (free[mentor] - 1, true);
                Try(
                    number + 1,
                    new Worth(
                        sofar.Matched + 1,
                        sofar.Waited + mentee.WaitedRounds,
                        request.Floor ? Math.Min(sofar.Worst, score) : sofar.Worst,
                        sofar.Points + score,
                        sofar.Kept + (Stood(request, mentee.Id, request.Mentors[mentor].Id) ? 1 : 0)
                    )
                );
                (free[mentor], sits[number]) = (free[mentor] + 1, false);
            }
        }
    }
}
