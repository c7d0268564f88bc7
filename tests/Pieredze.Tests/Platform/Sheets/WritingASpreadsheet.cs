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
                    using var file = new MemoryStream();
                    SheetWriter.Xlsx(file, table.Columns, table.Rows);
                    return table.IsIn(ReadingASpreadsheet.Read(file.ToArray(), "people.xlsx").Sheet!);
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
        using var file = new MemoryStream();
        SheetWriter.Xlsx(
            file,
            ["a"],
            [
                ["x\u0000\u0007y\uD800"],
            ]
        );

        var sheet = ReadingASpreadsheet.Read(file.ToArray(), "people.xlsx").Sheet!;
        Assert.Equal("xy\uFFFD", sheet.Rows[0].Cells[0]);
    }

    private static byte[] Csv(Table table, string language)
    {
        using var file = new MemoryStream();
        SheetWriter.Csv(file, table.Columns, table.Rows, language);
        return file.ToArray();
    }
}
