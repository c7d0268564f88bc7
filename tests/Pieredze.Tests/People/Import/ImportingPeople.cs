using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform.Sheets;
using Pieredze.Programmes;

namespace Pieredze.Tests.People.Import;

public sealed class ImportingPeople
{
    [Theory, OnEveryDatabase]
    public async Task Writes_nothing_until_it_is_confirmed(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var email = Email();
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts\nAnna;Krūmiņa;{email}\n");
        Assert.Contains("Anna Krūmiņa", baiba.Text, StringComparison.Ordinal);
        Assert.False(await house.Data(db => db.People.AnyAsync(p => p.Email == email)));
        await baiba.Send("form[action*=Confirm]");
        Assert.Equal(HttpStatusCode.OK, baiba.Status);
        var place = await house.Data(db => db.Enrolments.SingleAsync(e => e.ProgrammeId == programme));
        Assert.Equal((EnrolmentState.Invited, Side.Mentee), (place.State, place.Side));
    }

    [Theory, OnEveryDatabase]
    public async Task Updates_instead_of_doubling(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var email = Email();
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts;Nodaļa\nAnna;Krūmiņa;{email};Ķirurģija\n");
        await baiba.Send("form[action*=Confirm]");
        await Upload(
            baiba,
            programme,
            $"Vārds;Uzvārds;E-pasts;Nodaļa\nAnna;Ozola;{email.ToUpperInvariant()};Terapija\n"
        );
        await baiba.Send("form[action*=Confirm]");
        var anna = await house.Data(db => db.People.SingleAsync(p => p.Email == email));
        Assert.Equal(("Ozola", "Terapija"), (anna.LastName, anna.Unit));
        Assert.Equal(1, await house.Data(db => db.Enrolments.CountAsync(e => e.ProgrammeId == programme)));
    }

    [Theory, OnEveryDatabase]
    public async Task Brings_in_all_or_nothing_unless_told_otherwise(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var email = Email();
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts\nAnna;Krūmiņa;{email}\nJānis;Bērziņš;nav adreses\n");
        Assert.Contains("Tā nav e-pasta adrese.", baiba.Text, StringComparison.Ordinal);
        await baiba.Send("form[action*=Confirm]");
        Assert.Equal(HttpStatusCode.Conflict, baiba.Status);
        Assert.False(await house.Data(db => db.People.AnyAsync(p => p.Email == email)));
        await baiba.Send("form[action*=Confirm]", ("OnlyGood", "true"));
        Assert.Equal(1, await house.Data(db => db.Enrolments.CountAsync(e => e.ProgrammeId == programme)));
    }

    [Theory, OnEveryDatabase]
    public async Task Gives_the_bad_rows_back_to_be_mended(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        await Upload(baiba, programme, "Vārds;Uzvārds;E-pasts\nJānis;Bērziņš;nav adreses\n");
        var file = await baiba.Http.GetByteArrayAsync($"{baiba.At.AbsolutePath}/rejected.csv");
        var text = Encoding.UTF8.GetString(file);
        Assert.Contains("Tā nav e-pasta adrese.", text, StringComparison.Ordinal);
        await Upload(baiba, programme, text.Replace("nav adreses", Email(), StringComparison.Ordinal));
        await baiba.Send("form[action*=Confirm]");
        Assert.Equal(1, await house.Data(db => db.Enrolments.CountAsync(e => e.ProgrammeId == programme)));
    }

