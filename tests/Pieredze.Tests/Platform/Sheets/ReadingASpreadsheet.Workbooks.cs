using System.Text;
using CsCheck;
using MiniExcelLibs;
using Pieredze.Platform;
using Pieredze.Platform.Sheets;

namespace Pieredze.Tests.Platform.Sheets;

// Limits, and workbooks as Excel keeps them.
public sealed partial class ReadingASpreadsheet
{
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
}
