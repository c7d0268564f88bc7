using System.IO.Compression;
using System.Net;
using Pieredze.Measuring.Plan;
using Pieredze.Programmes;
using Pieredze.Tests.Proofs;

namespace Pieredze.Tests.Watching;

public sealed class TakingTheFolder
{
    [Theory, OnEveryDatabase]
    public async Task Holds_by_theme_what_the_programme_can_show_and_says_what_is_missing(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind), p => p.Purposes.Add(Purpose.Transition));
        await ward.Mentees("Ķirurģija", 40, 24);
        await ward.Mentees("Virtuve", 30, 9);
        await ward.Night();
        await ward.Coordinator.Open($"{ward.Address}");
        await ward.Coordinator.Send("form[id^=answer-]", ("Text", "Aicināsim virtuvi pirmo."));
        await ward.House.Data(db =>
        {
            var plan = MeasurementPlan.For(ward.Programme, ward.Now);
            plan.Freeze(ward.Now);
            db.Add(plan);
            return Task.CompletedTask;
        });
        var files = await Take(ward);
        Assert.Contains("Nolūks un gatavība", files["index.html"], StringComparison.Ordinal);
        Assert.Contains("Publicētie mērījumi: vēl nekas nav publicēts", files["index.html"], StringComparison.Ordinal);
        Assert.Contains("nav apliecinājums", files["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("4-measurement/reports.html", files.Keys);
        Assert.Contains(
            "Atbalsts, mainot darbavietu vai lomu",
            files["1-purpose/settings.html"],
            StringComparison.Ordinal
        );
        Assert.Contains("pašapziņa", files["4-measurement/plan.csv"], StringComparison.Ordinal);
        Assert.Contains("Aicināsim virtuvi pirmo.", files["5-ethics/alerts.csv"], StringComparison.Ordinal);
        Assert.Contains("Virtuve", files["5-ethics/harms.html"], StringComparison.Ordinal);
        Assert.Contains("0,50", files["3-matching/fairness.csv"], StringComparison.Ordinal);
        Assert.Contains("Kādēļ jūs tiekaties?", files["5-ethics/agreement.html"], StringComparison.Ordinal);
        Assert.Contains(
            "Atbildēts uz drošības brīdinājumu;1",
            files["6-administration/log.csv"],
            StringComparison.Ordinal
        );
        // Every file that is named in the index is there, and the other way round.
        var named = System
            .Text.RegularExpressions.Regex.Matches(files["index.html"], "href=\"([^\"]+)\"")
            .Select(m => m.Groups[1].Value);
        Assert.Equal(files.Keys.Where(f => f != "index.html").Order(), named.Order());
    }

    [Theory, OnEveryDatabase]
    public async Task Is_the_same_byte_by_byte_while_nothing_changes_and_speaks_the_readers_language(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind), p => p.Purposes.Add(Purpose.Transition));
        var once = await Bytes(ward, ward.Auditor);
        // Taking it is itself noted; the second and the third do not differ in anything else.
        var twice = await Bytes(ward, ward.Auditor);
        var files = Read(twice);
        Assert.Equal(
            Read(once).Where(f => !f.Key.Contains("/log", StringComparison.Ordinal) && f.Key != "index.html"),
            files.Where(f => !f.Key.Contains("/log", StringComparison.Ordinal) && f.Key != "index.html")
        );
        using var zip = new ZipArchive(new MemoryStream(twice));
        Assert.Single(zip.Entries.Select(e => e.LastWriteTime.DateTime).Distinct());
        await ward.Auditor.Open($"/language/en?back=/");
        Assert.Contains(
            "Purpose and readiness",
            Read(await Bytes(ward, ward.Auditor))["index.html"],
            StringComparison.Ordinal
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Counts_nobody_under_five(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind), p => p.Purposes.Add(Purpose.Transition));
        await ward.Pairs("A", 4);
        Assert.DoesNotContain("2-briefing/training.html", (await Take(ward)).Keys);
        await ward.Pairs("A", 1);
        Assert.Contains("0 no 5 mentoriem", (await Take(ward))["2-briefing/training.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_no_word_of_a_pair()
    {
        var aviary = new Aviary();
        await using var house = await House.StartAsync(DatabaseKind.Sqlite);
        var world = await World.MakeAsync(house, aviary.PlantAsync);
        await house.Data(aviary.FindAsync);
        foreach (var name in new[] { "coordinator", "auditor" })
        {
            var guest = world[name];
            var told = string.Concat(
                Read(await Bytes($"/programmes/{world.Here.Programme.Id}/evidence", guest.Visitor)).Values
            );
            var found = Sweep.Words(told).Select(word => aviary[word]).OfType<Canary>().ToList();
            // What the staff itself wrote stands there; nothing else does.
            Assert.Contains(found, c => c.Where == "AlertAnswer.Text");
            Found.Nothing(found.Where(c => !c.MayBeReadBy(guest)).Select(c => c.Where));
            Found.Nothing(
                found
                    .Where(c =>
                        c.Where.StartsWith("Person.", StringComparison.Ordinal)
                        || c.Where.StartsWith("Relationship.", StringComparison.Ordinal)
                    )
                    .Select(c => c.Where)
            );
        }
    }

    private static async Task<Dictionary<string, string>> Take(Ward ward) => Read(await Bytes(ward, ward.Coordinator));

    private static Task<byte[]> Bytes(Ward ward, Visitor visitor) =>
        Bytes($"/programmes/{ward.Programme.Id}/evidence", visitor);

    private static async Task<byte[]> Bytes(string address, Visitor visitor)
    {
        await visitor.Open(address);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)visitor.Page.QuerySelector("#folder")!;
        using var fields = new FormUrlEncodedContent(
            form.Elements.OfType<AngleSharp.Html.Dom.IHtmlInputElement>()
                .Select(i => new KeyValuePair<string, string>(i.Name!, i.Value))
        );
        using var answer = await visitor.Http.PostAsync(visitor.At, fields);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static Dictionary<string, string> Read(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(
            e => e.FullName,
            e =>
            {
                using var reader = new StreamReader(e.Open());
                return WebUtility.HtmlDecode(reader.ReadToEnd());
            }
        );
    }
}
