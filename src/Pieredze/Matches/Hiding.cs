using Pieredze.Measurement;

namespace Pieredze.Matches;

/// <summary>Everybody by one thing that people said of themselves: the groups, and which of them have no figures.</summary>
internal sealed class Hiding(string key, IReadOnlyList<(string? Name, HashSet<Guid> People)> groups)
{
    private readonly HashSet<int> _hidden = Small(groups);

    public string Key => key;
    public IEnumerable<(string? Name, HashSet<Guid> People)> Shown => groups.Where((_, at) => !_hidden.Contains(at));
    public IEnumerable<string?> Hidden => groups.Where((_, at) => _hidden.Contains(at)).Select(g => g.Name);

    /// <summary>
    /// Hides more until no few people are left when groups of one split are taken from a group of another: a house of
    /// ten with one ward of eight would tell of the two in the other ward.
    /// </summary>
    public static void BetweenThem(IReadOnlyList<Hiding> splits)
    {
        while (splits.Any(whole => splits.Any(part => part != whole && part.HidesFrom(whole))))
        {
            // Each time one group more is hidden, so this ends.
        }
    }

    private bool HidesFrom(Hiding whole)
    {
        foreach (var group in whole.Shown)
        {
            var inside = Enumerable
                .Range(0, groups.Count)
                .Where(at => !_hidden.Contains(at) && groups[at].People.IsSubsetOf(group.People))
                .ToList();
            var rest = group.People.Count - inside.Sum(at => groups[at].People.Count);
            if (inside.Count > 0 && rest > 0 && !Suppression.Allows(rest))
            {
                return _hidden.Add(inside.MinBy(at => groups[at].People.Count));
            }
        }

        return false;
    }

    private static HashSet<int> Small(IReadOnlyList<(string? Name, HashSet<Guid> People)> groups) =>
        [.. Suppression.Of<int>([.. groups.Select((g, at) => (at, g.People.Count))]).Hidden];
}
