using System.Text;
using System.Text.Unicode;
using Pieredze.Platform;

namespace Pieredze.Matches;

/// <summary>A row of a plain table: its cells in the order of the columns asked for.</summary>
internal sealed class PlainRow(string[] columns, int[] at, PlainReader reader)
{
    public int Line => reader.Line;

    /// <summary>Whether a comma in a number can only be a decimal one.</summary>
    public bool HasDecimalComma => reader.Delimiter != ',';

    public string this[int column] => Cell(column).ToString();

    /// <summary>The cell without blanks around it; holds until the next row is read.</summary>
    public ReadOnlySpan<char> Cell(int column) => reader[at[column]].Trim();

    /// <summary>Says which cell has nothing in it, if any.</summary>
    public Refusal? Empty()
    {
        for (var column = 0; column < columns.Length; column++)
        {
            if (Cell(column).IsEmpty)
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
    // What is told; the rest is only counted.
    private const int MostTold = 20;

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
        PlainReader? reader = null;
        Refusal header = new("match-header", ("columns", string.Join(",", columns)));
        var isHeader = true;
        try
        {
            reader = new PlainReader(new StreamReader(file, new UTF8Encoding(false, true)));
            if (!reader.ReadHeader())
            {
                return [new(file, null, new("match-empty"))];
            }

            if (At(reader, columns) is not { } at)
            {
                return [new(file, reader.Line, header)];
            }

            var (row, wanted, any) = (new PlainRow(columns, at, reader), reader.Count, false);
            isHeader = false;
            while (reader.Read())
            {
                any = true;
                var reason =
                    reader.Count == wanted ? take(row) : new("match-cells", ("n", reader.Count), ("wanted", wanted));
                progress?.Row();
                if (reason is not null)
                {
                    problems.Add(problems.Count < MostTold ? new(file, row.Line, reason) : problems[^1]);
                }
            }

            return any ? problems : [new(file, null, new("match-no-rows"))];
        }
        catch (DecoderFallbackException)
        {
            return [.. problems, new(file, FirstBadLine(file), new("match-letters"))];
        }
        catch (FormatException)
        {
            return [.. problems, new(file, reader!.Line, isHeader ? header : new("match-quotes"))];
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return [new(file, null, new(Directory.Exists(file) ? "match-unreadable" : "match-no-file"))];
        }
        catch (Exception shut) when (shut is IOException or UnauthorizedAccessException)
        {
            return [new(file, null, new("match-unreadable"))];
        }
        finally
        {
            reader?.Dispose();
        }
    }

    // Which cell is which column; null where one of them is missing or there twice.
    private static int[]? At(PlainReader reader, string[] columns)
    {
        string[] header =
        [
            .. Enumerable.Range(0, reader.Count).Select(cell => reader[cell].Trim().ToString().ToLowerInvariant()),
        ];
        return Array.TrueForAll(columns, name => header.Count(one => one == name) == 1)
            ? [.. columns.Select(name => Array.IndexOf(header, name))]
            : null;
    }

    // Only a file that is refused is read a second time, byte by byte.
    private static int FirstBadLine(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file, Encoding.Latin1))
        {
            number++;
            if (!Utf8.IsValid(Encoding.Latin1.GetBytes(line)))
            {
                break;
            }
        }

        return number;
    }
}
