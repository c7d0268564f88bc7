using Microsoft.AspNetCore.Mvc;

namespace Pieredze.Platform.Sheets;

/// <summary>A table to take along, as «csv» or «xlsx», named and divided as the reader's spreadsheet program expects it.</summary>
public static class SheetFile
{
    public const string Text = "text/csv";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="format">«csv»; anything else is a workbook.</param>
    /// <param name="name">Without its ending.</param>
    /// <param name="columns">The heads.</param>
    /// <param name="rows">As many cells each as there are heads.</param>
    /// <param name="language">Of the reader; it decides what divides the cells of a text.</param>
    public static FileContentResult Of(
        string format,
        string name,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        string language
    ) =>
        format == "csv"
            ? new(SheetWriter.Csv(columns, rows, language), Text) { FileDownloadName = $"{name}.csv" }
            : new(SheetWriter.Xlsx(columns, rows), Workbook) { FileDownloadName = $"{name}.xlsx" };
}
