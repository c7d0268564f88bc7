using System.Text;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Sheets;
using static Pieredze.Tests.People.Import.Plans;

namespace Pieredze.Tests.People.Import;

public sealed class PlanningAnImport
{
    [Theory]
    [InlineData("", "import-email-missing", "E-pasts")]
    [InlineData("anna@x", "import-email-malformed", "E-pasts")]
    [InlineData("anna x.lv", "import-email-malformed", "E-pasts")]
    [InlineData("anna@x..lv", "import-email-malformed", "E-pasts")]
    [InlineData("a@x.lv, b@x.lv", "import-email-malformed", "E-pasts")]
    public void Refuses_a_row_whose_address_is_not_one(string email, string key, string column)
    {
        var problem = Assert.Single(Plan(Header, $"Anna;Bērziņa;{email}").Problems);

        Assert.Equal((key, column, email, 2), (problem.Reason.Key, problem.Column, problem.Value, problem.Line));
    }

    [Fact]
    public void Refuses_the_second_row_of_an_address_and_says_where_the_first_is()
    {
        var plan = Plan(Header, "Anna;Bērziņa;anna@x.lv", "Jānis;Ozols;j@x.lv", "Anna;Bērziņa;ANNA@x.lv");

        Assert.Equal(2, plan.Accepted.Count);
        var problem = Assert.Single(plan.Problems);
        Assert.Equal(("import-email-twice", 4), (problem.Reason.Key, problem.Line));
        Assert.Contains(("line", (object)2), problem.Reason.Data);
    }

    [Theory]
    [InlineData(";;a@x.lv", "import-name-missing")]
    [InlineData("Anna;;a@x.lv", "import-name-half")]
    [InlineData(";Bērziņa;a@x.lv", "import-name-half")]
    public void Refuses_a_row_without_both_names(string row, string key) =>
        Assert.Equal(key, Assert.Single(Plan(Header, row).Problems).Reason.Key);

    [Theory]
    [InlineData("Ietilpība", "6", "import-number-out-of-range")]
    [InlineData("Ietilpība", "-1", "import-number-out-of-range")]
    [InlineData("Ietilpība", "1,5", "import-number-out-of-range")]
    [InlineData("Ietilpība", "divi", "import-number-out-of-range")]
    [InlineData("Stundas mēnesī", "0", "import-number-out-of-range")]
    [InlineData("Stundas mēnesī", "21", "import-number-out-of-range")]
    [InlineData("Darba sākums", "31.02.2026", "import-date-unknown")]
    [InlineData("Darba sākums", "pavasarī", "import-date-unknown")]
    [InlineData("Vadītāja e-pasts", "@", "import-manager-email-malformed")]
    [InlineData("Vadītāja e-pasts", "A@x.lv", "import-manager-is-self")]
    [InlineData("Loma", "skatītājs", "import-role-unknown")]
    [InlineData("Loma", "abonents", "import-role-unknown")]
    [InlineData("Loma", "mentors, abonents", "import-role-unknown")]
    [InlineData("Abas lomas", "varbūt", "import-yes-no-unknown")]
    [InlineData("Abas lomas", "j\uFFFD", "import-yes-no-unknown")]
    [InlineData("Abas lomas", "yesno", "import-yes-no-unknown")]
    [InlineData("Saziņas valoda", "klingoņu", "import-preferred-language-unknown")]
    public void Refuses_a_value_it_cannot_use(string column, string value, string key)
    {
        var field = ColumnGuess.For(Sheet([$"{Header};{column}", "Anna;Bērziņa;a@x.lv;"]))[3].Field;
        var sheet = Sheet([$"{Header};{column}", $"Anna;Bērziņa;a@x.lv;{value}"]);
        var mapping = ColumnGuess.Mapping(ColumnGuess.For(sheet).Take(3)).Append(field).ToList();

        var problem = Assert.Single(ImportPlan.Make(sheet, mapping, Side.Mentee).Problems);
        Assert.Equal((key, column, value), (problem.Reason.Key, problem.Column, problem.Value));
    }

    [Fact]
    public void Says_every_problem_of_a_row()
    {
        var long201 = new string('x', 201);
        var plan = Plan($"{Header};Amats;Darba sākums", $"Anna;;x;{long201};rīt");

        Assert.Equal(
            ["import-email-malformed", "import-name-half", "import-too-long", "import-date-unknown"],
            plan.Problems.Select(p => p.Reason.Key)
        );
        Assert.Empty(plan.Accepted);
    }

