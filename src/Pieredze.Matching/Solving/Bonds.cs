namespace Pieredze.Matching.Solving;

/// <summary>Finds what the mentees of a shortage have in common and the others have not.</summary>
internal static class Bonds
{
    private const int Most = 3;

    // What is told of fewer people would be told of persons.
    private const int Fewest = 2;
    private const int FewestOfGroup = 5;

    /// <summary>What sets rivals apart, the most telling first.</summary>
    /// <param name="rivals">Those who share the places.</param>
    /// <param name="others">All others who take part.</param>
    /// <param name="groups">The groups people named, by their ids; or null.</param>
    public static List<Bond> Of(
        IReadOnlyList<Mentee> rivals,
        IReadOnlyList<Mentee> others,
        IReadOnlyDictionary<string, string>? groups = null
    )
    {
        if (rivals.Count < Fewest || others.Count == 0)
        {
            return [];
        }

        var elsewhere = Count(others, groups);
        return
        [
            .. Count(rivals, groups)
                .Select(one => new Bond(
                    one.Key.Kind,
                    one.Value.Key,
                    one.Value.People,
                    elsewhere.GetValueOrDefault(one.Key).People
                ))
                .Where(bond => bond.Kind != BondKind.Group || bond.Rivals >= FewestOfGroup)
                .Where(bond => 10L * bond.Rivals >= 9L * rivals.Count)
                .Where(bond => 2L * bond.Others * rivals.Count <= (long)bond.Rivals * others.Count)
                .OrderBy(bond => (double)bond.Others / others.Count / bond.Rivals)
                .ThenBy(bond => bond.Kind)
                .ThenBy(bond => bond.Key, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    private static Dictionary<(BondKind Kind, string Key), (int People, string Key)> Count(
        IEnumerable<Mentee> mentees,
        IReadOnlyDictionary<string, string>? groups
    ) =>
        mentees
            .SelectMany(mentee => Said(mentee, groups?.GetValueOrDefault(mentee.Id)))
            .GroupBy(said => (said.Kind, Key: said.Key.ToUpperInvariant()))
            .ToDictionary(same => same.Key, same => (same.Count(), same.First().Key));

    private static IEnumerable<(BondKind Kind, string Key)> Said(Mentee mentee, string? group) =>
        [
            .. Keys.Clean(mentee.Languages).Select(key => (BondKind.Language, key)),
            .. NeedTable.Of(mentee).Select(need => (BondKind.Topic, need.Topic)),
            .. new[] { (BondKind.Site, mentee.Site), (BondKind.Group, group) }
                .Where(one => !string.IsNullOrWhiteSpace(one.Item2))
                .Select(one => (one.Item1, one.Item2!.Trim())),
        ];
}
