namespace Pieredze.Platform.Sheets;

/// <summary>A table as somebody's file holds it: named columns, and rows that know their line in the file.</summary>
public sealed record Sheet(IReadOnlyList<string> Columns, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>Null when the table came from a workbook.</summary>
    public string? Delimiter { get; init; }

    public string? EncodingName { get; init; }
}

/// <summary>One row: its line in the file, counted from 1 with the heading, and as many cells as there are columns.</summary>
public sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

/// <summary>Either a table or the reason why there is none.</summary>
public sealed record SheetReading(Sheet? Sheet, Refusal? Problem)
{
    public static implicit operator SheetReading(Sheet sheet) => new(sheet, null);

    public static implicit operator SheetReading(Refusal problem) => new(null, problem);
}
