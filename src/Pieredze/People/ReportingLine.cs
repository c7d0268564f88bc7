namespace Pieredze.People;

/// <summary>Who stands above whom, near or far.</summary>
public static class ReportingLine
{
    public static bool IsAbove(Guid superior, Guid person, IReadOnlyDictionary<Guid, Guid> managers)
    {
        // Lines come from spreadsheets and may run in a circle.
        HashSet<Guid> seen = [person];
        for (var at = person; managers.TryGetValue(at, out var above) && seen.Add(above); at = above)
        {
            if (above == superior)
            {
                return true;
            }
        }

        return false;
    }
}
