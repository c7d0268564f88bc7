using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;

namespace Pieredze.Platform.Sheets;

/// <summary>An Excel workbook: its first sheet that has anything on it.</summary>
internal static class XlsxFile
{
    private const long MostUnpacked = 300L * 1024 * 1024;

    public static SheetReading Read(byte[] bytes)
    {
        // The library fails in many ways on a broken workbook; each of them means the same to the person.
        try
        {
            using var file = new MemoryStream(bytes);
            if (Unpacked(file) > MostUnpacked)
            {
                return new Refusal("sheet-too-large", ("limit", SheetReader.MostMegabytes));
            }

            SheetReading reading = new Refusal("sheet-empty");
            foreach (var name in file.GetSheetNames())
            {
                reading = SheetShape.Of(Rows(file, name));
                if (reading.Problem is not { Key: "sheet-empty" })
                {
                    break;
                }
            }

            return reading;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return new Refusal("sheet-not-readable");
        }
    }

    private static long Unpacked(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        var length = zip.Entries.Sum(e => e.Length);
        file.Position = 0;
        return length;
    }

    private static IEnumerable<SheetRow> Rows(Stream file, string name)
    {
        var line = 0;
        foreach (IDictionary<string, object?> row in file.Query(false, name, ExcelType.XLSX))
        {
            yield return new SheetRow(++line, [.. row.Values.Select(Text)]);
        }
    }

    private static string Text(object? cell) =>
        cell switch
        {
            null => "",
            string text => Letters.Whole(text),
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            // Through decimal: no «E+15» and no trace of binary fractions.
            double number when Math.Abs(number) < 1e27 => ((decimal)number).ToString(
                "0.###############",
                CultureInfo.InvariantCulture
            ),
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
        };
}
