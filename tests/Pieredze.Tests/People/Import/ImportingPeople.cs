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

public sealed partial class ImportingPeople
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

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
        Assert.Contains("«nav adreses» nav derīga e-pasta adrese.", baiba.Text, StringComparison.Ordinal);
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
        var file = await baiba.Http.GetByteArrayAsync($"{baiba.At.AbsolutePath}/rejected");
        var text = Encoding.UTF8.GetString(file);
        Assert.Contains("«nav adreses» nav derīga e-pasta adrese.", text, StringComparison.Ordinal);
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
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts\nAnna;Krūmiņa;{Email()}\n");
        var (_, other, _) = await Coordinator(kind);
        await other.Open(baiba.At.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Changes_nothing_when_confirmed_twice(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var email = Email();
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts\nAnna;Krūmiņa;{email}\n");
        var page = baiba.At;
        await baiba.Send("form[action*=Confirm]");
        await house.Data(async db => (await db.People.SingleAsync(p => p.Email == email)).Unit = "Mainīts");
        await baiba.Open(page.AbsolutePath);
        Assert.Null(baiba.Page.QuerySelector("form[action*=Confirm]"));
        Assert.Empty((await house.Data(db => db.ImportBatches.SingleAsync(b => b.ProgrammeId == programme))).Content);
    }

    [Theory, OnEveryDatabase]
    public async Task Never_stores_or_takes_private_columns_even_when_asked(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var email = Email();
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts;Dzimums\nAnna;Krūmiņa;{email};noslēpums\n");
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
    public async Task Takes_what_came_under_another_name_or_says_what_it_is(DatabaseKind kind)
    {
        var (_, baiba, programme) = await Coordinator(kind);
        string[] header = ["Vārds", "Uzvārds", "E-pasts"];
        string[] anna = ["Anna", "Krūmiņa", Email()];
        await Upload(baiba, programme, SheetWriter.Csv(header, [anna], "lv"), "cilvēki.xls");
        Assert.Contains("Anna Krūmiņa", baiba.Text, StringComparison.Ordinal);
        await Upload(baiba, programme, SheetWriter.Xlsx(header, [anna]), "cilvēki.csv");
        Assert.Contains("Anna Krūmiņa", baiba.Text, StringComparison.Ordinal);
        await Upload(baiba, programme, "%PDF-1.7 …"u8.ToArray(), "cilvēki.xlsx");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, baiba.Status);
        Assert.Contains("Šis ir PDF fails", baiba.Text, StringComparison.Ordinal);
        await Upload(baiba, programme, "Vārds;E-pasts\n\"Anna;a@x.lv\nIlze;i@x.lv\n");
        Assert.Contains("2. rindā sākas pēdiņas", baiba.Text, StringComparison.Ordinal);
        await Upload(baiba, programme, "Vārds;E-pasts\n");
        Assert.Contains("nav nevienas rindas ar datiem", baiba.Text, StringComparison.Ordinal);
        await Upload(baiba, programme, []);
        Assert.Contains("Failā nekā nav.", baiba.Text, StringComparison.Ordinal);
        await Upload(baiba, programme, new byte[SheetReader.MostBytes + 1], "liels.csv");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, baiba.Status);
        Assert.Contains("ne vairāk kā 20 MB", baiba.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Asks_which_column_is_which_before_it_judges_rows(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        await Upload(baiba, programme, "Kas;Kur\nAnna;Rīga\n");
        Assert.Contains("Norādi, kurā kolonnā ir e-pasta adreses", baiba.Text, StringComparison.Ordinal);
        Assert.Null(baiba.Page.QuerySelector("form[action*=Confirm]"));
        Assert.Empty(await house.Data(db => db.Enrolments.Where(e => e.ProgrammeId == programme).ToListAsync()));
    }

    [Theory, OnEveryDatabase]
    public async Task Gives_the_bad_rows_back_in_the_kind_of_file_that_came(DatabaseKind kind)
    {
        var (_, baiba, programme) = await Coordinator(kind);
        string[] header = ["Vārds", "Uzvārds", "E-pasts"];
        string[] good = ["Anna", "Krūmiņa", Email()];
        string[] bad = ["=Jānis", "Bērziņš", "nav adreses"];
        var came = new Sheet
        {
            Columns = header,
            Rows = [],
            Delimiter = '\t',
            EncodingName = "UTF-16",
        };
        foreach (
            var file in new[] { SheetWriter.Xlsx(header, [good, bad]), SheetWriter.Like(came, header, [good, bad]) }
        )
        {
            await Upload(baiba, programme, file, "cilvēki");
            var was = SheetReader.Read(file).Sheet!;
            var rest = SheetReader.Read(await baiba.Http.GetByteArrayAsync($"{baiba.At.AbsolutePath}/rejected")).Sheet!;
            Assert.Equal((was.Delimiter, was.EncodingName), (rest.Delimiter, rest.EncodingName));
            Assert.Equal([.. header, "Iemesls"], rest.Columns);
            Assert.Equal([.. bad, "«nav adreses» nav derīga e-pasta adrese."], Assert.Single(rest.Rows).Cells);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_the_bad_rows_to_be_mended_after_the_good_ones_are_in(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts\nAnna;Krūmiņa;{Email()}\nJānis;Bērziņš;nav\n");
        await baiba.Send("form[action*=Confirm]", ("OnlyGood", "true"));
        var link = baiba.Page.QuerySelector("a[href$=rejected]")!.GetAttribute("href")!;
        var rest = SheetReader.Read(await baiba.Http.GetByteArrayAsync(link)).Sheet!;
        Assert.Equal(["Jānis", "Bērziņš", "nav", "«nav» nav derīga e-pasta adrese."], Assert.Single(rest.Rows).Cells);
        var batch = await house.Data(db => db.ImportBatches.SingleAsync(b => b.ProgrammeId == programme));
        Assert.Equal("Jānis", Assert.Single(DeskFile.Unpacked(batch.Content).Sheet.Rows).Cells[0]);
    }

    [Theory, OnEveryDatabase]
    public async Task Knows_whoever_has_an_account_already(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var email = Email();
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        await Upload(baiba, programme, $"Vārds;Uzvārds;E-pasts\nAnna;Krūmiņa;{email}\n");
        await baiba.Send("form[action*=Confirm]");
        Assert.Equal(anna.PersonId, (await house.Data(db => db.People.SingleAsync(p => p.Email == email))).Id);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_both_places_of_somebody_who_stands_in_the_file_on_both_sides(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Coordinator(kind);
        var email = Email();
        await Upload(
            baiba,
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

    private static Task Upload(Visitor visitor, Guid programme, string text) =>
        Upload(visitor, programme, Encoding.UTF8.GetBytes(text), "cilvēki.csv");

    private static async Task Upload(Visitor visitor, Guid programme, byte[] content, string name = "cilvēki.csv")
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
            { new ByteArrayContent(content), "File", name },
        };
        await visitor.Go(new HttpRequestMessage(HttpMethod.Post, visitor.At) { Content = form });
    }
}
