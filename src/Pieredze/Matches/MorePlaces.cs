using Pieredze.Matching;

namespace Pieredze.Matches;

/// <summary>Whom a coordinator could ask for one more place when places are short.</summary>
internal static class MorePlaces
{
    // Beyond these nobody reads on, and each look costs a little.
    private const int MostMentors = 12;
    private const int MostMentees = 300;
    private const int MostNames = 3;

    /// <summary>Everybody left without a pair; mentees of a shortage with the mentors worth asking.</summary>
    public static List<LeftOver> Of(MatchRequest request, MatchResult result, CancellationToken token)
    {
        List<LeftOver> left = [.. result.Unmatched.Select(LeftOver.Of)];
        var lacking = left.Where(l => l is { Side: Side.Mentee, Because: Obstacle.Shortage })
            .Take(MostMentees)
            .ToList();
        if (lacking.Count == 0)
        {
            return left;
        }

        var worth = Matcher
            .WorthOfPlaces(request, result, token)
            .Where(w => w.Matched > 0)
            .OrderByDescending(w => w.Waited)
            .ThenByDescending(w => w.Points ?? 0)
            .Take(MostMentors)
            .Select(w => w.MentorId)
            .ToList();
        var mentors = request.Mentors.Where(m => worth.Contains(m.Id)).ToDictionary(m => m.Id);
        var mentees = request.Mentees.ToDictionary(m => m.Id);
        var asked = lacking.ToDictionary(
            l => l,
            l =>
                worth
                    .Where(id => IsPossible(mentees[$"{l.Person}"], mentors[id] with { Capacity = 1 }, request))
                    .Take(MostNames)
                    .Select(Guid.Parse)
                    .ToList()
        );
        return [.. left.Select(l => asked.TryGetValue(l, out var ask) ? l with { Ask = ask } : l)];
    }

    private static bool IsPossible(Mentee mentee, Mentor mentor, MatchRequest request) =>
        Matcher.Score(mentee, mentor, request) is Allowed;
}
