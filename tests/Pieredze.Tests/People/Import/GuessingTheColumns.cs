using System.Text;
using CsCheck;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Sheets;

namespace Pieredze.Tests.People.Import;

public sealed class GuessingTheColumns
{
    [Fact]
    public void Understands_a_Latvian_personnel_file() =>
        Guessed(
            "Vārds;Uzvārds;E-pasts;Loma;Amats;Struktūrvienība;Valodas;Vajadzības;Tiešā vadītāja e-pasts;Darba sākums;Piezīmes",
            "Anna;Bērziņa;anna@x.lv;mentore;juriste;Juridiskā nodaļa;lv, en;vadība;v@x.lv;01.02.2020;—",
            ImportField.FirstName,
            ImportField.LastName,
            ImportField.Email,
            ImportField.Role,
            ImportField.JobTitle,
            ImportField.Unit,
            ImportField.Languages,
            ImportField.Needs,
            ImportField.ManagerEmail,
            ImportField.StartedOn,
            ImportField.Ignore
        );

    [Fact]
    public void Understands_an_English_file_with_both_roles_and_never_takes_identity() =>
        Guessed(
            "first name;last name;email address;both mentor and mentee;job title;grade;organisation;profession;match with similar identity;identity to match;biography",
            "Ann;Lee;ann@x.uk;yes;Analyst;HEO;Department of Joy;Policy;no;Something;I am Ann",
            ImportField.FirstName,
            ImportField.LastName,
            ImportField.Email,
            ImportField.BothRoles,
            ImportField.JobTitle,
            ImportField.Grade,
            ImportField.Unit,
            ImportField.Profession,
            ImportField.Ignore,
            ImportField.Ignore,
            ImportField.About
        );

    [Fact]
    public void Understands_a_Russian_file() =>
        Guessed(
            "Имя;Фамилия;Электронная почта;Роль;Должность",
            "Анна;Иванова;anna@x.lv;наставник;юрист",
            ImportField.FirstName,
            ImportField.LastName,
            ImportField.Email,
            ImportField.Role,
            ImportField.JobTitle
        );

    [Fact]
    public void Finds_addresses_and_roles_by_what_the_cells_hold() =>
        Guessed(
            "Dalībnieks;Kontakti;Kā piedalās",
            "Anna Bērziņa;anna@x.lv;pieredzes pārņēmēja",
            ImportField.FullName,
            ImportField.Email,
            ImportField.Role
        );

    [Fact]
    public void A_name_beside_a_surname_is_the_first_name() =>
        Guessed("Name;Surname;Mail", "Ann;Lee;a@x.uk", ImportField.FirstName, ImportField.LastName, ImportField.Email);

    [Fact]
    public void A_single_name_column_with_two_words_is_the_whole_name() =>
        Guessed("Vārds;E-pasts", "Anna Bērziņa;a@x.lv", ImportField.FullName, ImportField.Email);

    [Fact]
    public void A_managers_name_is_not_an_address_and_a_role_at_work_is_a_job_title() =>
        Guessed(
            "Role;Manager;Email",
            "Developer;Ann Lee;a@x.uk",
            ImportField.JobTitle,
            ImportField.Ignore,
            ImportField.Email
        );

    [Theory]
    [InlineData("Dzimums")]
    [InlineData("Vecums (gadi)")]
    [InlineData("Dzimšanas datums")]
    [InlineData("Ticība")]
    [InlineData("Tautība")]
    [InlineData("Veselības stāvoklis")]
    [InlineData("Seksuālā orientācija")]
    [InlineData("Ģimenes stāvoklis")]
    [InlineData("Gender")]
    [InlineData("AGE")]
    [InlineData("Date of birth")]
    [InlineData("religion or belief")]
    [InlineData("Ethnic group")]
    [InlineData("Health")]
    [InlineData("Sexual orientation")]
    [InlineData("characteristics")]
    [InlineData("Возраст")]
    [InlineData("identity to match")]
    [InlineData("DateOfBirth")]
    [InlineData("birth_date")]
    [InlineData("Dzimšanas_gads")]
    [InlineData("Vecumgrupa")]
    [InlineData("Vecuma grupa")]
    [InlineData("Age group")]
    [InlineData("Dzimuma identitāte")]
    [InlineData("Invaliditātes grupa")]
    [InlineData("Invaliditātes apraksts")]
    [InlineData("Disability status")]
    [InlineData("Do you consider yourself disabled?")]
    [InlineData("Veselība")]
    [InlineData("Apraksts par veselību")]
    [InlineData("Health issues")]
    [InlineData("Hroniskas slimības")]
    [InlineData("Diagnoze")]
    [InlineData("Etniskā piederība")]
    [InlineData("Ethnicity")]
    [InlineData("Tautība/nacionalitāte")]
    [InlineData("Reliģiskā pārliecība")]
    [InlineData("Religion")]
    [InlineData("Orientation")]
    [InlineData("Bērnu skaits")]
    [InlineData("Arodbiedrības biedrs")]
    [InlineData("Politiskā piederība")]
    [InlineData("Sodāmība")]
    [InlineData("Grūtniecība")]
    public void Never_takes_what_is_private(string column) => NeverTaken(column, "x", "import-never-private");

    [Theory]
    [InlineData("Personas kods", "x")]
    [InlineData("personas_kods", "x")]
    [InlineData("Vārds, uzvārds, personas kods", "x")]
    [InlineData("P.k.", "x")]
    [InlineData("Personal code", "x")]
    [InlineData("Passport No.", "x")]
    [InlineData("Nr.", "01019012345")]
    [InlineData("Nr.", "320000-12345")]
    [InlineData("E-pasts", "32000012345")]
    [InlineData("National insurance number", "x")]
    [InlineData("Kods", "010190-12345")]
    public void Never_takes_identity_numbers(string column, string cell) =>
        NeverTaken(column, cell, "import-never-identity-number");

