using System.Text;
using CsCheck;
using MiniExcelLibs;
using Pieredze.Platform;
using Pieredze.Platform.Sheets;

namespace Pieredze.Tests.Platform.Sheets;

public sealed class ReadingASpreadsheet
{
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(true),
        new UTF8Encoding(false),
        new UnicodeEncoding(false, true),
        new UnicodeEncoding(false, false),
        new UnicodeEncoding(true, true),
        new UnicodeEncoding(true, false),
    ];

    [Fact]
    public void Any_table_comes_back_the_same_in_every_delimiter_and_encoding() =>
        Gen.Select(Tables.Of(Tables.PlainCell), Gen.Char[";,\t|"], Gen.OneOf(Encodings), Gen.OneOf("\n", "\r\n"))
            .Sample(
                (table, delimiter, encoding, newLine) =>
                {
                    var sheet = Read(Bytes(Csv(table, delimiter, newLine), encoding)).Sheet;
                    return sheet is not null
                        && table.IsIn(sheet)
                        && (table.Columns.Length == 1 || sheet.Delimiter == delimiter);
                },
                iter: 3000
            );

    [Fact]
    public void Random_bytes_are_refused_or_read_but_never_throw() =>
        Gen.Select(Gen.OneOf("", "PK\u0003\u0004", "sep=;\n", "\"", "\u00ff\u00fe"), Gen.Byte.Array[0, 300])
            .Sample(
                (start, rest) =>
                {
                    var reading = Read([.. Encoding.Latin1.GetBytes(start), .. rest]);
                    return reading.Sheet is null != reading.Problem is null;
                },
                iter: 3000
            );

    [Fact]
    public void A_damaged_workbook_is_refused_or_read_but_never_throws()
    {
        var whole = Workbook(
            new
            {
                Name = "Anna",
                Started = new DateTime(2026, 11, 23),
                Count = 3,
            }
        );
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte)
            .Array[1, 20]
            .Sample(
                damage =>
                {
                    var bytes = whole.ToArray();
                    Array.ForEach(damage, d => bytes[d.Item1] = d.Item2);
                    var reading = Read(bytes);
                    return reading.Sheet is null != reading.Problem is null;
                },
                iter: 300
            );
    }

    [Fact]
    public void A_row_knows_the_line_on_which_it_begins()
    {
        var sheet = Read("a;b\r\n\r\n1;\"two\r\nlines\"\r\n ; \r\n3;x\r\n").Sheet!;

        Assert.Equal([3, 6], sheet.Rows.Select(r => r.Line));
        Assert.Equal("two\r\nlines", sheet.Rows[0].Cells[1]);
    }

    [Fact]
    public void A_separator_said_on_the_first_line_is_believed()
    {
        var sheet = Read("sep=|\r\na,b|c\r\n1,2|3").Sheet!;

        Assert.True(sheet.SaysDelimiter);
        Assert.Equal(["a,b", "c"], sheet.Columns);
        Assert.Equal(3, sheet.Rows[0].Line);
    }

    [Fact]
    public void Commas_inside_the_cells_of_a_Latvian_file_do_not_divide_it()
    {
        var sheet = Read("Vārds, uzvārds;Valodas, kurās runā;Loma\nAnna;lv, en;mentore\nJānis;lv;mentors").Sheet!;

        Assert.Equal(';', sheet.Delimiter);
        Assert.Equal(["Anna", "lv, en", "mentore"], sheet.Rows[0].Cells);
    }

    [Fact]
    public void Blank_names_become_letters_and_blank_columns_at_the_end_fall_away()
    {
        var sheet = Read("a;;(B);;\n1;2;3;;\n4;5;6;;").Sheet!;

        Assert.Equal(["a", "(B)′", "(B)"], sheet.Columns);
        Assert.Equal(["1", "2", "3"], sheet.Rows[0].Cells);
    }

    [Fact]
    public void A_short_row_is_filled_and_a_long_row_widens_the_sheet()
    {
        var sheet = Read("a;b\n1\n1;2;3").Sheet!;

        Assert.Equal(["a", "b", "(C)"], sheet.Columns);
        Assert.Equal(["1", "", ""], sheet.Rows[0].Cells);
    }

    [Theory]
    [InlineData("", "sheet-empty")]
    [InlineData(" \r\n;;\r\n", "sheet-empty")]
    [InlineData("a;b\r\n", "sheet-no-rows")]
    [InlineData("a;b;A \r\n1;2;3", "sheet-duplicate-column")]
    [InlineData("\u00d0\u00cf\u0011\u00e0 old", "sheet-old-or-locked")]
    [InlineData("%PDF-1.7 Anna;Bērziņa", "sheet-pdf")]
    [InlineData("\u0089PNG\r\n\u001a\n\u0000\u0001\u0002\u0003\u0000\u0001", "sheet-not-readable")]
    [InlineData("\r\n <HTML><body><table><tr><td>Anna</td></tr></table>", "sheet-web-page")]
    [InlineData("<?xml version=\"1.0\"?><Workbook/>", "sheet-web-page")]
    [InlineData("PK\u0003\u0004 no zip", "sheet-not-readable")]
    public void A_file_without_a_table_is_refused_with_its_reason(string text, string key) =>
        Assert.Equal(key, Read(Encoding.Latin1.GetBytes(text)).Problem?.Key);

    [Fact]
    public void A_quote_that_is_never_closed_is_found_on_its_line()
    {
        var problem = Read("a;b\n1;\"x\ny\"\n2;\"never\n3;z\n").Problem!;

        Assert.Equal("sheet-quote-never-closed", problem.Key);
        Assert.Equal(4, Assert.Single(problem.Data).Value);
    }

    [Fact]
    public void A_quote_closed_only_by_the_quote_of_a_later_cell_is_found_on_its_line()
    {
        var problem = Read("a;b\n1;\"never\n2;y\n3;\"z\"\n4;w\n").Problem!;

        Assert.Equal("sheet-quote-never-closed", problem.Key);
        Assert.Equal(2, Assert.Single(problem.Data).Value);
    }

    [Fact]
    public void A_quote_never_closed_is_named_by_its_line_of_the_file_even_after_a_separator_line()
    {
        var problem = Read("sep=;\na;b\n1;\"never\n2;y").Problem!;

        Assert.Equal(("line", (object)3), Assert.Single(problem.Data));
    }

    [Fact]
    public void A_title_above_the_names_of_the_columns_is_passed_over()
    {
        var sheet = Read("Dalībnieki 2026;;\n;;\nVārds;Uzvārds;E-pasts\nAnna;Bērziņa;a@x.lv").Sheet!;

        Assert.Equal(["Vārds", "Uzvārds", "E-pasts"], sheet.Columns);
        Assert.Equal(4, Assert.Single(sheet.Rows).Line);
    }

    [Fact]
    public void A_first_line_above_people_is_no_title() =>
        Assert.Equal(2, Read("E-pasts;\na@x.lv;Anna\nb@x.lv;Ilze").Sheet!.Rows.Count);

    [Fact]
    public void Lists_with_commas_and_spaces_do_not_divide_a_file()
    {
        var sheet = Read("Vārds;Prasmes, intereses, jomas\nAnna;lv, en, ru\nJānis;vadība, runas, dati").Sheet!;

        Assert.Equal(["Vārds", "Prasmes, intereses, jomas"], sheet.Columns);
    }

    [Fact]
    public void A_row_wider_than_any_table_is_named_by_its_line()
    {
        var wide = string.Join(';', Enumerable.Repeat("x", SheetReader.MostColumns + 1));
        var endless = new string(';', 20_000);

        foreach (var row in new[] { wide, endless })
        {
            var problem = Read($"a;b\n1;2\n{row}\n3;4").Problem!;
            Assert.Equal("sheet-too-many-columns", problem.Key);
            Assert.Contains(("line", (object)3), problem.Data);
        }

        Assert.Equal(2, Read($"a;b{new string(';', 16_000)}\n1;2{new string(';', 16_000)}").Sheet!.Columns.Count);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        var problem = Read(new byte[SheetReader.MostBytes + 1]).Problem!;

        Assert.Equal("sheet-too-large", problem.Key);
        Assert.Null(SheetReader.WhyNot(SheetReader.MostBytes));
    }

    [Fact]
    public void A_workbook_with_gaps_gives_the_lines_that_Excel_shows()
    {
        using var file = new MemoryStream();
        file.SaveAs(
            new[]
            {
                new Dictionary<string, object?> { ["a"] = "Vārds", ["b"] = "E-pasts" },
                new Dictionary<string, object?> { ["a"] = null, ["b"] = null },
                new Dictionary<string, object?> { ["a"] = "Anna", ["b"] = "a@x.lv" },
            },
            printHeader: false
        );

        Assert.Equal(3, Assert.Single(Read(file.ToArray()).Sheet!.Rows).Line);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_read_and_one_more_is_refused()
    {
        var rows = new StringBuilder("a;b\n").Insert(4, "Anna;Rīga\n", SheetReader.MostRows);

        Assert.Equal(SheetReader.MostRows, Read(rows.ToString()).Sheet!.Rows.Count);
        Assert.Equal("sheet-too-many-rows", Read(rows.Append("x;y").ToString()).Problem?.Key);
    }

    [Fact]
    public void A_workbook_gives_plain_dates_and_numbers()
    {
        var sheet = Read(
            Workbook(
                new
                {
                    Name = "Ģirts",
                    Day = new DateTime(2026, 11, 23),
                    Count = 3,
                    Long = 37129123456d,
                    Part = 0.1 + 0.2,
                    Yes = true,
                    Text = "007",
                }
            )
        ).Sheet!;

        Assert.Equal(["Name", "Day", "Count", "Long", "Part", "Yes", "Text"], sheet.Columns);
        Assert.Equal(["Ģirts", "2026-11-23", "3", "37129123456", "0.3", "True", "007"], sheet.Rows[0].Cells);
        Assert.Equal(2, sheet.Rows[0].Line);
    }

    [Fact]
    public void A_workbook_whose_first_sheet_is_blank_is_read_from_the_next()
    {
        using var file = new MemoryStream();
        file.SaveAs(
            new Dictionary<string, object> { ["Blank"] = Array.Empty<object>(), ["People"] = new[] { new { A = 1 } } }
        );

        Assert.Equal(["A"], Read(file.ToArray()).Sheet!.Columns);
    }

    internal static SheetReading Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    internal static SheetReading Read(byte[] bytes) => SheetReader.Read(bytes);

    private static byte[] Workbook(object row)
    {
        using var stream = new MemoryStream();
        stream.SaveAs(new[] { row });
        return stream.ToArray();
    }

    internal static byte[] Bytes(string text, Encoding encoding) =>
        [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    private static string Csv(Table table, char delimiter, string newLine) =>
        string.Join(newLine, table.Rows.Prepend(table.Columns).Select(r => string.Join(delimiter, r.Select(Quoted))));

    private static string Quoted(string cell) =>
        cell.IndexOfAny([.. ";,\t|\"\r\n"]) >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
