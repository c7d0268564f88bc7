using System.Text;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Sheets;

namespace Pieredze.Tests.People.Import;

// Files as they come, from the first row to the last.
public sealed partial class PlanningAnImport
{
    [Fact]
    public void Reads_people_and_says_what_does_not_fit()
    {
        var plan = Plan(
            "Vārds;Uzvārds;E-pasts;Loma;Vietas;Darba sākums",
            "Anna;Krūmiņa;Anna@x.lv;mentore;2;01.02.2024",
            "Anna;Otrā;anna@X.lv;abi;;",
            ";;bez;?;99;vakar"
        );

        Assert.Equal("anna@x.lv", Assert.Single(plan.Accepted).Email);
        Assert.Equal(
            [
                "3 import-email-twice",
                "4 import-email-malformed",
                "4 import-name-missing",
                "4 import-role-unknown",
                "4 import-number-out-of-range",
                "4 import-date-unknown",
            ],
            plan.Problems.Select(p => $"{p.Line} {p.Reason.Key}")
        );
        Assert.Equal("E-pasts", plan.Problems[0].Column);
    }

    [Fact]
    public void Letters_made_of_two_parts_become_one() =>
        Assert.Equal("Bērziņa", Assert.Single(Plan(Header, "Anna;Be\u0304rzin\u0327a;a@x.lv").Accepted).LastName);

    [Fact]
    public void Marks_that_are_no_letters_do_no_harm()
    {
        Assert.Equal("An\uFFFDna", Assert.Single(Plan(Header, "An\uFFFEna;Bērziņa;a@x.lv").Accepted).FirstName);
        var file = SheetWriter.Xlsx(
            ["Vārds", "Uzvārds", "E-pasts"],
            [
                ["A_xD800_", "B", "a@x.lv"],
            ]
        );
        var sheet = SheetReader.Read(file).Sheet!;

        Assert.Single(Make(sheet).Accepted);
    }

    [Theory]
    [InlineData("latviešu (C2), Latvian; EN/english", "lv", "en")]
    [InlineData("latviešu un angļu", "lv", "en")]
    [InlineData("latviešu", "lv")]
    [InlineData("English", "en")]
    [InlineData("krievu", "ru")]
    [InlineData("Krievu valoda - sarunvaloda; English: fluent; vācu B1", "ru", "en", "de")]
    [InlineData("українська, Portuguese, suomi", "uk", "pt", "fi")]
    [InlineData("latgaliešu, zīmju valoda", "latgaliešu", "zīmju valoda")]
    public void Knows_a_language_by_any_of_its_names(string languages, params string[] codes) =>
        Assert.Equal(
            codes,
            Assert.Single(Plan($"{Header};Valodas", $"Anna;Bērziņa;a@x.lv;\"{languages}\"").Accepted).Languages
        );

    [Fact]
    public void Needs_to_know_where_addresses_and_names_are()
    {
        Assert.Equal("import-email-column-missing", ImportPlan.WhyNot([ImportField.FullName])?.Key);
        ImportField[] mapping = [ImportField.Email, ImportField.FirstName];
        Assert.Equal("import-name-column-missing", ImportPlan.WhyNot(mapping)?.Key);
        Assert.Null(ImportPlan.WhyNot([.. mapping, ImportField.LastName]));
    }

    [Fact]
    public void Rejected_rows_can_be_mended_and_imported_again()
    {
        string[] lines = [$"{Header};Iemesls", "Anna;Bērziņa;anna@x.lv;", "\"Jā;nis\";Ozols;=janis;vecs iemesls"];
        var sheet = Sheet(lines);
        var rejected = RejectedRows.Of(
            sheet,
            Make(sheet).Problems,
            ["Iemesls", "Reason"],
            reason => $"Labo: {reason.Key}"
        );
        var again = SheetReader.Read(SheetWriter.Like(sheet, rejected.Columns, rejected.Rows)).Sheet!;

        Assert.Equal(["Vārds", "Uzvārds", "E-pasts", "Iemesls"], again.Columns);
        Assert.Equal(["Jā;nis", "Ozols", "=janis", "Labo: import-email-malformed"], Assert.Single(again.Rows).Cells);
        Assert.Equal(ImportField.Ignore, ColumnGuess.For(again)[3].Field);
    }
}
