using System.Text;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Sheets;
using static Pieredze.Tests.People.Import.Plans;

namespace Pieredze.Tests.People.Import;

public sealed class UnderstandingARow
{
    [Theory]
    [InlineData("Anna Bērziņa <Anna@x.lv>")]
    [InlineData("mailto:anna@x.lv")]
    [InlineData("\u00a0ANNA@X.LV ")]
    public void Understands_an_address_as_mail_programs_copy_it(string email) =>
        Assert.Equal("anna@x.lv", Assert.Single(Plan(Header, $"Anna;Bērziņa;{email}").Accepted).Email);

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
}
