using System.Text;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Sheets;

namespace Pieredze.Tests.People.Import;

public sealed partial class PlanningAnImport
{
    private const string Header = "Vārds;Uzvārds;E-pasts";

    [Fact]
    public void Takes_a_whole_person_with_typed_values()
    {
        var person = Assert.Single(
            Plan(
                $"{Header};Loma;Amats;Valodas;Stiprās puses;Vajadzības;Ietilpība;Stundas mēnesī;Vadītāja e-pasts;Darba sākums;Saziņas valoda;Uzruna",
                "Anna ; Bērziņa;Anna.Berzina@X.lv;mentore;juriste;latviešu (C2), angļu/krievu;Vadība (4), Runas: 3;;2,0;3;Vad@x.lv;23.11.2026;angļu;Anna"
            ).Accepted
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
        Assert.Equal("anna@x.lv", Assert.Single(Plan(Header, $"Anna;Bērziņa;{email}").Accepted).Email);

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
    [InlineData("Vārds, uzvārds", "Anna Marija Bērziņa", "Anna Marija", "Bērziņa")]
    [InlineData("Vārds, uzvārds", "Bērziņa, Anna", "Anna", "Bērziņa")]
    [InlineData("Full name", "Jan van der Berg", "Jan", "van der Berg")]
    [InlineData("Uzvārds, vārds", "Bērziņa Anna", "Anna", "Bērziņa")]
    [InlineData("Darbinieka uzvārds, vārds", "Bērziņa Anna Marija", "Anna Marija", "Bērziņa")]
    [InlineData("Surname, Name", "Lee Ann", "Ann", "Lee")]
    [InlineData("Surname, First name", "Lee, Ann Mary", "Ann Mary", "Lee")]
    [InlineData("Name", "Ann Mary Lee", "Ann Mary", "Lee")]
    [InlineData("Name", "Anna Bērziņa-Kalniņa", "Anna", "Bērziņa-Kalniņa")]
    [InlineData("ФИО", "Иванова Анна Петровна", "Анна Петровна", "Иванова")]
    public void Divides_a_whole_name(string column, string name, string first, string last)
    {
        var person = Assert.Single(Plan($"{column};E-pasts", $"{name};a@x.lv").Accepted);

        Assert.Equal((first, last), (person.FirstName, person.LastName));
    }

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

    [Theory]
    [InlineData("23.11.2026")]
    [InlineData("2026-11-23")]
    [InlineData("2026-11-23 00:00:00")]
    [InlineData("23.11.2026.")]
    [InlineData("23/11/2026")]
    [InlineData("46349")]
    [InlineData("46349.0")]
    [InlineData("1.1.2026", "2026-01-01")]
    public void Understands_the_ways_to_write_a_day(string day, string meant = "2026-11-23") =>
        Assert.Equal(
            DateOnly.Parse(meant, System.Globalization.CultureInfo.InvariantCulture),
            Assert.Single(Plan($"{Header};Darba sākums", $"Anna;Bērziņa;a@x.lv;{day}").Accepted).StartedOn
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
        Assert.Equal(sides, Assert.Single(Plan($"{Header};Loma", $"Anna;Bērziņa;a@x.lv;{role}").Accepted).Sides);

    [Theory]
    [InlineData("jā", Side.Mentee, Side.Mentor)]
    [InlineData("nē", Side.Mentee)]
    [InlineData("", Side.Mentee)]
    public void Takes_the_chosen_role_when_the_row_names_none(string both, params Side[] sides) =>
        Assert.Equal(sides, Assert.Single(Plan($"{Header};Abas lomas", $"Anna;Bērziņa;a@x.lv;{both}").Accepted).Sides);

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

    [Theory]
    [InlineData("vadība, runas", "vadība", "runas")]
    [InlineData("vadība, arī krīzē; runas", "vadība, arī krīzē", "runas")]
    [InlineData("• dati, R\n• runas; intervijas", "dati, R", "runas; intervijas")]
    public void Divides_topics_as_people_write_them(string cell, params string[] topics)
    {
        var person = Assert.Single(Plan($"{Header};Prasmes", $"Anna;Bērziņa;a@x.lv;\"{cell}\"").Accepted);

        Assert.Equal(topics, person.Strengths.Select(t => t.Topic));
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

    private static ImportPlan Plan(params string[] lines) => Make(Sheet(lines));

    private static ImportPlan Make(Sheet sheet) =>
        ImportPlan.Make(sheet, ColumnGuess.Mapping(ColumnGuess.For(sheet)), Side.Mentee);

    private static Sheet Sheet(string[] lines) =>
        SheetReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines))).Sheet!;
}
