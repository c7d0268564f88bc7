using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Ranking;

/// <summary>
/// Gives people numbers in the order of the lottery, so that neither the order of rows nor the alphabet decides.
/// </summary>
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

    /// <summary>The ids in the order of the lottery; the numbers given so far are replaced by places in it.</summary>
    public string[] Close(ulong seed, params ReadOnlySpan<int[]> columns)
    {
        var drawn = ids.Select((id, number) => (Ticket: Lottery.Ticket(id, seed), Id: id, Number: number)).ToArray();
        Array.Sort(
            drawn,
            (one, other) =>
                one.Ticket != other.Ticket
                    ? one.Ticket.CompareTo(other.Ticket)
                    : string.CompareOrdinal(one.Id, other.Id)
        );
        var place = new int[drawn.Length];
        for (var number = 0; number < drawn.Length; number++)
        {
            place[drawn[number].Number] = number;
        }

        foreach (var column in columns)
        {
            for (var row = 0; row < column.Length; row++)
            {
                column[row] = place[column[row]];
            }
        }

        return Array.ConvertAll(drawn, one => one.Id);
    }
}
