using System.Buffers;
using System.Text;

namespace Pieredze.Matches;

/// <summary>Writes a table for other programs: commas, a line feed at the end of a row, every cell to the letter.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Dividing = SearchValues.Create(",\"\r\n");

    public static string Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(columns))
        {
            text.AppendJoin(',', row.Select(Cell)).Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(string cell) =>
        cell.AsSpan().ContainsAny(Dividing) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
