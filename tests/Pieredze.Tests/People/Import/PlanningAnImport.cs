using System.Text;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Sheets;

namespace Pieredze.Tests.People.Import;

public sealed class PlanningAnImport
{
    private const string Header = "Vārds;Uzvārds;E-pasts";

    [Fact]
    public void Takes_a_whole_person_with_typed_values()
    {
        var person = Assert.Single(
            Plan(
                $"{Header};Loma;Amats;Valodas;Stiprās puses;Vajadzības;Ietilpība;Stundas mēnesī;Vadītāja e-pasts;Darba sākums;Saziņas valoda;Uzruna",
                "Anna ; Bērziņa;Anna.Berzina@X.lv;mentore;juriste;latviešu (C2), angļu/krievu;Vadība (4), Runas: 3;;2,0;3;Vad@x.lv;23.11.2026;angļu;Anna"
            ).People
        );

        Assert.Equal(("Anna", "Bērziņa", "anna.berzina@x.lv"), (person.FirstName, person.LastName, person.Email));
        Assert.Equal([Side.Mentor], person.Sides);
        Assert.Equal(["lv", "en", "ru"], person.Languages);
        Assert.Equal([new ImportedTopic("Vadība", 4), new ImportedTopic("Runas", 3)], person.Strengths);
        Assert.Empty(person.Needs);
        Assert.Equal((2, 3), (person.Capacity, person.HoursPerMonth));
        Assert.Equal("vad@x.lv", person.ManagerEmail);
        Assert.Equal(new DateOnly(2026, 11, 23), person.StartedOn);
        Assert.Equal(("en", "Anna", "juriste"), (person.PreferredLanguage, person.AddressedAs, person.JobTitle));
    }

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

    [Theory]
    [InlineData("Anna Bērziņa <Anna@x.lv>")]
    [InlineData("mailto:anna@x.lv")]
    [InlineData("\u00a0ANNA@X.LV ")]
    public void Understands_an_address_as_mail_programs_copy_it(string email) =>
        Assert.Equal("anna@x.lv", Assert.Single(Plan(Header, $"Anna;Bērziņa;{email}").People).Email);

