using System.Text;
using CsCheck;
using Pieredze.Platform.Sheets;

namespace Pieredze.Tests.Platform.Sheets;

public sealed class ReadingSheets
{
    private static readonly Gen<string> Cell = Gen.OneOf(
        Gen.String[Gen.Char["abcāčēžŠ ,;|\"\t\n=+-@'1290"], 0, 12].Select(s => s.Trim()),
        Pick("=1+1", "+371 20000000", "-5", "@x", "'=x", "Jānis")
    );

    [Fact]
    public void Gives_back_any_table_in_any_delimiter_and_encoding()
    {
        var encodings = new Encoding[]
        {
            new UTF8Encoding(true),
            new UTF8Encoding(false),
            Encoding.Unicode,
            Encoding.BigEndianUnicode,
        };
        Gen.Select(Cell.Array[3].Array[1, 8], Pick(',', ';', '\t', '|'), Gen.Int[0, encodings.Length - 1])
            .Sample(
                (cells, delimiter, at) =>
                {
                    var rows = cells.Select(row => (string[])["x" + row[0], row[1], row[2]]).ToArray();
                    var csv = string.Concat(
                        rows.Prepend(["vārds", "two", "three"])
                            .Select(row => string.Join(delimiter, row.Select(Quoted)) + "\r\n")
                    );
                    var bytes = encodings[at].GetPreamble().Concat(encodings[at].GetBytes(csv)).ToArray();
                    var sheet = SheetReader.Read(bytes, "x.csv").Sheet;
                    Assert.NotNull(sheet);
                    Assert.Equal($"{delimiter}", sheet.Delimiter);
                    Assert.Equal(
                        rows.Select(r => string.Join('¦', r.Select(Formulas.Bare))),
                        sheet.Rows.Select(r => string.Join('¦', r.Cells))
                    );
                },
                iter: 300
            );
    }

    [Fact]
    public void Gives_back_what_was_written()
    {
        Gen.Select(Cell.Array[3].Array[1, 6], Gen.Bool)
            .Sample(
                (cells, asCsv) =>
                {
                    var rows = cells.Select(row => (string[])["x" + row[0], row[1], row[2]]).ToArray();
                    var file = asCsv
                        ? SheetWriter.Csv(["a", "b", "c"], rows, "lv")
                        : SheetWriter.Xlsx(["a", "b", "c"], rows);
                    var sheet = SheetReader.Read(file, asCsv ? "x.csv" : "x.xlsx").Sheet!;
                    Assert.Equal(
                        rows.Select(r => string.Join('¦', r)),
                        sheet.Rows.Select(r => string.Join('¦', r.Cells))
                    );
                },
                iter: 150
            );
    }

    [Fact]
    public void Never_fails_on_noise() =>
        Gen
            .Byte.Array[0, 400]
            .Sample(
                bytes => SheetReader.Read(bytes, "x.csv") is { Sheet: not null } or { Problem: not null },
                iter: 2000
            );

    [Fact]
    public void Never_fails_on_a_broken_workbook()
    {
        var good = SheetWriter.Xlsx(
            ["a", "b"],
            [
                ["1", "2"],
            ]
        );
        Gen.Select(Gen.Int[4, good.Length - 1], Gen.Byte)
            .Sample(
                (at, value) =>
                {
                    var broken = good.ToArray();
                    broken[at] = value;
                    return SheetReader.Read(broken, "x.xlsx") is { Sheet: not null } or { Problem: not null };
                },
                iter: 200
            );
    }

    [Fact]
    public void Knows_Windows_1257()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var sheet = SheetReader
            .Read(Encoding.GetEncoding(1257).GetBytes("Vārds;E-pasts\nĶirsons Šķēle;a@b.lv\n"), "x.csv")
            .Sheet!;
        Assert.Equal("Windows-1257", sheet.EncodingName);
        Assert.Equal("Ķirsons Šķēle", sheet.Rows[0].Cells[0]);
    }

    [Fact]
    public void Names_the_line_of_the_file_even_after_quoted_line_breaks()
    {
        var sheet = SheetReader.Read(Encoding.UTF8.GetBytes("a,b\n\"one\ntwo\",x\n\nlast,y\n"), "x.csv").Sheet!;
        Assert.Equal([2, 5], sheet.Rows.Select(r => r.Line));
    }

    [Theory]
    [InlineData("", "sheet-empty")]
    [InlineData("\n\n;;\n", "sheet-empty")]
    [InlineData("a,A\n1,2\n", "sheet-column-twice")]
    public void Says_why_a_file_is_no_table(string text, string reason) =>
        Assert.Equal(reason, SheetReader.Read(Encoding.UTF8.GetBytes(text), "x.csv").Problem!.Key);

    [Fact]
    public void Refuses_an_old_workbook_with_advice() =>
        Assert.Equal("sheet-old-excel", SheetReader.Read([0xD0, 0xCF, 0x11, 0xE0, 1, 2], "x.xls").Problem!.Key);

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")")]
    [InlineData("+371 20000000", "'+371 20000000")]
    [InlineData("-5", "-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("Anna", "Anna")]
    public void Tames_formulas(string cell, string tamed) => Assert.Equal(tamed, Formulas.Tame(cell));

    private static Gen<T> Pick<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(at => choices[at]);

    private static string Quoted(string cell) => '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
