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

public sealed class MendingAnImport
{
    [Theory, OnEveryDatabase]
    public async Task Brings_in_all_or_nothing_unless_told_otherwise(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Uploading.Coordinator(kind);
        var email = Uploading.Email();
        await baiba.Upload(programme, $"Vārds;Uzvārds;E-pasts\nAnna;Krūmiņa;{email}\nJānis;Bērziņš;nav adreses\n");
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
        var (house, baiba, programme) = await Uploading.Coordinator(kind);
        await baiba.Upload(programme, "Vārds;Uzvārds;E-pasts\nJānis;Bērziņš;nav adreses\n");
        var file = await baiba.Http.GetByteArrayAsync($"{baiba.At.AbsolutePath}/rejected");
        var text = Encoding.UTF8.GetString(file);
        Assert.Contains("«nav adreses» nav derīga e-pasta adrese.", text, StringComparison.Ordinal);
        await baiba.Upload(programme, text.Replace("nav adreses", Uploading.Email(), StringComparison.Ordinal));
        await baiba.Send("form[action*=Confirm]");
        Assert.Equal(1, await house.Data(db => db.Enrolments.CountAsync(e => e.ProgrammeId == programme)));
    }

    [Theory, OnEveryDatabase]
    public async Task Gives_the_bad_rows_back_in_the_kind_of_file_that_came(DatabaseKind kind)
    {
        var (_, baiba, programme) = await Uploading.Coordinator(kind);
        string[] header = ["Vārds", "Uzvārds", "E-pasts"];
        string[] good = ["Anna", "Krūmiņa", Uploading.Email()];
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
            await baiba.Upload(programme, file, "cilvēki");
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
        var (house, baiba, programme) = await Uploading.Coordinator(kind);
        await baiba.Upload(programme, $"Vārds;Uzvārds;E-pasts\nAnna;Krūmiņa;{Uploading.Email()}\nJānis;Bērziņš;nav\n");
        await baiba.Send("form[action*=Confirm]", ("OnlyGood", "true"));
        var link = baiba.Page.QuerySelector("a[href$=rejected]")!.GetAttribute("href")!;
        var rest = SheetReader.Read(await baiba.Http.GetByteArrayAsync(link)).Sheet!;
        Assert.Equal(["Jānis", "Bērziņš", "nav", "«nav» nav derīga e-pasta adrese."], Assert.Single(rest.Rows).Cells);
        var batch = await house.Data(db => db.ImportBatches.SingleAsync(b => b.ProgrammeId == programme));
        Assert.Equal("Jānis", Assert.Single(DeskFile.Unpacked(batch.Content).Sheet.Rows).Cells[0]);
    }

    [Theory, OnEveryDatabase]
    public async Task Asks_which_column_is_which_before_it_judges_rows(DatabaseKind kind)
    {
        var (house, baiba, programme) = await Uploading.Coordinator(kind);
        await baiba.Upload(programme, "Kas;Kur\nAnna;Rīga\n");
        Assert.Contains("Norādi, kurā kolonnā ir e-pasta adreses", baiba.Text, StringComparison.Ordinal);
        Assert.Null(baiba.Page.QuerySelector("form[action*=Confirm]"));
        Assert.Empty(await house.Data(db => db.Enrolments.Where(e => e.ProgrammeId == programme).ToListAsync()));
    }

    [Theory, OnEveryDatabase]
    public async Task Takes_what_came_under_another_name_or_says_what_it_is(DatabaseKind kind)
    {
        var (_, baiba, programme) = await Uploading.Coordinator(kind);
        string[] header = ["Vārds", "Uzvārds", "E-pasts"];
        string[] anna = ["Anna", "Krūmiņa", Uploading.Email()];
        await baiba.Upload(programme, SheetWriter.Csv(header, [anna], "lv"), "cilvēki.xls");
        Assert.Contains("Anna Krūmiņa", baiba.Text, StringComparison.Ordinal);
        await baiba.Upload(programme, SheetWriter.Xlsx(header, [anna]), "cilvēki.csv");
        Assert.Contains("Anna Krūmiņa", baiba.Text, StringComparison.Ordinal);
        await baiba.Upload(programme, "%PDF-1.7 …"u8.ToArray(), "cilvēki.xlsx");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, baiba.Status);
        Assert.Contains("Šis ir PDF fails", baiba.Text, StringComparison.Ordinal);
        await baiba.Upload(programme, "Vārds;E-pasts\n\"Anna;a@x.lv\nIlze;i@x.lv\n");
        Assert.Contains("2. rindā sākas pēdiņas", baiba.Text, StringComparison.Ordinal);
        await baiba.Upload(programme, "Vārds;E-pasts\n");
        Assert.Contains("nav nevienas rindas ar datiem", baiba.Text, StringComparison.Ordinal);
        await baiba.Upload(programme, []);
        Assert.Contains("Failā nekā nav.", baiba.Text, StringComparison.Ordinal);
        await baiba.Upload(programme, new byte[SheetReader.MostBytes + 1], "liels.csv");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, baiba.Status);
        Assert.Contains("ne vairāk kā 20 MB", baiba.Text, StringComparison.Ordinal);
    }
}
