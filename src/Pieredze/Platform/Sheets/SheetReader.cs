namespace Pieredze.Platform.Sheets;

/// <summary>
/// Reads the spreadsheets that organisations have: text files of any common kind, and Excel workbooks. What a file is
/// shows in its first bytes, whatever its name says.
/// </summary>
public static class SheetReader
{
    public const int MostMegabytes = 20;
    public const int MostBytes = MostMegabytes * 1024 * 1024;
    public const int MostRows = 100_000;
    public const int MostColumns = 200;

    /// <summary>The reason why a file of this length is not even opened, or null.</summary>
    public static Refusal? WhyNot(long length) =>
        length == 0 ? new("sheet-empty")
        : length > MostBytes ? new("sheet-too-large", ("limit", MostMegabytes))
        : null;

    public static SheetReading Read(byte[] content) =>
        WhyNot(content.Length) is { } refusal
            ? refusal
            : content switch
            {
                // An .xls of before 2007 and an .xlsx with a password begin alike.
                [0xD0, 0xCF, 0x11, 0xE0, ..] => new Refusal("sheet-old-or-locked"),
                [(byte)'P', (byte)'K', 3, 4, ..] => XlsxFile.Read(content),
                [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => new Refusal("sheet-pdf"),
                _ => CsvFile.Read(content),
            };
}
