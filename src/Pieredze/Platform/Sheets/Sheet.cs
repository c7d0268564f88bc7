namespace Pieredze.Platform.Sheets;

/// <summary>A table from somebody's file: named columns and rows of text, none of them blank.</summary>
public sealed record Sheet
{
    public required IReadOnlyList<string> Columns { get; init; }
    public required IReadOnlyList<SheetRow> Rows { get; init; }

    /// <summary>What stands between two cells of a text file; null for a workbook.</summary>
    public char? Delimiter { get; init; }

    /// <summary>How the letters of a text file are stored, as «UTF-8»; null for a workbook.</summary>
    public string? EncodingName { get; init; }

    /// <summary>Whether the file names its delimiter on a line of its own, as Excel writes «sep=;».</summary>
    public bool SaysDelimiter { get; init; }

    public bool IsWorkbook => EncodingName is null;

    /// <summary>Whether this is not the file's own name of a column but the letter it got for want of one.</summary>
    public static bool IsLettered(string column) => column is ['(', >= 'A' and <= 'Z', .., ')'] && column.Length <= 4;
}

/// <summary>One row, as wide as the sheet, with the line of the file on which it begins.</summary>
public sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

/// <summary>What came of reading a file: a sheet, or the reason why there is none.</summary>
public sealed record SheetReading(Sheet? Sheet, Refusal? Problem)
{
    public static implicit operator SheetReading(Sheet sheet) => new(sheet, null);

    public static implicit operator SheetReading(Refusal problem) => new(null, problem);
}
