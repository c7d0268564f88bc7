using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Pieredze.Platform;

namespace Pieredze.Matches;

/// <summary>A row of a plain table: its cells in the order of the columns asked for.</summary>
internal sealed class PlainRow(string[] columns, int[] at, CsvParser parser)
{
    public int Line => parser.RawRow;

    public string this[int column] => parser[at[column]].Trim();

    /// <summary>Says which cell has nothing in it, if any.</summary>
    public Refusal? Empty()
    {
        for (var column = 0; column < columns.Length; column++)
        {
            if (string.IsNullOrWhiteSpace(parser[at[column]]))
            {
                return new("match-cell-empty", ("column", columns[column]));
            }
        }

        return null;
    }
}

/// <summary>
/// Reads tables with known columns row by row, however long they are: UTF-8, cells divided by commas, semicolons or
/// tabs.
/// </summary>
internal static class PlainTable
{
    /// <summary>Reads a file and says what is wrong with it.</summary>
    /// <param name="columns">The names that the first row must have, in any order.</param>
    /// <param name="take">Takes a row or says why not.</param>
    public static IReadOnlyList<MatchProblem> Read(
        string file,
        string[] columns,
        MatchProgress? progress,
        Func<PlainRow, Refusal?> take
    )
    {
        progress?.Reading(file);
        var problems = new List<MatchProblem>();
        try
        {
            using var text = new StreamReader(file, Encoding.UTF8);
            using var parser = new CsvParser(text, Configuration(file));
            if (!parser.Read())
            {
                return [new(file, null, new("match-empty"))];
            }

            var header = parser.Record!.Select(name => name.Trim().ToLowerInvariant()).ToArray();
            var at = columns.Select(name => Array.IndexOf(header, name)).ToArray();
            if (at.Contains(-1))
            {
                return [new(file, 1, new("match-header", ("columns", string.Join(",", columns))))];
            }

            var row = new PlainRow(columns, at, parser);
            var any = false;
            while (parser.Read())
            {
                (any, var reason) = (
                    true,
                    parser.Count == header.Length
                        ? take(row)
                        : new("match-cells", ("n", parser.Count), ("wanted", header.Length))
                );
                progress?.Row();
                if (reason is not null)
                {
                    problems.Add(new(file, row.Line, reason));
                }
            }

            return any ? problems : [new(file, null, new("match-no-rows"))];
        }
        catch (BadDataException bad)
        {
            return [.. problems, new(file, bad.Context?.Parser?.RawRow, new("match-quotes"))];
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return [new(file, null, new(Directory.Exists(file) ? "match-unreadable" : "match-no-file"))];
        }
        catch (Exception shut) when (shut is IOException or UnauthorizedAccessException)
        {
            return [new(file, null, new("match-unreadable"))];
        }
    }

    private static CsvConfiguration Configuration(string file)
    {
        using var text = new StreamReader(file, Encoding.UTF8);
        var header = text.ReadLine() ?? "";
        var delimiter =
            header.Contains(',') ? ","
            : header.Contains(';') ? ";"
            : header.Contains('\t') ? "\t"
            : ",";
        return new(CultureInfo.InvariantCulture) { Delimiter = delimiter };
    }
}
