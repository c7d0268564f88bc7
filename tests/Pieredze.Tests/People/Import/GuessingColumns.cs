using System.Text;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Sheets;
using static Pieredze.People.Import.ImportField;

namespace Pieredze.Tests.People.Import;

public sealed class GuessingColumns
{
    [Theory]
    [InlineData("Vārds;Uzvārds;E-pasts;Nodaļa;Loma", new[] { FirstName, LastName, Email, Unit, Role })]
    [InlineData(
        "VĀRDS, UZVĀRDS;Darba e-pasts;Amats;Tiešā vadītāja e-pasts",
        new[] { FullName, Email, JobTitle, ManagerEmail }
    )]
    [InlineData(
        "first name;last name;email address;both mentor and mentee;job title;grade;organisation;profession;biography",
        new[] { FirstName, LastName, Email, BothRoles, JobTitle, Grade, Unit, Profession, About }
    )]
    [InlineData(
        "Full name;Email;Skills;Max mentees;Hours per month",
        new[] { FullName, Email, Strengths, Capacity, HoursPerMonth }
    )]
    public void Knows_the_usual_headings(string headings, ImportField[] fields) =>
        Assert.Equal(fields, ColumnGuess.For(Sheet($"{headings}\nx\n")));

    [Theory]
    [InlineData("Dzimums")]
    [InlineData("Date of birth")]
    [InlineData("identity to match")]
    [InlineData("characteristics")]
    [InlineData("Veselība")]
    public void Never_takes_what_is_nobodys_business(string heading)
    {
        Assert.Equal([Never, Email], ColumnGuess.For(Sheet($"{heading};E-pasts\nx;a@b.lv\n")));
        var remembered = new Dictionary<string, ImportField> { [ColumnGuess.Heading(heading)] = About };
        Assert.Equal(Never, ColumnGuess.For(Sheet($"{heading};E-pasts\nx;a@b.lv\n"), remembered)[0]);
    }

    [Fact]
    public void Finds_the_email_by_what_stands_in_the_column() =>
        Assert.Equal(Email, ColumnGuess.For(Sheet("Kontakts;Kas\na@b.lv;x\nc@d.lv;y\n"))[0]);

    [Fact]
    public void Prefers_what_was_chosen_before() =>
        Assert.Equal(
            Unit,
            ColumnGuess.For(
                Sheet("Bloks;E-pasts\nx;a@b.lv\n"),
                new Dictionary<string, ImportField> { ["bloks"] = Unit }
            )[0]
        );

    [Fact]
    public void Reads_people_and_says_what_does_not_fit()
    {
        var sheet = Sheet(
            "Vārds;Uzvārds;E-pasts;Loma;Vietas;Darba sākums\nAnna;Krūmiņa;Anna@x.lv;mentore;2;01.02.2024\nAnna;Otrā;anna@X.lv;abi;;\n;;bez;?;99;vakar\n"
        );
        var plan = ImportPlan.Make(sheet, ColumnGuess.For(sheet), Side.Mentee);
        var anna = Assert.Single(plan.Accepted);
        Assert.Equal(
            ("anna@x.lv", 2, new DateOnly(2024, 2, 1)),
            (anna.Email, anna.Capacity!.Value, anna.StartedOn!.Value)
        );
        Assert.Equal([Side.Mentor], anna.Sides);
        Assert.Equal(
            [
                "3 import-email-twice",
                "4 import-name-missing",
                "4 import-email-malformed",
                "4 import-role-unknown",
                "4 import-date-unknown",
                "4 import-number-range",
            ],
            plan.Problems.Select(p => $"{p.Line} {p.Reason.Key}")
        );
        Assert.Equal("E-pasts", plan.Problems[0].Column);
        Assert.Equal(2, plan.Problems[0].Reason.Data[0].Value);
    }

    private static Sheet Sheet(string text) => SheetReader.Read(Encoding.UTF8.GetBytes(text), "x.csv").Sheet!;
}