    [Theory]
    [InlineData("Health department")]
    [InlineData("Language")]
    [InlineData("Languages spoken")]
    [InlineData("Agency")]
    [InlineData("Average mark")]
    [InlineData("Stage")]
    [InlineData("Package")]
    [InlineData("Manager")]
    [InlineData("Essex office")]
    [InlineData("Family name")]
    [InlineData("Policy area")]
    [InlineData("Politikas joma")]
    [InlineData("Veselības aprūpes iestāde")]
    [InlineData("Medical speciality")]
    [InlineData("Vecākais speciālists")]
    [InlineData("Dzimtā valoda")]
    [InlineData("Invalid rows")]
    [InlineData("Slimnīca")]
    [InlineData("Diagnostikas nodaļa")]
    [InlineData("Tautsaimniecības nozare")]
    [InlineData("Orientation day")]
    [InlineData("Message")]
    [InlineData("Tālrunis")]
    public void Harmless_columns_are_not_called_private(string column) =>
        Assert.Null(ColumnGuess.For(Sheet(column, "37129123456"))[0].NeverKey);

    [Theory]
    [InlineData("Vadītāja vārds", "Uldis Ozols")]
    [InlineData("Line manager name", "Ann Lee")]
    [InlineData("Kontaktpersonas e-pasts", "u@x.lv")]
    [InlineData("Emergency contact email", "u@x.lv")]
    [InlineData("Darba vietas kods", "Rīga")]
    [InlineData("Stāvoklis", "Pauze")]
    [InlineData("Piezīmes", "—")]
    public void What_it_does_not_know_it_leaves_out(string column, string cell) =>
        Assert.Equal(ImportField.Ignore, ColumnGuess.For(Sheet($"{column};E-pasts", $"{cell};a@x.lv"))[0].Field);

    [Fact]
    public void The_address_of_the_manager_is_not_the_persons_own() =>
        Guessed("Tiešā vadītāja darba e-pasts;Kontakti", "v@x.lv;a@x.lv", ImportField.ManagerEmail, ImportField.Email);

    [Theory]
    [InlineData("biography")]
    [InlineData("Biogrāfija")]
    [InlineData("Short biography")]
    [InlineData("Īsi par sevi")]
    [InlineData("About you")]
    public void A_biography_is_what_somebody_says_of_themselves(string column) =>
        Assert.Equal(ImportField.About, ColumnGuess.For(Sheet(column, "I am Ann"))[0].Field);

    [Fact]
    public void Knows_the_usual_headings()
    {
        Guessed(
            "VĀRDS, UZVĀRDS;Darba e-pasts;Amats;Tiešā vadītāja e-pasts",
            "Anna Bērziņa;a@x.lv;juriste;v@x.lv",
            ImportField.FullName,
            ImportField.Email,
            ImportField.JobTitle,
            ImportField.ManagerEmail
        );
        Guessed(
            "Full name;Email;Skills;Max mentees;Hours per month",
            "Ann Lee;a@x.uk;law;2;3",
            ImportField.FullName,
            ImportField.Email,
            ImportField.Strengths,
            ImportField.Capacity,
            ImportField.HoursPerMonth
        );
    }

    [Fact]
    public void What_was_chosen_before_is_chosen_again_but_never_for_a_private_column()
    {
        var remembered = new Dictionary<string, ImportField>
        {
            ["kontakts"] = ImportField.Email,
            ["amats"] = ImportField.Ignore,
            ["dzimums"] = ImportField.About,
        };
        var guesses = ColumnGuess.For(Sheet("Kontakts;Amats;Dzimums", "?;jurists;x"), remembered);

        Assert.Equal([ImportField.Email, ImportField.Ignore, ImportField.Ignore], guesses.Select(g => g.Field));
    }

    [Fact]
    public void Any_table_can_be_guessed_and_planned_without_a_fault() =>
        Gen.Select(Gen.String.Array[3], Gen.String.Array[3].Array[1, 5])
            .Sample(
                (header, rows) =>
                {
                    var file = SheetWriter.Csv([.. header.Select((h, i) => $"{h}{i}")], rows, "lv");
                    if (ReadBack(file) is { } sheet)
                    {
                        var fields = Enum.GetValues<ImportField>();
                        var guessed = ColumnGuess.Mapping(ColumnGuess.For(sheet));
                        ImportPlan.Make(sheet, guessed, Side.Mentee);
                        foreach (var field in fields)
                        {
                            var mapping = sheet.Columns.Select(_ => field).ToList();
                            ImportPlan.Make(sheet, mapping, Side.Mentee);
                        }
                    }
                },
                iter: 300
            );

    private static void NeverTaken(string column, string cell, string key)
    {
        var guess = ColumnGuess.For(Sheet(column, cell))[0];

        Assert.Equal(ImportField.Ignore, guess.Field);
        Assert.Equal(key, guess.NeverKey);
    }

    private static void Guessed(string header, string row, params ImportField[] fields) =>
        Assert.Equal(fields, ColumnGuess.For(Sheet(header, row)).Select(g => g.Field));

    private static Sheet Sheet(string header, string row) => ReadBack(Encoding.UTF8.GetBytes($"{header}\n{row}\n"))!;

    private static Sheet? ReadBack(byte[] bytes) => SheetReader.Read(bytes).Sheet;
}
