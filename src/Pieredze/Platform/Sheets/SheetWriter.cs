using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;

namespace Pieredze.Platform.Sheets;

/// <summary>Writes a table so that spreadsheet programs open it well and run nothing in it.</summary>
public static class SheetWriter
{
    /// <summary>UTF-8 with a mark at the start; «;» between cells in Latvian, where a comma is the decimal sign.</summary>
    public static byte[] Csv(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, string language)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (
            var csv = new CsvWriter(
                writer,
                new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = language == "lv" ? ";" : "," }
            )
        )
        {
            foreach (var row in rows.Prepend(columns))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(Formulas.Tame(cell));
                }

                csv.NextRecord();
            }
        }

        return stream.ToArray();
    }

    public static byte[] Xlsx(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        var table = rows.Prepend(columns)
            .Select(row =>
                row.Select((cell, at) => ($"c{at:000}", (object)Formulas.Tame(cell)))
                    .ToDictionary(c => c.Item1, c => c.Item2)
            );
        stream.SaveAs(table.ToList(), printHeader: false);
        return stream.ToArray();
    }
}
