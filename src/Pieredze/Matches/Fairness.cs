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

/// <summary>How many mentors have so many mentees at once.</summary>
public sealed record MentorLoad(int Mentees, int Mentors);

/// <summary>Whether a draft serves everybody alike, looked at before it is published; it never changes a pair.</summary>
/// <param name="Load">Mentees at once with one mentor, those included who walk with them already; the fewest first.</param>
public sealed record Fairness(IReadOnlyList<FairSplit> Splits, IReadOnlyList<MentorLoad> Load)
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

    /// <param name="walking">With how many mentees each mentor walks already.</param>
    public static Fairness Of(
        MatchRound round,
        IReadOnlyDictionary<Guid, Somebody> people,
        IReadOnlyDictionary<Guid, int> walking
    )
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
        List<Hiding> splits =
        [
            .. new[]
            {
                Split("profession", mentees, m => m.Profession),
                Split("site", mentees, m => m.Site),
                Split("unit", mentees, m => m.Unit),
            }.OfType<Hiding>(),
        ];
        Hiding.BetweenThem(splits);
        // Small groups only say nothing at all.
        var told = splits.Where(s => s.Shown.Any());
        return new(
            [.. told.Select(s => new FairSplit(s.Key, [.. s.Shown.Select(g => Group(g, pairs))], [.. s.Hidden]))],
            Loads(left, pairs, walking)
        );
    }

    private static List<MentorLoad> Loads(
        IReadOnlyList<LeftOver> left,
        Dictionary<Guid, Proposal> pairs,
        IReadOnlyDictionary<Guid, int> walking
    )
    {
        var more = pairs.Values.CountBy(p => p.MentorId).ToDictionary();
        return
        [
            .. left.Where(l => l.Side == Side.Mentor)
                .Select(l => l.Person)
                .Concat(more.Keys)
                .Concat(walking.Keys)
                .Distinct()
                .CountBy(id => more.GetValueOrDefault(id) + walking.GetValueOrDefault(id))
                .OrderBy(c => c.Key)
                .Select(c => new MentorLoad(c.Key, c.Value)),
        ];
    }

    // One group alone cannot be compared with anything.
    private static Hiding? Split(string key, List<Somebody> mentees, Func<Somebody, string?> said)
    {
        var groups = mentees
            .GroupBy(m => string.IsNullOrWhiteSpace(said(m)) ? "" : said(m)!.Trim(), StringComparer.OrdinalIgnoreCase)
            .OrderBy(g => g.Key.Length == 0)
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Name: g.Key.Length == 0 ? null : g.Key, People: g.Select(m => m.Id).ToHashSet()))
            .ToList();
        return groups.Count(g => g.Name is not null) < 2 ? null : new(key, groups);
    }

    private static FairGroup Group((string? Name, HashSet<Guid> People) group, Dictionary<Guid, Proposal> pairs)
    {
        var got = group.People.Select(id => pairs.GetValueOrDefault(id)).OfType<Proposal>().ToList();
        var chosen = got.Where(p => p.Rank > 0).ToList();
        return new(
            group.Name,
            group.People.Count,
            got.Count,
            Suppression.Allows(got.Count) ? Figures.Middle([.. got.Select(p => Figures.Fit(p.Score)).Order()]) : null,
            Suppression.Allows(chosen.Count) ? chosen.Average(p => p.Rank) : null
        );
    }
}
