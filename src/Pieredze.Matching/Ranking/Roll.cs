namespace Pieredze.Matching.Ranking;

/// <summary>Gives people numbers in the order of their ids, so that the order of rows leaves no trace.</summary>
internal sealed class Roll
{
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<string> ids = [];

    public int Number(string id)
    {
        if (!numbers.TryGetValue(id, out var number))
        {
            number = ids.Count;
            numbers.Add(id, number);
            ids.Add(id);
        }

        return number;
    }

    /// <summary>The ids in ordinal order; the numbers given so far are replaced by places in it.</summary>
    public string[] Close(params ReadOnlySpan<int[]> columns)
    {
        string[] sorted = [.. ids];
        var given = new int[sorted.Length];
        for (var number = 0; number < given.Length; number++)
        {
            given[number] = number;
        }

        Array.Sort(sorted, given, StringComparer.Ordinal);
        var place = new int[sorted.Length];
        for (var number = 0; number < given.Length; number++)
        {
            place[given[number]] = number;
        }

        foreach (var column in columns)
        {
            for (var row = 0; row < column.Length; row++)
            {
                column[row] = place[column[row]];
            }
        }

        return sorted;
    }
}
