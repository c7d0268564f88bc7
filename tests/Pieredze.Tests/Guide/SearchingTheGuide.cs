using System.Net;
using AngleSharp.Dom;
using Pieredze.Guide;

namespace Pieredze.Tests.Guide;

public sealed class SearchingTheGuide
{
    [Theory]
    [InlineData("uzticēšanās", "Uzticēšanās")]
    [InlineData("UZTICESANAS", "uzticēšanos")]
    [InlineData("mērķis", "mērķi")]
    [InlineData("merkus", "Mērķi")]
    [InlineData("mentoram", "mentors")]
    [InlineData("vienošanās", "vienošanos")]
    public void Finds_a_word_whatever_its_case_diacritics_and_ending(string asked, string written) =>
        Assert.Equal([new Hit(3, written.Length, 0)], new Sought(asked, "lv").In($"Un {written}, lūk."));

    [Theory]
    [InlineData("ir", "iriss")]
    [InlineData("kas", "kastanis")]
    [InlineData("mērķis", "nemērķis")]
    [InlineData("beigas", "bei")]
    [InlineData("?!", "?!")]
    public void Finds_no_word_that_only_looks_alike(string asked, string written) =>
        Assert.Empty(new Sought(asked, "lv").In($"Un {written}, lūk."));

    [Fact]
    public void Survives_whatever_is_typed()
    {
        var typing = new Random(5);
        string[] odd =
        [
            "\uD83D\uDE00",
            "a\u0301",
            "«",
            "\0",
            "ß",
            "İ",
            "%",
            "<b>",
            " ",
            "mērķ",
            "\uFFFD",
            "\uFFFE",
            "\uD83D",
        ];
        for (var round = 0; round < 500; round++)
        {
            var (asked, text) = (Typed(), Typed());
            var found = new Sought(asked, round % 2 == 0 ? "lv" : "en").In(text).ToList();
            Assert.All(found, hit => Assert.InRange(hit.Start + hit.Length, 1, text.Length));
        }

        string Typed() => string.Concat(Enumerable.Range(0, typing.Next(12)).Select(_ => odd[typing.Next(odd.Length)]));
    }

    [Theory, OnEveryDatabase]
    public async Task Starts_in_the_form_and_marks_what_was_found(DatabaseKind kind)
    {
        var visitor = await (await House.On(kind)).Visit().Open("/guide");
        Assert.NotNull(visitor.Page.QuerySelector("form[role='search'] label[for='guide-q']"));
        await visitor.Send("form[role='search']", ("q", "STILA skalu"));
        Assert.Equal("STILA skalu", visitor.Page.QuerySelector("#guide-q")!.GetAttribute("value"));
        var hits = Hits(visitor);
        Assert.NotEmpty(hits);
        Assert.NotNull(visitor.Page.QuerySelector("[role='status']"));
        var marked = visitor.Page.QuerySelectorAll("#hits mark").Select(m => m.TextContent).Distinct().ToList();
        Assert.Contains("skala", marked);
        Assert.All(marked, m => Assert.Matches("^(?i:stil|skal)", m));
        await visitor.Open("/guide/search?q=konfidencialitate+sibirija");
        Assert.Empty(Hits(visitor));
    }

    [Theory, OnEveryDatabase]
    public async Task Puts_the_page_that_is_about_it_first_and_leads_to_the_place(DatabaseKind kind)
    {
        var visitor = (await House.On(kind)).Visit();
        foreach (
            var (language, asked, first) in new[]
            {
                ("lv", "koučings", "mentoring-or-coaching"),
                ("lv", "nobeigums", "stage-ending"),
                ("lv", "elitarisms", "when-it-harms"),
                ("en", "confidence limits", "confidentiality"),
                ("en", "Glossary", "glossary"),
            }
        )
        {
            await visitor.Open($"/language/{language}?back=/guide");
            await visitor.Open($"/guide/search?q={Uri.EscapeDataString(asked)}");
            var hits = Hits(visitor);
            Assert.StartsWith($"/guide/{first}", hits[0], StringComparison.Ordinal);
            foreach (var hit in hits)
            {
                await visitor.Open(hit);
                Assert.Equal(HttpStatusCode.OK, visitor.Status);
                Assert.True(!hit.Contains('#') || visitor.Page.GetElementById(hit.Split('#')[1]) is not null, hit);
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Looks_into_the_other_language_when_there_is_nothing_in_ones_own(DatabaseKind kind)
    {
        var visitor = (await House.On(kind)).Visit();
        await visitor.Open("/guide/search?q=footprints");
        var hit = visitor.Page.QuerySelector("#hits li")!;
        Assert.Equal("en", hit.GetAttribute("lang"));
        Assert.Equal("footprints", hit.QuerySelector("mark")!.TextContent);
        Assert.Equal("/language/en?back=/guide/what-is-mentoring", Assert.Single(Hits(visitor)));
        await visitor.Open("/language/en?back=/guide");
        await visitor.Open("/guide/search?q=pedas");
        Assert.Equal("lv", visitor.Page.QuerySelector("#hits li")!.GetAttribute("lang"));
    }

    [Theory, OnEveryDatabase]
    public async Task Suggests_words_before_and_says_so_when_nothing_is_found(DatabaseKind kind)
    {
        var visitor = (await House.On(kind)).Visit();
        foreach (var language in new[] { "lv", "en" })
        {
            await visitor.Open($"/language/{language}?back=/guide/search");
            var suggested = visitor
                .Page.QuerySelectorAll("#suggestions a")
                .Select(a => a.GetAttribute("href")!)
                .ToList();
            Assert.True(suggested.Count >= 3);
            foreach (var suggestion in suggested)
            {
                await visitor.Open(suggestion);
                Assert.NotEmpty(Hits(visitor));
                Assert.Null(visitor.Page.QuerySelector("#hits [lang]"));
            }

            await visitor.Open($"/guide/search?q={Uri.EscapeDataString("<b>xyzzy</b>" + new string('q', 300))}");
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            var nothing = visitor.Page.QuerySelector(".empty-state")!;
            Assert.Contains("<b>xyzzy</b>q", nothing.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(new string('q', 100), nothing.TextContent, StringComparison.Ordinal);
            Assert.NotNull(nothing.QuerySelector("a[href='/guide']"));
        }
    }

    private static List<string> Hits(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll("#hits h2 a").Select(a => a.GetAttribute("href")!)];
}