    [Fact]
    public void Refuses_the_second_row_of_an_address_and_says_where_the_first_is()
    {
        var plan = Plan(Header, "Anna;Bērziņa;anna@x.lv", "Jānis;Ozols;j@x.lv", "Anna;Bērziņa;ANNA@x.lv");

        Assert.Equal(2, plan.People.Count);
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
    [InlineData("Vārds, uzvārds", "Anna Marija Bērziņa", "Anna Marija", "Bērziņa")]
    [InlineData("Vārds, uzvārds", "Bērziņa, Anna", "Anna", "Bērziņa")]
    [InlineData("Full name", "Jan van der Berg", "Jan", "van der Berg")]
    [InlineData("Uzvārds, vārds", "Bērziņa Anna", "Anna", "Bērziņa")]
    public void Divides_a_whole_name(string column, string name, string first, string last)
    {
        var person = Assert.Single(Plan($"{column};E-pasts", $"{name};a@x.lv").People);

        Assert.Equal((first, last), (person.FirstName, person.LastName));
    }

    [Theory]
    [InlineData("Ietilpība", "21", "import-number-out-of-range")]
    [InlineData("Ietilpība", "-1", "import-number-out-of-range")]
    [InlineData("Ietilpība", "1,5", "import-number-out-of-range")]
    [InlineData("Ietilpība", "divi", "import-number-out-of-range")]
    [InlineData("Darba sākums", "31.02.2026", "import-date-unknown")]
    [InlineData("Darba sākums", "pavasarī", "import-date-unknown")]
    [InlineData("Vadītāja e-pasts", "@", "import-manager-email-malformed")]
    [InlineData("Vadītāja e-pasts", "A@x.lv", "import-manager-is-self")]
    [InlineData("Loma", "skatītājs", "import-role-unknown")]
    [InlineData("Abas lomas", "varbūt", "import-yes-no-unknown")]
    [InlineData("Saziņas valoda", "klingoņu", "import-preferred-language-unknown")]
    public void Refuses_a_value_it_cannot_use(string column, string value, string key)
    {
        var field = ColumnGuess.For(Sheet([$"{Header};{column}", "Anna;Bērziņa;a@x.lv;"]))[3].Field!.Value;
        var sheet = Sheet([$"{Header};{column}", $"Anna;Bērziņa;a@x.lv;{value}"]);
        var mapping = ColumnGuess.Mapping(ColumnGuess.For(sheet).Take(3)).Append(new(column, field)).ToDictionary();

        var problem = Assert.Single(ImportPlan.Make(sheet, mapping, Side.Mentee).Problems);
        Assert.Equal((key, column, value), (problem.Reason.Key, problem.Column, problem.Value));
    }

    [Theory]
    [InlineData("23.11.2026")]
    [InlineData("2026-11-23")]
    [InlineData("2026-11-23 00:00:00")]
    [InlineData("23/11/2026")]
    [InlineData("46349")]
    public void Understands_the_ways_to_write_a_day(string day) =>
        Assert.Equal(
            new DateOnly(2026, 11, 23),
            Assert.Single(Plan($"{Header};Darba sākums", $"Anna;Bērziņa;a@x.lv;{day}").People).StartedOn
        );

    [Theory]
    [InlineData("mentors", Side.Mentor)]
    [InlineData("MENTORE", Side.Mentor)]
    [InlineData("Mentors/-e", Side.Mentor)]
    [InlineData("pieredzes pārņēmējs", Side.Mentee)]
    [InlineData("Pieredzes parnemeja", Side.Mentee)]
    [InlineData("mentee", Side.Mentee)]
    [InlineData("abi", Side.Mentee, Side.Mentor)]
    [InlineData("both", Side.Mentee, Side.Mentor)]
    [InlineData("mentore un pieredzes pārņēmēja", Side.Mentee, Side.Mentor)]
    [InlineData("Mentor, mentee", Side.Mentee, Side.Mentor)]
    public void Understands_role_words(string role, params Side[] sides) =>
        Assert.Equal(sides, Assert.Single(Plan($"{Header};Loma", $"Anna;Bērziņa;a@x.lv;{role}").People).Sides);

    [Theory]
    [InlineData("jā", Side.Mentee, Side.Mentor)]
    [InlineData("nē", Side.Mentee)]
    [InlineData("", Side.Mentee)]
    public void Takes_the_chosen_role_when_the_row_names_none(string both, params Side[] sides) =>
        Assert.Equal(sides, Assert.Single(Plan($"{Header};Abas lomas", $"Anna;Bērziņa;a@x.lv;{both}").People).Sides);

    [Fact]
    public void Says_every_problem_of_a_row()
    {
        var long201 = new string('x', 201);
        var plan = Plan($"{Header};Amats;Darba sākums", $"Anna;;x;{long201};rīt");

        Assert.Equal(
            ["import-email-malformed", "import-name-half", "import-too-long", "import-date-unknown"],
            plan.Problems.Select(p => p.Reason.Key)
        );
        Assert.Empty(plan.People);
    }

    [Fact]
    public void Never_takes_a_private_column_even_when_told_to()
    {
        var sheet = Sheet([$"{Header};Dzimums", "Anna;Bērziņa;a@x.lv;sieviete"]);
        var mapping = ColumnGuess
            .Mapping(ColumnGuess.For(sheet))
            .Append(new("Dzimums", ImportField.About))
            .ToDictionary();

        Assert.Null(Assert.Single(ImportPlan.Make(sheet, mapping, Side.Mentee).People).About);
    }

    [Fact]
    public void Letters_made_of_two_parts_become_one() =>
        Assert.Equal("Bērziņa", Assert.Single(Plan(Header, "Anna;Be\u0304rzin\u0327a;a@x.lv").People).LastName);

    [Fact]
    public void Marks_that_are_no_letters_do_no_harm()
    {
        Assert.Equal("An\uFFFDna", Assert.Single(Plan(Header, "An\uFFFEna;Bērziņa;a@x.lv").People).FirstName);
        using var file = new MemoryStream();
        SheetWriter.Xlsx(
            file,
            ["Vārds", "Uzvārds", "E-pasts"],
            [
                ["A_xD800_", "B", "a@x.lv"],
            ]
        );
        var sheet = SheetReader.Read(new MemoryStream(file.ToArray()), "people.xlsx").Sheet!;

        Assert.Single(Make(sheet).People);
    }

    [Theory]
    [InlineData("latviešu (C2), Latvian; EN/english", "lv", "en")]
    [InlineData("latviešu un angļu", "lv", "en")]
    public void Knows_a_language_by_any_of_its_names(string languages, params string[] codes) =>
        Assert.Equal(
            codes,
            Assert.Single(Plan($"{Header};Valodas", $"Anna;Bērziņa;a@x.lv;\"{languages}\"").People).Languages
        );

    [Fact]
    public void Needs_to_know_where_addresses_and_names_are()
    {
        Assert.Equal("import-email-column-missing", ImportPlan.WhyNot(new Dictionary<string, ImportField>())?.Key);
        var mapping = new Dictionary<string, ImportField> { ["a"] = ImportField.Email, ["b"] = ImportField.FirstName };
        Assert.Equal("import-name-column-missing", ImportPlan.WhyNot(mapping)?.Key);
        Assert.Null(ImportPlan.WhyNot(new Dictionary<string, ImportField>(mapping) { ["c"] = ImportField.LastName }));
    }

    [Fact]
    public void Rejected_rows_can_be_mended_and_imported_again()
    {
        string[] lines = [$"{Header};Iemesls", "Anna;Bērziņa;anna@x.lv;", "\"Jā;nis\";Ozols;=janis;vecs iemesls"];
        var sheet = Sheet(lines);
        var rejected = RejectedRows.Of(sheet, Make(sheet), "Iemesls", reason => $"Labo: {reason.Key}");
        using var file = new MemoryStream();
        SheetWriter.Csv(file, rejected.Columns, rejected.Rows, "lv");
        var again = SheetReader.Read(new MemoryStream(file.ToArray()), "labot.csv").Sheet!;

        Assert.Equal(["Vārds", "Uzvārds", "E-pasts", "Iemesls"], again.Columns);
        Assert.Equal(["Jā;nis", "Ozols", "=janis", "Labo: import-email-malformed"], Assert.Single(again.Rows).Cells);
        Assert.Null(ColumnGuess.For(again)[3].Field);
    }

    private static ImportPlan Plan(params string[] lines) => Make(Sheet(lines));

    private static ImportPlan Make(Sheet sheet) =>
        ImportPlan.Make(sheet, ColumnGuess.Mapping(ColumnGuess.For(sheet)), Side.Mentee);

    private static Sheet Sheet(string[] lines) =>
        SheetReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), "people.csv").Sheet!;
}
