using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Pieredze.Platform.Sheets;

/// <summary>Writes tables for spreadsheet programs. No cell becomes a formula; <see cref="SheetReader"/> reads the same back.</summary>
public static class SheetWriter
{
    private static readonly SearchValues<char> Dividing = SearchValues.Create(";,\t|\"\r\n");

    /// <summary>UTF-8 with its mark; divided as Excel expects it in the reader's language.</summary>
    public static byte[] Csv(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, string language) =>
        Marked(Text(columns, rows, language == "en" ? ',' : ';'), Encoding.UTF8);

    /// <summary>A file of the same kind as the one that was read, so that it opens where that one opened.</summary>
    public static byte[] Like(Sheet read, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (read.IsWorkbook)
        {
            return Xlsx(columns, rows);
        }

        var delimiter = read.Delimiter ?? ',';
        var text = (read.SaysDelimiter ? $"sep={delimiter}\r\n" : "") + Text(columns, rows, delimiter);
        try
        {
            return Marked(text, Letters.Named(read.EncodingName));
        }
        catch (EncoderFallbackException)
        {
            // A letter that the old encoding does not have.
            return Marked(text, Encoding.UTF8);
        }
    }

    public static byte[] Xlsx(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var file = new MemoryStream();
        var cells = rows.Prepend(columns)
            .Select(row =>
                row.Select((cell, at) => (cell, at)).ToDictionary(c => $"{c.at}", c => (object)Safe(Unix(c.cell)))
            );
        file.SaveAs(
            cells,
            printHeader: false,
            configuration: new OpenXmlConfiguration { AutoFilter = false, TableStyles = TableStyles.None }
        );
        return file.ToArray();
    }

    /// <summary>Plain text for other programs: no mark at the start, a comma between cells unless another is wanted.</summary>
    public static string Text(
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        char delimiter = ','
    )
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            NewLine = "\r\n",
            ShouldQuote = field => NeedsQuotes(field.Field ?? ""),
        };
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, configuration);
        foreach (var row in rows.Prepend(columns))
        {
            foreach (var cell in row)
            {
                csv.WriteField(Safe(cell));
            }

            csv.NextRecord();
        }

        csv.Flush();
        return text.ToString();
    }

    private static byte[] Marked(string text, Encoding encoding) => [.. encoding.Preamble, .. encoding.GetBytes(text)];

    private static bool NeedsQuotes(string cell) =>
        cell.Length > 0
        && (
            cell.AsSpan().ContainsAny(Dividing)
            || char.IsWhiteSpace(cell[0])
            || char.IsWhiteSpace(cell[^1])
            || cell.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
        );

    private static string Safe(string cell) => Formula.Neutralised(Printable(cell));

    // A workbook knows only this line end.
    private static string Unix(string cell) => cell.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    // Control characters and halves of letters would make a workbook that no program opens.
    private static string Printable(string cell)
    {
        if (!cell.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return cell;
        }

        var kept = cell.EnumerateRunes().Where(r => !Rune.IsControl(r) || r.Value is '\t' or '\r' or '\n');
        return string.Concat(kept.Where(r => r.Value is not (0xFFFE or 0xFFFF)));
    }
}
