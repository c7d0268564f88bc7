using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Sheets;
using Pieredze.Programmes;

namespace Pieredze.Tests.People.Import;

public sealed class ImportingPeople
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory, OnEveryDatabase]
    public async Task Writes_nothing_until_it_is_confirmed(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Uploading.Coordinator(kind);
        var email = Uploading.Email();
        await baiba.Upload(programme, $"Vārds;Uzvārds;E-pasts\nAnna;Krūmiņa;{email}\n");
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
        var (house, baiba, programme) = await Uploading.Coordinator(kind);
        var email = Uploading.Email();
        await baiba.Upload(programme, $"Vārds;Uzvārds;E-pasts;Nodaļa\nAnna;Krūmiņa;{email};Ķirurģija\n");
        await baiba.Send("form[action*=Confirm]");
        await baiba.Upload(
            programme,
            $"Vārds;Uzvārds;E-pasts;Nodaļa\nAnna;Ozola;{email.ToUpperInvariant()};Terapija\n"
        );
        await baiba.Send("form[action*=Confirm]");
        var anna = await house.Data(db => db.People.SingleAsync(p => p.Email == email));
        Assert.Equal(("Ozola", "Terapija"), (anna.LastName, anna.Unit));
        Assert.Equal(1, await house.Data(db => db.Enrolments.CountAsync(e => e.ProgrammeId == programme)));
    }

    [Theory, OnEveryDatabase]
    public async Task Remembers_how_columns_were_chosen(DatabaseKind kind)
    {
        var (_, baiba, programme) = await Uploading.Coordinator(kind);
        await baiba.Upload(programme, $"Kas;Kontakts\nAnna Krūmiņa;{Uploading.Email()}\n");
        await baiba.Send("form[action*=Map]", ("Mapping", "FullName"), ("Mapping", "Email"));
        Assert.Contains("Anna Krūmiņa", baiba.Text, StringComparison.Ordinal);
        await baiba.Upload(programme, $"Kas;Kontakts\nIlze Ozoliņa;{Uploading.Email()}\n");
        Assert.Equal("FullName", ((IHtmlSelectElement)baiba.Page.QuerySelector("#column-0")!).Value);
        await baiba.Send("form[action*=Map]", [.. Mapping("FirstName", "Email")]);
        await baiba.Upload(programme, $"Kas;Kontakts\nIlze Ozoliņa;{Uploading.Email()}\n");
        Assert.Equal("FirstName", ((IHtmlSelectElement)baiba.Page.QuerySelector("#column-0")!).Value);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_not_there_for_somebody_elses_programme(DatabaseKind kind)
    {
        var (_, baiba, programme) = await Uploading.Coordinator(kind);
        await baiba.Upload(programme, $"Vārds;Uzvārds;E-pasts\nAnna;Krūmiņa;{Uploading.Email()}\n");
        var (_, other, _) = await Uploading.Coordinator(kind);
        await other.Open(baiba.At.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Never_stores_or_takes_private_columns_even_when_asked(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Uploading.Coordinator(kind);
        var email = Uploading.Email();
        await baiba.Upload(programme, $"Vārds;Uzvārds;E-pasts;Dzimums\nAnna;Krūmiņa;{email};noslēpums\n");
        Assert.Contains("Dzimums", baiba.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("noslēpums", baiba.Html, StringComparison.Ordinal);
        var batch = await house.Data(db => db.ImportBatches.SingleAsync(b => b.ProgrammeId == programme));
        Assert.DoesNotContain(
            "noslēpums",
            JsonSerializer.Serialize(DeskFile.Unpacked(batch.Content), Readable),
            StringComparison.Ordinal
        );
        await baiba.Send("form[action*=Map]", [.. Mapping("FirstName", "LastName", "Email", "About", "About")]);
        await baiba.Send("form[action*=Confirm]");
        Assert.Null((await house.Data(db => db.People.SingleAsync(p => p.Email == email))).About);
        Assert.False(
            await house.Data(db =>
                db.RememberedColumns.AnyAsync(c => c.ProgrammeId == programme && c.Column == "dzimums")
            )
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Knows_whoever_has_an_account_already(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Uploading.Coordinator(kind);
        var email = Uploading.Email();
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        await baiba.Upload(programme, $"Vārds;Uzvārds;E-pasts\nAnna;Krūmiņa;{email}\n");
        await baiba.Send("form[action*=Confirm]");
        Assert.Equal(anna.PersonId, (await house.Data(db => db.People.SingleAsync(p => p.Email == email))).Id);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_both_places_of_somebody_who_stands_in_the_file_on_both_sides(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Uploading.Coordinator(kind);
        var email = Uploading.Email();
        await baiba.Upload(
            programme,
            $"Vārds;Uzvārds;E-pasts;Loma;Prasmes;Vajadzības\nAnna;Krūmiņa;{email};mentore;vadība (4);\nAnna;Krūmiņa;{email};pieredzes pārņēmēja;;dati\n"
        );
        await baiba.Send("form[action*=Confirm]");
        Assert.Contains("Jauni cilvēki: 1. Atjaunināti: 0.", baiba.Text, StringComparison.Ordinal);
        var places = await house.Data(db =>
            db.Enrolments.Include(e => e.Competences).Where(e => e.ProgrammeId == programme).ToListAsync()
        );
        Assert.Equal(
            [(Side.Mentee, "dati", 3), (Side.Mentor, "vadība", 4)],
            places.OrderBy(p => p.Side).Select(p => (p.Side, p.Competences[0].Topic, p.Competences[0].Level))
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Links_managers_and_says_how_many_are_unknown(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Uploading.Coordinator(kind);
        var (anna, uldis) = (Uploading.Email(), Uploading.Email());
        await baiba.Upload(
            programme,
            $"Vārds;Uzvārds;E-pasts;Vadītāja e-pasts\nAnna;Krūmiņa;{anna};{uldis}\nUldis;Ozols;{uldis};{Uploading.Email()}\n"
        );
        Assert.Contains("1 rindā norādītais vadītājs", baiba.Text, StringComparison.Ordinal);
        await baiba.Send("form[action*=Confirm]");
        var people = await house.Data(db => db.People.Where(p => p.Email == anna || p.Email == uldis).ToListAsync());
        Assert.Equal(people.Single(p => p.Email == uldis).Id, people.Single(p => p.Email == anna).ManagerId);
    }

    [Theory, OnEveryDatabase]
    public async Task Exports_what_can_be_imported_again(DatabaseKind kind)
    {
        var (_, baiba, programme) = await Uploading.Coordinator(kind);
        await baiba.Upload(programme, $"Vārds;Uzvārds;E-pasts;Nodaļa\n=cmd();Krūmiņa;{Uploading.Email()};Ķirurģija\n");
        await baiba.Send("form[action*=Confirm]");
        foreach (var format in new[] { "csv", "xlsx" })
        {
            var file = await baiba.Http.GetByteArrayAsync($"/programmes/{programme}/people/export.{format}");
            var row = SheetReader.Read(file).Sheet!.Rows.Single();
            Assert.Equal(["=cmd()", "Krūmiņa"], row.Cells.Take(2));
            if (format == "csv")
            {
                Assert.Contains("'=cmd()", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<(string, string?)> Mapping(params string[] fields) =>
        fields.Select(f => ("Mapping", (string?)f));
}
