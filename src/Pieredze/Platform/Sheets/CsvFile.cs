using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Pieredze.Platform.Sheets;

/// <summary>A text file of cells: its encoding and its divider are found out, not asked.</summary>
internal static class CsvFile
{
    private static readonly string[] Markup = ["<!doctype", "<html", "<head", "<meta", "<table", "<?xml"];

    public static SheetReading Read(byte[] bytes)
    {
        if (Letters.Read(bytes) is not var (text, encoding))
        {
            return new Refusal("sheet-not-readable");
        }

        // Some systems call a web page «.xls».
        if (Array.Exists(Markup, m => text.AsSpan().TrimStart().StartsWith(m, StringComparison.OrdinalIgnoreCase)))
        {
            return new Refusal("sheet-web-page");
        }

        var said = SaidDelimiter(text);
        var body = said is null ? text : AfterFirstLine(text);
        var delimiter = said ?? CsvScan.Delimiter(body);
        var skipped = said is null ? 0 : 1;
        var scan = CsvScan.Of(body, delimiter);
        if (scan.OpenQuoteLine is { } line)
        {
            return new Refusal("sheet-quote-never-closed", ("line", line + skipped));
        }

        if (scan.TooWideLine is { } wide)
        {
            return SheetShape.TooWide(wide + skipped);
        }

        var reading = SheetShape.Of(Rows(body, delimiter, skipped));
        return reading.Sheet is { } sheet
            ? sheet with
            {
                Delimiter = delimiter,
                EncodingName = encoding,
                SaysDelimiter = said is not null,
            }
            : reading;
    }

    private static IEnumerable<SheetRow> Rows(string text, char delimiter, int skipped)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            BadDataFound = null,
            IgnoreBlankLines = false,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        for (var line = 1; parser.Read(); line = parser.RawRow + 1)
        {
            yield return new SheetRow(line + skipped, parser.Record!);
        }
    }

    // Excel's own way to say on the first line what divides the cells.
    private static char? SaidDelimiter(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? "" : text[..end].Trim('"');
        var said = line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.Length == 5;
        return said && CsvScan.Delimiters.Contains(line[4]) ? line[4] : null;
    }

    private static string AfterFirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return text[(text.AsSpan(end).StartsWith("\r\n") ? end + 2 : end + 1)..];
    }
}
