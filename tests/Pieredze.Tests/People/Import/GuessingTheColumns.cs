using System.Text;
using CsCheck;
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
            null
        );

    [Fact]
    public void Understands_an_English_file_with_both_roles_and_never_takes_identity() =>
        Guessed(
            "first name;last name;email address;both mentor and mentee;job title;grade;organisation;profession;match with similar identity;identity to match;biography",
            "Ann;Lee;ann@x.uk;yes;Analyst;HEO;Department of Joy;Policy;no;Something;I am Ann",
            ImportField.FirstName,
            ImportField.LastName,
            ImportField.Email,
            ImportField.Both,
            ImportField.JobTitle,
            ImportField.Grade,
            ImportField.Unit,
            ImportField.Profession,
            null,
            null,
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
        Guessed("Role;Manager;Email", "Developer;Ann Lee;a@x.uk", ImportField.JobTitle, null, ImportField.Email);

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
    public void Never_takes_what_is_private(string column) => NeverTaken(column, "x", "import-never-private");

    [Theory]
    [InlineData("Personas kods", "x")]
    [InlineData("National insurance number", "x")]
    [InlineData("Kods", "010190-12345")]
    public void Never_takes_identity_numbers(string column, string cell) =>
        NeverTaken(column, cell, "import-never-identity-number");

    [Theory]
    [InlineData("Health department")]
    [InlineData("Language")]
    [InlineData("Orientation day")]
    [InlineData("Message")]
    [InlineData("Tālrunis")]
    public void Harmless_columns_are_not_called_private(string column) =>
        Assert.Null(ColumnGuess.For(Sheet(column, "37129123456"))[0].NeverKey);

    [Fact]
    public void What_was_chosen_before_is_chosen_again_but_never_for_a_private_column()
    {
        var remembered = new Dictionary<string, ImportField?>
        {
            ["kontakts"] = ImportField.Email,
            ["amats"] = null,
            ["dzimums"] = ImportField.About,
        };
        var guesses = ColumnGuess.For(Sheet("Kontakts;Amats;Dzimums", "?;jurists;x"), remembered);

        Assert.Equal([ImportField.Email, null, null], guesses.Select(g => g.Field));
    }

    [Fact]
    public void Any_table_can_be_guessed_and_planned_without_a_fault() =>
        Gen.Select(Gen.String.Array[3], Gen.String.Array[3].Array[1, 5])
            .Sample(
                (header, rows) =>
                {
                    using var file = new MemoryStream();
                    SheetWriter.Csv(file, [.. header.Select((h, i) => $"{h}{i}")], rows, "lv");
                    if (ReadBack(file.ToArray()) is { } sheet)
                    {
                        var fields = Enum.GetValues<ImportField>();
                        var guessed = ColumnGuess.Mapping(ColumnGuess.For(sheet));
                        ImportPlan.Make(sheet, guessed, Pieredze.People.Side.Mentee);
                        foreach (var field in fields)
                        {
                            var mapping = sheet.Columns.ToDictionary(c => c, _ => field);
                            ImportPlan.Make(sheet, mapping, Pieredze.People.Side.Mentee);
                        }
                    }
                },
                iter: 300
            );

    private static void NeverTaken(string column, string cell, string key)
    {
        var guess = ColumnGuess.For(Sheet(column, cell))[0];

        Assert.Null(guess.Field);
        Assert.Equal(key, guess.NeverKey);
    }

    private static void Guessed(string header, string row, params ImportField?[] fields) =>
        Assert.Equal(fields, ColumnGuess.For(Sheet(header, row)).Select(g => g.Field));

    private static Sheet Sheet(string header, string row) => ReadBack(Encoding.UTF8.GetBytes($"{header}\n{row}\n"))!;

    private static Sheet? ReadBack(byte[] bytes) => SheetReader.Read(new MemoryStream(bytes), "people.csv").Sheet;
}
