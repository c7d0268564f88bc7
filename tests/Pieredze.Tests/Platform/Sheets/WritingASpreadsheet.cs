using System.Text;
using CsCheck;
using Pieredze.Platform.Sheets;

namespace Pieredze.Tests.Platform.Sheets;

public sealed class WritingASpreadsheet
{
    [Fact]
    public void What_is_exported_as_text_comes_back_the_same() =>
        Gen.Select(Tables.Of(Tables.Cell), Gen.OneOf("lv", "en"))
            .Sample((table, language) => table.IsIn(ReadingASpreadsheet.Read(Csv(table, language)).Sheet!), iter: 3000);

    [Fact]
    public void What_is_exported_as_a_workbook_comes_back_the_same_but_for_the_kind_of_line_end() =>
        Tables
            .Of(Tables.Cell.Select(c => c.Replace('\r', '\n')))
            .Sample(
                table =>
                {
                    var file = SheetWriter.Xlsx(table.Columns, table.Rows);
                    return table.IsIn(ReadingASpreadsheet.Read(file).Sheet!);
                },
                iter: 300
            );

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\"")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("+371 20000000", "'+371 20000000")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("-5", "-5")]
    [InlineData("-2,5", "\"-2,5\"")]
    [InlineData("'=already", "''=already")]
    [InlineData("it's", "it's")]
    public void No_cell_becomes_a_formula(string cell, string written)
    {
        var text = Encoding.UTF8.GetString(
            Csv(
                new Table(
                    ["a", "b"],
                    [
                        ["x", cell],
                    ]
                ),
                "lv"
            )
        );

        Assert.Equal($"\uFEFFa;b\r\nx;{written}\r\n", text);
    }

    [Fact]
    public void Characters_that_no_program_shows_are_left_out()
    {
        var file = SheetWriter.Xlsx(
            ["a"],
            [
                ["x\u0000\u0007y\uD800"],
            ]
        );

        var sheet = ReadingASpreadsheet.Read(file).Sheet!;
        Assert.Equal("xy\uFFFD", sheet.Rows[0].Cells[0]);
    }

    [Fact]
    public void A_file_of_the_same_kind_opens_where_the_first_one_did() =>
        Gen.Select(
                Tables.Of(Tables.Cell),
                Gen.Char[";,\t|"],
                Gen.OneOf("UTF-8", "UTF-16", "UTF-16BE", "UTF-32", "Windows-1257"),
                Gen.Bool
            )
            .Sample(
                (table, delimiter, encoding, says) =>
                {
                    var came = new Sheet
                    {
                        Columns = [],
                        Rows = [],
                        Delimiter = delimiter,
                        EncodingName = encoding,
                        SaysDelimiter = says,
                    };
                    var sheet = SheetReader.Read(SheetWriter.Like(came, table.Columns, table.Rows)).Sheet!;
                    // What the old encoding cannot say, or says like plain letters, is UTF-8.
                    return table.IsIn(sheet)
                        && sheet.SaysDelimiter == says
                        && (table.Columns.Length == 1 || sheet.Delimiter == delimiter)
                        && (
                            sheet.EncodingName == encoding
                            || (encoding, sheet.EncodingName) == ("Windows-1257", "UTF-8")
                        );
                },
                iter: 2000
            );

    [Fact]
    public void A_workbook_is_answered_with_a_workbook()
    {
        var came = new Sheet { Columns = [], Rows = [] };

        Assert.True(
            SheetReader
                .Read(
                    SheetWriter.Like(
                        came,
                        ["a"],
                        [
                            ["x"],
                        ]
                    )
                )
                .Sheet!.IsWorkbook
        );
    }

    private static byte[] Csv(Table table, string language) => SheetWriter.Csv(table.Columns, table.Rows, language);
}
