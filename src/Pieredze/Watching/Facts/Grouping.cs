using Pieredze.Measurement.Harms;

namespace Pieredze.Watching.Facts;

/// <summary>People in groups by one thing that they said of themselves; who did not say is in none.</summary>
internal sealed record Grouping(string Attribute, IReadOnlyDictionary<Guid, string> Group)
{
    private static readonly (string Key, Func<PlaceRow, string?> Said)[] Attributes =
    [
        ("unit", p => p.Unit),
        ("site", p => p.Site),
        ("grade", p => p.Grade),
        ("profession", p => p.Profession),
        ("language", p => p.Language),
    ];

    /// <summary>Only what sets people apart: where all said the same there is nobody to compare with.</summary>
    public static IReadOnlyList<Grouping> All(IEnumerable<PlaceRow> places)
    {
        var people = places.DistinctBy(p => p.Person).ToList();
        return
        [
            .. Attributes
                .Select(a => new Grouping(
                    a.Key,
                    people
                        .Where(p => !string.IsNullOrWhiteSpace(a.Said(p)))
                        .GroupBy(p => a.Said(p)!.Trim(), StringComparer.OrdinalIgnoreCase)
                        .SelectMany(g => g.Select(p => (p.Person, Name: g.Key)))
                        .ToDictionary(p => p.Person, p => p.Name)
                ))
                .Where(g => g.Group.Values.Distinct().Skip(1).Any()),
        ];
    }

    /// <summary>Of these people, how many of each group.</summary>
    public ShareSplit Shares(IEnumerable<Guid> people, Func<Guid, bool> counts) =>
        new(Attribute, [.. Known(people).Select(g => new GroupShare(g.Key, g.Count(counts), g.Count()))]);

    public ValueSplit Values(IEnumerable<(Guid Person, double Value)> values) =>
        new(
            Attribute,
            [
                .. values
                    .Where(v => Group.ContainsKey(v.Person))
                    .GroupBy(v => Group[v.Person], v => v.Value)
                    .OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new GroupValues(g.Key, [.. g])),
            ]
        );

    public FunnelSplit Funnel(IEnumerable<Guid> people, Func<Guid, FunnelStep> last) =>
        new(
            Attribute,
            [
                .. Known(people)
                    .Select(g => new GroupFunnel(
                        g.Key,
                        [.. Enum.GetValues<FunnelStep>().Select(step => g.Count(person => last(person) >= step))]
                    )),
            ]
        );

    public PairSplit Pairs(IEnumerable<PairRow> pairs) =>
        new(
            Attribute,
            [
                .. pairs
                    .Where(p => Group.ContainsKey(p.Mentor) && Group.ContainsKey(p.Mentee))
                    .Select(p => (Group[p.Mentor], Group[p.Mentee])),
            ]
        );

    private IEnumerable<IGrouping<string, Guid>> Known(IEnumerable<Guid> people) =>
        people
            .Distinct()
            .Where(Group.ContainsKey)
            .GroupBy(person => Group[person])
            .OrderBy(g => g.Key, StringComparer.Ordinal);
}
