using System.Globalization;
using Pieredze.Measuring.Plan;
using Pieredze.Platform;
using Pieredze.Platform.Sheets;

namespace Pieredze.Measuring.Benefits;

/// <summary>Reads a series from a file of two columns, a day and a number; whatever looks like data about people is refused.</summary>
public sealed class SeriesDesk(Clock clock)
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d.M.yyyy", "d.M.yyyy.", "d/M/yyyy", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] Months = ["yyyy-MM", "M.yyyy", "MM/yyyy"];

    public async Task<KpiSeries> ReadAsync(Guid programme, SeriesForm form)
    {
        Refusal.Check(string.IsNullOrWhiteSpace(form.Name) ? new("kpi-no-name") : null);
        Refusal.Check(form.File is null ? new("kpi-no-file") : SheetReader.WhyNot(form.File.Length));
        using var content = new MemoryStream();
        await form.File!.CopyToAsync(content);
        var reading = SheetReader.Read(content.ToArray());
        Refusal.Check(reading.Problem);
        var series = new KpiSeries
        {
            ProgrammeId = programme,
            Name = form.Name!.Trim(),
            Unit = string.IsNullOrWhiteSpace(form.Unit) ? null : form.Unit.Trim(),
            BroughtAt = clock.Now,
        };
        series.Bring(Points(reading.Sheet!));
        return series;
    }

    private static List<(DateOnly On, double Value)> Points(Sheet sheet)
    {
        // A name, an e-mail or a second column of values is more than one figure of the whole organisation.
        Refusal.Check(sheet.Columns.Count == 2 ? null : new("kpi-individual"));
        var points = new List<(DateOnly, double)>();
        foreach (var row in sheet.Rows)
        {
            Refusal.Check(
                Day(row.Cells[0]) is null || Number(row.Cells[1]) is null
                    ? new("kpi-not-a-value", ("line", row.Line))
                    : null
            );
            points.Add((Day(row.Cells[0])!.Value, Number(row.Cells[1])!.Value));
        }

        return points;
    }

    private static DateOnly? Day(string cell) =>
        DateOnly.TryParseExact(cell.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : DateOnly.TryParseExact(cell.Trim(), Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month
        : null;

    private static double? Number(string cell) =>
        double.TryParse(
            cell.Trim().Replace(',', '.'),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        ) && double.IsFinite(value)
            ? value
            : null;
}