    [Theory]
    [InlineData("Dzimums")]
    [InlineData("Invaliditāte")]
    [InlineData("Veselības stāvoklis")]
    [InlineData("Etniskā izcelsme")]
    [InlineData("Reliģija")]
    [InlineData("Sexual orientation")]
    [InlineData("Age")]
    [InlineData("Personas kods")]
    public void Never_takes_a_private_column_even_when_told_to(string column)
    {
        var sheet = Sheet([$"{Header};{column}", "Anna;Bērziņa;a@x.lv;sieviete"]);
        foreach (var field in Enum.GetValues<ImportField>())
        {
            ImportField[] mapping = [ImportField.FirstName, ImportField.LastName, ImportField.Email, field];
            var person = Assert.Single(ImportPlan.Make(sheet, mapping, Side.Mentee).Accepted);

            Assert.DoesNotContain(
                "sieviete",
                System.Text.Json.JsonSerializer.Serialize(person),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Never_stores_a_private_column_of_a_file_that_waits()
    {
        var sheet = Sheet([
            $"Dzimums;{Header};Kods",
            "sieviete;Anna;Bērziņa;a@x.lv;010190-12345",
            "x;Jānis;;j;32000012345",
        ]);
        var file = DeskFile.Unpacked(DeskFile.Of(sheet).Packed());

        Assert.Equal(["Vārds", "Uzvārds", "E-pasts"], file.Sheet.Columns);
        Assert.Equal(
            [
                ["Anna", "Bērziņa", "a@x.lv"],
                ["Jānis", "", "j"],
            ],
            file.Sheet.Rows.Select(r => r.Cells)
        );
        Assert.Equal([2, 3], file.Sheet.Rows.Select(r => r.Line));
        Assert.Equal(
            [("Dzimums", "import-never-private"), ("Kods", "import-never-identity-number")],
            file.Refused.Select(r => (r.Column, r.NeverKey!))
        );
        Assert.Equal((sheet.Delimiter, sheet.EncodingName), (file.Sheet.Delimiter, file.Sheet.EncodingName));
    }

    [Fact]
    public void Keeps_only_the_rows_to_mend_once_the_good_ones_are_in()
    {
        var sheet = Sheet([Header, "Anna;Bērziņa;a@x.lv", "Jānis;Ozols;nav"]);
        var rest = DeskFile.Unpacked(DeskFile.Of(sheet).Rest(Make(sheet)).Packed());

        Assert.Equal([3], rest.Sheet.Rows.Select(r => r.Line));
        var problem = Assert.Single(rest.Problems);
        Assert.Equal(
            (3, "E-pasts", "nav", "import-email-malformed"),
            (problem.Line, problem.Column, problem.Value, problem.Reason.Key)
        );
        Assert.Contains(problem.Reason.Data, d => d.Hole == "value" && $"{d.Value}" == "nav");
    }

    [Fact]
    public void Says_which_topic_is_too_long_and_where()
    {
        var topic = new string('x', 121);
        var problem = Assert.Single(Plan($"{Header};Prasmes", $"Anna;Bērziņa;a@x.lv;vadība, {topic}").Problems);

        Assert.Equal(
            (2, "Prasmes", topic, "import-too-long"),
            (problem.Line, problem.Column, problem.Value, problem.Reason.Key)
        );
        Assert.Contains(("limit", (object)120), problem.Reason.Data);
        Assert.Single(Plan($"{Header};Prasmes", $"Anna;Bērziņa;a@x.lv;{topic[1..]}").Accepted);
    }

    [Fact]
    public void Takes_somebody_who_stands_in_the_file_once_on_each_side()
    {
        var plan = Plan(
            $"{Header};Loma",
            "Anna;Bērziņa;a@x.lv;mentore",
            "Anna;Bērziņa;a@x.lv;pieredzes pārņēmēja",
            "Anna;Bērziņa;a@x.lv;mentore",
            "Ilze;Bērziņa;i@x.lv;mentore",
            "Inese;Bērziņa;i@x.lv;pieredzes pārņēmēja"
        );

        Assert.Equal([2, 3, 5], plan.Accepted.Select(p => p.Line));
        Assert.Equal([4, 6], plan.Problems.Select(p => p.Line));
        Assert.All(plan.Problems, p => Assert.Equal("import-email-twice", p.Reason.Key));
    }

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
