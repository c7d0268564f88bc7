using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts.Access;
using Pieredze.Activity;
using Pieredze.Tests.Proofs;

namespace Pieredze.Tests.Accounts;

public sealed partial class MeReadingMyData
{
    // Ids of other people are told by name.
    private static readonly string[] ByName = ["Enrolment.Vetoes", "Enrolment.Choices"];

    [Theory, OnEveryDatabase]
    public async Task Tells_all_that_is_mine_or_ours_and_nothing_of_the_other(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var aviary = new Aviary();
        var world = await World.MakeAsync(house, aviary.PlantAsync);
        await house.Data(aviary.FindAsync);
        foreach (
            var (name, side, other) in new[] { ("mentee", Who.Mentee, "Mentor"), ("mentor", Who.Mentor, "Mentee") }
        )
        {
            var guest = world[name];
            var told = Encoding.UTF8.GetString(await Download(guest.Visitor, "#json"));
            var read = await ReadAll(guest.Visitor);
            Guid[] pair = [world["mentee"].Visitor.PersonId, world["mentor"].Visitor.PersonId];
            var mine = aviary.All.Where(c =>
                !ByName.Contains(c.Where)
                // What brought somebody is read by their own pair; others have theirs.
                && (c.Where != "Enrolment.Transition" || pair.Contains(c.Owner ?? Guid.Empty))
                && !c.Where.StartsWith($"Relationship.{other}.", StringComparison.Ordinal)
                && (
                    c.Owner == guest.Visitor.PersonId
                    || (c.Readers.HasFlag(side) && (c.Readers & ~(Who.Pair | Who.Owner)) == Who.Nobody)
                )
            );
            Assert.True(mine.Count() > 30);
            Found.Nothing(
                mine.Where(c => !told.Contains(c.Word, StringComparison.Ordinal)).Select(c => $"{name}: {c}")
            );
            Found.Nothing(
                mine.Where(c => !read.Contains(c.Word, StringComparison.Ordinal)).Select(c => $"{name}: {c}")
            );
            Found.Nothing(
                aviary
                    .All.Where(c => !c.MayBeReadBy(guest) && (told + read).Contains(c.Word, StringComparison.Ordinal))
                    .Select(c => $"{name} reads {c}")
            );
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Speaks_to_people_in_words_and_to_machines_in_codes(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var world = await World.MakeAsync(house);
        foreach (var name in new[] { "mentee", "mentor", "coordinator", "administrator" })
        {
            var visitor = world[name].Visitor;
            foreach (var language in new[] { "lv", "en" })
            {
                await visitor.Open($"/language/{language}?back=/me");
                Found.Nothing(Key().Matches(await ReadAll(visitor)).Select(m => $"{name}: {m.Value}").Distinct());
            }
        }

        using var json = JsonDocument.Parse(await Download(world["mentee"].Visitor, "#json"));
        var pair = json.RootElement.GetProperty("pairs")[0];
        Assert.Equal("Working", pair.GetProperty("stage").GetString());
        Assert.Equal(
            "mon-morning",
            json.RootElement.GetProperty("places")[0].GetProperty("availability")[0].GetString()
        );
        Assert.Equal(JsonValueKind.Null, pair.GetProperty("ended").ValueKind);
    }

    [Theory, OnEveryDatabase]
    public async Task Comes_along_as_a_file_for_people_and_one_for_machines(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var world = await World.MakeAsync(house);
        var anna = world["mentee"].Visitor;
        using var zip = new ZipArchive(new MemoryStream(await Download(anna, "#zip")));
        Assert.Equal(["pieredze.html", "pieredze.json"], zip.Entries.Select(e => e.Name).Order());
        using var html = new StreamReader(
            await zip.GetEntry("pieredze.html")!.OpenAsync(TestContext.Current.CancellationToken)
        );
        var text = await html.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<h1>Kas glabājas par: mentee</h1>", text, StringComparison.Ordinal);
        Assert.Contains("Vadīt sanāksmes", text, StringComparison.Ordinal);
        var noted = await house.Data(db =>
            db.Happenings.CountAsync(h => h.Kind == "data-downloaded" && h.ActorId == anna.PersonId)
        );
        Assert.Equal(1, noted);
    }

    [Theory, OnEveryDatabase]
    public async Task Asks_little_of_the_database_in_every_part(DatabaseKind kind)
    {
        var counted = new CountedStatements();
        await using var house = await House.StartAsync(kind, furnish: counted.Watch);
        var world = await World.MakeAsync(house);
        var anna = await world["mentee"].Visitor.Open("/me/data");
        foreach (var part in anna.Page.QuerySelectorAll("main nav a").Select(a => a.GetAttribute("href")!).ToList())
        {
            var statements = await counted.Of(anna.Http, part);
            Assert.True(statements.Count is > 0 and <= 12, $"{part}: {string.Join('\n', statements)}");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Escapes_what_people_typed(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("<script>x</script> Kalns");
        await anna.Open("/me/data");
        Assert.Contains("<script>x</script> Kalns", anna.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>x</script>", anna.Html, StringComparison.Ordinal);
    }

    private static async Task<string> ReadAll(Visitor visitor)
    {
        var text = new StringBuilder();
        await visitor.Open("/me/data");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        foreach (var part in visitor.Page.QuerySelectorAll("main nav a").Select(a => a.GetAttribute("href")!).ToList())
        {
            await visitor.Open(part);
            Assert.Single(visitor.Page.QuerySelectorAll("main nav a[aria-current=page]"));
            text.AppendLine(visitor.Text);
        }

        return text.ToString();
    }

    private static async Task<byte[]> Download(Visitor visitor, string form)
    {
        await visitor.Open("/me/data");
        var found = (AngleSharp.Html.Dom.IHtmlFormElement)visitor.Page.QuerySelector(form)!;
        using var fields = new FormUrlEncodedContent(
            found
                .Elements.OfType<AngleSharp.Html.Dom.IHtmlInputElement>()
                .Select(i => new KeyValuePair<string, string>(i.Name!, i.Value))
        );
        using var answer = await visitor.Http.PostAsync(new Uri(visitor.At, found.GetAttribute("action")), fields);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    // A key that has no words shows itself.
    [GeneratedRegex(
        "(?<![\\w/.@-])(?:own|mail|happened|side|stage|value|day|part|did|staff|origin|horizon|method)-[A-Za-z-]+"
    )]
    private static partial Regex Key();
}
