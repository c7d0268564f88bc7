using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;

namespace Pieredze.Platform.Sheets;

/// <summary>Reads CSV and XLSX as organisations have them. A bad file is answered with a reason, never with an exception.</summary>
public static class SheetReader
{
    public const int MostRows = 200_000;
    public const int MostColumns = 200;
    private static readonly string[] Delimiters = [",", ";", "\t", "|"];

    public static SheetReading Read(byte[] content, string fileName)
    {
        if (content.Length == 0)
        {
            return new Refusal("sheet-empty");
        }

        var isWorkbook = content is [0x50, 0x4B, 0x03, 0x04, ..];
        if (
            !isWorkbook
            && (
                content is [0xD0, 0xCF, 0x11, 0xE0, ..] || fileName.EndsWith(".xls", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            return new Refusal("sheet-old-excel");
        }

        try
        {
            return isWorkbook ? Workbook(content) : Text(content);
        }
        catch (Exception error)
            when (error
                    is CsvHelperException
                        or InvalidDataException
                        or IOException
                        or System.Xml.XmlException
                        or FormatException
                        or ArgumentException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or NullReferenceException
                        or IndexOutOfRangeException
            )
        {
            return new Refusal("sheet-not-readable");
        }
    }

    private static SheetReading Text(byte[] content)
    {
        var (text, encoding) = Decode(content);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return new Refusal("sheet-not-readable");
        }

        var delimiter = DelimiterOf(text);
        using var csv = new CsvParser(
            new StringReader(text),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = delimiter,
                BadDataFound = null,
                IgnoreBlankLines = false,
                DetectColumnCountChanges = false,
            }
        );
        var rows = new List<SheetRow>();
        // RawRow is the line on which a record ends; it starts one after the end of the record before.
        for (var starts = 1; csv.Read(); starts = csv.RawRow + 1)
        {
            rows.Add(new(starts, csv.Record ?? []));
            if (rows.Count > MostRows + 1)
            {
                return new Refusal("sheet-too-long", ("most", MostRows));
            }
        }

        var table = Table(rows);
        return table.Sheet is { } sheet ? sheet with { Delimiter = delimiter, EncodingName = encoding } : table;
    }

    private static SheetReading Workbook(byte[] content)
    {
        using var stream = new MemoryStream(content);
        var rows = new List<SheetRow>();
        foreach (IDictionary<string, object?> row in MiniExcel.Query(stream, useHeaderRow: false))
        {
            rows.Add(new(rows.Count + 1, [.. row.Values.Select(Cell)]));
            if (rows.Count > MostRows + 1)
            {
                return new Refusal("sheet-too-long", ("most", MostRows));
            }
        }

        return Table(rows);
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            bool yes => yes ? "true" : "false",
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    private static SheetReading Table(List<SheetRow> rows)
    {
        var filled = rows.Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        if (filled.Count == 0)
        {
            return new Refusal("sheet-empty");
        }

        var width = filled.Max(row => LastFilled(row.Cells) + 1);
        if (width > MostColumns)
        {
            return new Refusal("sheet-too-wide", ("most", MostColumns));
        }

        var head = Fit(filled[0].Cells, width);
        var columns = head.Select((name, at) => name.Trim() is { Length: > 0 } named ? named : $"Column {at + 1}")
            .ToList();
        var twice = columns.GroupBy(c => c, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
        return twice is not null
            ? new Refusal("sheet-column-twice", ("column", twice.Key))
            : new Sheet(columns, [.. filled.Skip(1).Select(row => new SheetRow(row.Line, Fit(row.Cells, width)))]);
    }

    private static int LastFilled(IReadOnlyList<string> cells)
    {
        var last = cells.Count - 1;
        while (last >= 0 && string.IsNullOrWhiteSpace(cells[last]))
        {
            last--;
        }

        return last;
    }

    private static string[] Fit(IReadOnlyList<string> cells, int width) =>
        [.. Enumerable.Range(0, width).Select(at => at < cells.Count ? Formulas.Bare(cells[at]) : "")];

    private static (string Text, string Encoding) Decode(byte[] content)
    {
        switch (content)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                return (Encoding.UTF8.GetString(content.AsSpan(3)), "UTF-8");
            case [0xFF, 0xFE, ..]:
                return (Encoding.Unicode.GetString(content.AsSpan(2)), "UTF-16");
            case [0xFE, 0xFF, ..]:
                return (Encoding.BigEndianUnicode.GetString(content.AsSpan(2)), "UTF-16");
        }

        // Text in Latin letters has a zero in every second byte of UTF-16, and none at all elsewhere.
        var looked = content.AsSpan(0, Math.Min(content.Length, 4096));
        var (even, odd) = (0, 0);
        for (var at = 0; at < looked.Length; at++)
        {
            if (looked[at] == 0)
            {
                _ = at % 2 == 0 ? even++ : odd++;
            }
        }

        if (content.Length % 2 == 0 && odd > looked.Length / 8 && even < odd / 8)
        {
            return (Encoding.Unicode.GetString(content), "UTF-16");
        }

        if (content.Length % 2 == 0 && even > looked.Length / 8 && odd < even / 8)
        {
            return (Encoding.BigEndianUnicode.GetString(content), "UTF-16");
        }

        try
        {
            return (new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content), "UTF-8");
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return (Encoding.GetEncoding(1257).GetString(content), "Windows-1257");
        }
    }

    // The delimiter that cuts the heading into the most cells, outside quotes.
    private static string DelimiterOf(string text)
    {
        var counts = new int[Delimiters.Length];
        var quoted = false;
        foreach (var letter in text.AsSpan().TrimStart("\r\n"))
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter is '\n' or '\r' && !quoted)
            {
                break;
            }
            else if (!quoted)
            {
                for (var i = 0; i < Delimiters.Length; i++)
                {
                    counts[i] += letter == Delimiters[i][0] ? 1 : 0;
                }
            }
        }

        return Delimiters[Array.IndexOf(counts, counts.Max())];
    }
}
