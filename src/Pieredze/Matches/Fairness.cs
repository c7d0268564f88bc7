using Pieredze.Matching;
using Pieredze.Measurement;

namespace Pieredze.Matches;

/// <summary>How a group of mentees came off; a name of null are those who did not say.</summary>
/// <param name="Fit">The middle fit of their pairs, of five pairs or more.</param>
/// <param name="Choice">Which of their choices they got on average, of five pairs or more that were chosen.</param>
public sealed record FairGroup(string? Name, int People, int Matched, int? Fit, double? Choice)
{
    public double Share => (double)Matched / People;
}

/// <summary>All groups by one thing that people said of themselves, the small ones without figures.</summary>
public sealed record FairSplit(string Key, IReadOnlyList<FairGroup> Shown, IReadOnlyList<string?> Hidden);

/// <summary>Whether a draft serves everybody alike, looked at before it is published; it never changes a pair.</summary>
public sealed record Fairness(IReadOnlyList<FairSplit> Splits, int MostWithOne, int MentorsWithout)
{
    /// <summary>The four-fifths rule of hiring (29 CFR 1607.4): a group with less than this part of the best share is looked at.</summary>
    public const double LeastOfBest = 0.8;

    /// <summary>Whether a group is so much less often matched than another that a coordinator has to say why they go ahead.</summary>
    public bool IsNearLimit => Splits.Any(s => s.Shown.Any(g => IsBehind(s, g)));

    /// <summary>One match more would not bring the group near the best one: in groups of five one person is a fifth.</summary>
    public static bool IsBehind(FairSplit split, FairGroup group) =>
        group.Name is not null
        && (group.Matched + 1.0) / group.People
            < LeastOfBest * split.Shown.Where(g => g.Name is not null).Max(g => g.Share);

    public static Fairness Of(MatchRound round, IReadOnlyDictionary<Guid, Somebody> people)
    {
        var left = LeftOver.Read(round.Unmatched).Where(l => l.WasReady()).ToList();
        var pairs = round.LastOfEach();
        var mentees = left.Where(l => l.Side == Side.Mentee)
            .Select(l => l.Person)
            .Concat(pairs.Keys)
            .Distinct()
            .Where(id => people.TryGetValue(id, out var somebody) && !somebody.IsGone)
            .Select(id => people[id])
            .ToList();
        return new(
            [
                .. new[]
                {
                    Split("profession", mentees, m => m.Profession, pairs),
                    Split("site", mentees, m => m.Site, pairs),
                    Split("unit", mentees, m => m.Unit, pairs),
                }.OfType<FairSplit>(),
            ],
            pairs.Values.CountBy(p => p.MentorId).Select(c => c.Value).DefaultIfEmpty().Max(),
            left.Count(l => l.Side == Side.Mentor && l.Because != Obstacle.NoCapacity)
        );
    }

    // One group alone cannot be compared with anything.
    private static FairSplit? Split(
        string key,
        List<Somebody> mentees,
        Func<Somebody, string?> said,
        Dictionary<Guid, Proposal> pairs
    )
    {
        var groups = mentees
            .GroupBy(m => string.IsNullOrWhiteSpace(said(m)) ? "" : said(m)!.Trim(), StringComparer.OrdinalIgnoreCase)
            .OrderBy(g => g.Key.Length == 0)
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        if (groups.Count(g => g.Key.Length > 0) < 2)
        {
            return null;
        }

        // Small groups only say nothing at all.
        var told = Suppression.Of<IGrouping<string, Somebody>>([.. groups.Select(g => (g, g.Count()))]);
        return told.Shown.Count == 0
            ? null
            : new(
                key,
                [.. told.Shown.Select(g => Group(g.Group, pairs))],
                [.. told.Hidden.Select(g => g.Key.Length == 0 ? null : g.Key)]
            );
    }

    private static FairGroup Group(IGrouping<string, Somebody> group, Dictionary<Guid, Proposal> pairs)
    {
        var got = group.Select(m => pairs.GetValueOrDefault(m.Id)).OfType<Proposal>().ToList();
        var chosen = got.Where(p => p.Rank > 0).ToList();
        return new(
            group.Key.Length == 0 ? null : group.Key,
            group.Count(),
            got.Count,
            Suppression.Allows(got.Count) ? Figures.Middle([.. got.Select(p => Figures.Fit(p.Score)).Order()]) : null,
            Suppression.Allows(chosen.Count) ? chosen.Average(p => p.Rank) : null
        );
    }
}
