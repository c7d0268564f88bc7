using Pieredze.Matching;

namespace Pieredze.Matches;

/// <summary>A mentee whose mentor would be another one, with how well each fits; null is nobody.</summary>
internal sealed record Displaced(string Mentee, string? Then, int? FitThen, string? Now, int? FitNow)
{
    /// <summary>Everybody whom a detour moves.</summary>
    public static IEnumerable<Displaced> Of(MatchRequest request, MatchResult best, Difference price)
    {
        var (gone, come) = (price.Gone.ToDictionary(p => p.MenteeId), price.Come.ToDictionary(p => p.MenteeId));
        var fits = best.Pairs.ToDictionary(p => p.MenteeId, p => Figures.Fit(p.Parts.Total));
        var moved = gone.Keys.Union(come.Keys).ToHashSet();
        var mentees = request.Mentees.Where(m => moved.Contains(m.Id)).ToDictionary(m => m.Id);
        var mentors = request.Mentors.ToDictionary(m => m.Id);
        foreach (var id in moved)
        {
            var (then, now) = (gone.GetValueOrDefault(id).MentorId, come.GetValueOrDefault(id).MentorId);
            yield return new(
                id,
                then,
                then is null ? null : fits[id],
                now,
                now is not null && Matcher.Score(mentees[id], mentors[now], request) is Allowed fit
                    ? Figures.Fit(fit.Parts.Total)
                    : null
            );
        }
    }
}
