using System.Text;
using CsCheck;
using MiniExcelLibs;
using Pieredze.Platform;
using Pieredze.Platform.Sheets;
using static Pieredze.Tests.Platform.Sheets.ReadingASpreadsheet;

namespace Pieredze.Tests.Platform.Sheets;

public sealed class ReadingLetters
{
    private static readonly Encoding Baltic = CodePagesEncodingProvider.Instance.GetEncoding(1257)!;

    [Fact]
    public void Baltic_letters_of_old_Windows_programs_are_understood()
    {
        var sheet = Read(Baltic.GetBytes("Vārds;Uzvārds\r\nĒriks;Šķēle\r\n")).Sheet!;

        Assert.Equal("Windows-1257", sheet.EncodingName);
        Assert.Equal(["Vārds", "Uzvārds"], sheet.Columns);
        Assert.Equal(["Ēriks", "Šķēle"], sheet.Rows[0].Cells);
    }

    [Theory]
    [InlineData("UTF-8", "\uFEFF\uFEFFVārds;Uzvārds\nĒriks;Šķēle")]
    [InlineData("UTF-8", "\uFEFF\uFEFF\"Vārds\";\"Uzvārds\"\nĒriks;Šķēle")]
    [InlineData("UTF-16", "\uFEFFVārds;Uzvārds\nĒriks;Šķēle")]
    [InlineData("UTF-16BE", "\uFEFF\uFEFFVārds;Uzvārds\nĒriks;Šķēle")]
    [InlineData("UTF-32", "\uFEFFVārds;Uzvārds\nĒriks;Šķēle")]
    [InlineData("UTF-32BE", "\uFEFFVārds;Uzvārds\nĒriks;Šķēle")]
    public void Marks_at_the_start_are_no_part_of_the_first_name(string name, string text)
    {
        var sheet = Read(Encoding.GetEncoding(name).GetBytes(text)).Sheet!;

        Assert.Equal(name, sheet.EncodingName);
        Assert.Equal(["Vārds", "Uzvārds"], sheet.Columns);
        Assert.Equal(["Ēriks", "Šķēle"], sheet.Rows[0].Cells);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Cyrillic_text_in_two_byte_letters_is_understood_with_and_without_its_mark(bool bigEndian, bool mark)
    {
        var sheet = Read(Bytes("Имя\tФамилия\r\nАнна\tИванова\r\n", new UnicodeEncoding(bigEndian, mark))).Sheet!;

        Assert.Equal(["Имя", "Фамилия"], sheet.Columns);
        Assert.Equal(["Анна", "Иванова"], sheet.Rows[0].Cells);
    }

    [Fact]
    public void A_mark_out_of_place_does_no_harm()
    {
        var sheet = Read("Vā\uFFFErds;\uFFFE\nAn\uFFFEna;\uFFFF").Sheet!;

        Assert.Equal("An\uFFFDna", sheet.Rows[0].Cells[0]);
        Assert.All(sheet.Columns.Concat(sheet.Rows[0].Cells), c => Assert.True(c.IsNormalized()));
    }
}
