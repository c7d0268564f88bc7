namespace Pieredze.Platform.Sheets;

/// <summary>Makes a sheet of raw rows: the first is the header, blank rows and blank columns at the end fall away.</summary>
internal static class SheetShape
{
    public static Refusal TooWide(int line) =>
        new("sheet-too-many-columns", ("limit", SheetReader.MostColumns), ("line", line));

    public static SheetReading Of(IEnumerable<SheetRow> raw)
    {
        var rows = new List<SheetRow>();
        var width = 0;
        foreach (var row in raw)
        {
            var cells = row.Cells.Select(Formula.Restored).ToArray();
            var used = Array.FindLastIndex(cells, c => !string.IsNullOrWhiteSpace(c)) + 1;
            if (used == 0)
            {
                continue;
            }

            width = Math.Max(width, used);
            if (width > SheetReader.MostColumns)
            {
                return TooWide(row.Line);
            }

            if (rows.Count > SheetReader.MostRows)
            {
                return new Refusal("sheet-too-many-rows", ("limit", SheetReader.MostRows));
            }

            rows.Add(row with { Cells = cells });
            if (rows.Count == 2 && IsTitle(rows[0], rows[1]))
            {
                rows.RemoveAt(0);
            }
        }

        return rows.Count switch
        {
            0 => new Refusal("sheet-empty"),
            1 => new Refusal("sheet-no-rows"),
            _ => Named(Wide(rows[0].Cells, width), rows[1..], width),
        };
    }

    // A line such as «Participants, autumn 2026» above the names of the columns.
    private static bool IsTitle(SheetRow first, SheetRow second) =>
        first.Cells.Count(Filled) == 1
        && second.Cells.Count(Filled) > 1
        && !second.Cells.Any(c => c.Contains('@', StringComparison.Ordinal));

    private static bool Filled(string cell) => !string.IsNullOrWhiteSpace(cell);

    private static SheetReading Named(string[] header, List<SheetRow> rows, int width)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in header.Select(h => h.Trim()).Where(h => h.Length > 0))
        {
            if (!taken.Add(name))
            {
                return new Refusal("sheet-duplicate-column", ("column", name));
            }
        }

        return new Sheet
        {
            Columns =
            [
                .. header.Select((name, at) => name.Trim() is { Length: > 0 } said ? said : Lettered(at, taken)),
            ],
            Rows = [.. rows.Select(r => r with { Cells = Wide(r.Cells, width) })],
        };
    }

    // «(C)»: a column without a name is known by its letter, in every language.
    private static string Lettered(int at, HashSet<string> taken)
    {
        var letters = at < 26 ? $"{(char)('A' + at)}" : $"{(char)('A' + (at / 26) - 1)}{(char)('A' + (at % 26))}";
        var name = $"({letters})";
        while (!taken.Add(name))
        {
            name += "′";
        }

        return name;
    }

    private static string[] Wide(IReadOnlyList<string> cells, int width)
    {
        if (cells is string[] fitting && fitting.Length == width)
        {
            return fitting;
        }

        return [.. cells.Take(width), .. Enumerable.Repeat("", Math.Max(0, width - cells.Count))];
    }
}