    [Theory, OnEveryDatabase]
    public async Task Remembers_how_columns_were_chosen(DatabaseKind kind)
    {
        var (_, baiba, programme) = await Coordinator(kind);
        await Upload(baiba, programme, $"Kas;Kontakts\nAnna Krūmiņa;{Email()}\n");
        await baiba.Send("form[action*=Map]", ("Mapping", "FullName"), ("Mapping", "Email"));
        Assert.Contains("Anna Krūmiņa", baiba.Text, StringComparison.Ordinal);
        await Upload(baiba, programme, $"Kas;Kontakts\nIlze Ozoliņa;{Email()}\n");
        Assert.Equal("FullName", ((IHtmlSelectElement)baiba.Page.QuerySelector("#column-0")!).Value);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_not_there_for_somebody_elses_programme(DatabaseKind kind)
    {
        var (_, baiba, programme) = await Coordinator(kind);
        await Upload(baiba, programme, $"Vārds;E-pasts\nAnna;{Email()}\n");
        var (_, other, _) = await Coordinator(kind);
        await other.Open(baiba.At.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Changes_nothing_when_confirmed_twice(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var email = Email();
        await Upload(baiba, programme, $"Vārds;E-pasts\nAnna;{email}\n");
        var page = baiba.At;
        await baiba.Send("form[action*=Confirm]");
        await house.Data(async db => (await db.People.SingleAsync(p => p.Email == email)).Unit = "Mainīts");
        await baiba.Open(page.AbsolutePath);
        Assert.Null(baiba.Page.QuerySelector("form[action*=Confirm]"));
        Assert.Empty((await house.Data(db => db.ImportBatches.SingleAsync(b => b.ProgrammeId == programme))).Content);
    }

    [Theory, OnEveryDatabase]
    public async Task Never_takes_private_columns_even_when_asked(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var email = Email();
        await Upload(baiba, programme, $"Vārds;E-pasts;Dzimums\nAnna;{email};sieviete\n");
        await baiba.Send("form[action*=Map]", ("Mapping", "FirstName"), ("Mapping", "Email"), ("Mapping", "About"));
        await baiba.Send("form[action*=Confirm]");
        Assert.Null((await house.Data(db => db.People.SingleAsync(p => p.Email == email))).About);
    }

    [Theory, OnEveryDatabase]
    public async Task Exports_what_can_be_imported_again(DatabaseKind kind)
    {
        var (_, baiba, programme) = await Coordinator(kind);
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts;Nodaļa\n=cmd();Krūmiņa;{Email()};Ķirurģija\n");
        await baiba.Send("form[action*=Confirm]");
        foreach (var format in new[] { "csv", "xlsx" })
        {
            var file = await baiba.Http.GetByteArrayAsync($"/programmes/{programme}/people/export.{format}");
            var row = SheetReader.Read(file, $"x.{format}").Sheet!.Rows.Single();
            Assert.Equal(["=cmd()", "Krūmiņa"], row.Cells.Take(2));
            if (format == "csv")
            {
                Assert.Contains("'=cmd()", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
            }
        }
    }

    private static string Email() => $"{Guid.NewGuid():N}@example.org";

    private static async Task<(House House, Visitor Coordinator, Guid Programme)> Coordinator(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var id = Guid.CreateVersion7();
        var programme = new Programme
        {
            TitleLv = "Ceļš",
            TitleEn = "Path",
            CreatedAt = DateTime.UtcNow,
        };
        await house.Data(db =>
        {
            db.Programmes.Add(programme);
            db.StaffMembers.Add(
                new()
                {
                    ProgrammeId = programme.Id,
                    PersonId = id,
                    Role = StaffRole.Coordinator,
                }
            );
            return Task.CompletedTask;
        });
        return (house, await house.Visit().SignedInAs("Baiba Liepa", id), programme.Id);
    }

    private static async Task Upload(Visitor visitor, Guid programme, string text)
    {
        await visitor.Open($"/programmes/{programme}/people/import");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        var token = (
            (IHtmlInputElement)visitor.Page.QuerySelector("main form input[name=__RequestVerificationToken]")!
        ).Value;
        var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent("Mentee"), "DefaultSide" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "File", "cilvēki.csv" },
        };
        await visitor.Go(new HttpRequestMessage(HttpMethod.Post, visitor.At) { Content = form });
    }
}
