namespace Pieredze.Matching.Tests;

/// <summary>Which part of every group is matched, counted as simply as can be.</summary>
internal sealed class Shares
{
    // Divided by everything up to six.
    private const int Whole = 60;

    public Shares(MatchRequest request, Func<int, bool> isPossible, IReadOnlyList<bool> sits)
    {
        var cells = Enumerable
            .Range(0, request.Mentees.Count)
            .Where(isPossible)
            .GroupBy(mentee =>
                (
                    request.Mentees[mentee].WaitedRounds,
                    Group: request.Groups?.GetValueOrDefault(request.Mentees[mentee].Id)
                )
            )
            .OrderByDescending(cell => cell.Key.WaitedRounds)
            .ThenBy(cell => cell.Key.Group, StringComparer.Ordinal)
            .Select(cell => (cell.Key, Size: cell.Count(), Sit: cell.Count(mentee => sits[mentee])))
            .ToList();
        Counts = [.. cells.Select(cell => cell.Sit)];
        Levels = request.Groups is null
            ? 0
            : cells
                .GroupBy(cell => cell.Key.WaitedRounds, cell => cell.Sit * Whole / cell.Size)
                .SelectMany(shares => shares.Order())
                .Aggregate(0L, (levels, share) => (levels * (Whole + 1)) + share);
    }

    /// <summary>The people matched, group by group.</summary>
    public IReadOnlyList<int> Counts { get; }

    /// <summary>The parts of the groups that waited longest first, the smallest first: the higher, the more level.</summary>
    public long Levels { get; }

    public static Shares Of(MatchRequest request, MatchResult result)
    {
        var matched = result.Pairs.Select(pair => pair.MenteeId).ToHashSet();
        return new Shares(
            request,
            mentee => request.Mentors.Any(mentor => Matcher.Score(request.Mentees[mentee], mentor, request) is Allowed),
            [.. request.Mentees.Select(mentee => matched.Contains(mentee.Id))]
        );
    }
}
