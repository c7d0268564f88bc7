namespace Pieredze.Matching.Solving;

/// <summary>Finds what the mentees of a shortage have in common and the others have not.</summary>
internal static class Bonds
{
    private const int Most = 3;

    // What is told of fewer people would be told of persons.
    private const int Fewest = 2;

    /// <summary>What sets rivals apart, the most telling first.</summary>
    /// <param name="rivals">Those who share the places.</param>
    /// <param name="others">All others who take part.</param>
    public static List<Bond> Of(IReadOnlyList<Mentee> rivals, IReadOnlyList<Mentee> others)
    {
        if (rivals.Count < Fewest || others.Count == 0)
        {
            return [];
        }

        var elsewhere = Count(others);
        return
        [
            .. Count(rivals)
                .Select(one => new Bond(
                    one.Key.Kind,
                    one.Value.Key,
                    one.Value.People,
                    elsewhere.GetValueOrDefault(one.Key).People
                ))
                .Where(bond => 10L * bond.Rivals >= 9L * rivals.Count)
                .Where(bond => 2L * bond.Others * rivals.Count <= (long)bond.Rivals * others.Count)
                .OrderBy(bond => (double)bond.Others / others.Count / bond.Rivals)
                .ThenBy(bond => bond.Kind)
                .ThenBy(bond => bond.Key, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    private static Dictionary<(BondKind Kind, string Key), (int People, string Key)> Count(
        IEnumerable<Mentee> mentees
    ) =>
        mentees
            .SelectMany(Said)
            .GroupBy(said => (said.Kind, Key: said.Key.ToUpperInvariant()))
            .ToDictionary(same => same.Key, same => (same.Count(), same.First().Key));

    private static IEnumerable<(BondKind Kind, string Key)> Said(Mentee mentee)
    {
        var languages = Keys.Clean(mentee.Languages).Select(key => (BondKind.Language, key));
        var topics = NeedTable.Of(mentee).Select(need => (BondKind.Topic, need.Topic.Trim()));
        var said = languages.Concat(topics);
        return Columns.Trimmed(mentee.Site) is { } site ? said.Append((BondKind.Site, site)) : said;
    }
}
