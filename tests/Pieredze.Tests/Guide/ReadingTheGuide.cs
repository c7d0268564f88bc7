using System.Net;
using Pieredze.Guide;
using Pieredze.Tests.Proofs;

namespace Pieredze.Tests.Guide;

public sealed class ReadingTheGuide
{
    private static readonly string[] Languages = ["lv", "en"];

    [Theory, OnEveryDatabase]
    [Clause("S001", "S174", "S175")]
    public async Task Needs_no_account_and_names_its_source_on_every_page(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var visitor = await house.Visit().Open("/");
        Assert.NotNull(visitor.Page.QuerySelector(".site-footer a[href='/guide']"));
        Assert.NotNull(visitor.Page.QuerySelector(".site-footer a[href='/about']"));
        foreach (var language in Languages)
        {
            await visitor.Open($"/language/{language}?back=/guide");
            var links = visitor.Page.QuerySelectorAll("#pages a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.Equal([.. GuidePage.All.Select(p => p.Address), "/who-sees-what"], links);
            foreach (var link in links.SkipLast(1).Append("/guide").Append("/about"))
            {
                await visitor.Open(link);
                Assert.Equal(HttpStatusCode.OK, visitor.Status);
                var source = visitor.Page.QuerySelector(".source")!;
                var licensed = language == "lv" ? "licencēts ar CC BY-SA 4.0" : "licensed under CC BY-SA 4.0";
                foreach (var said in new[] { "metodes.lv", language == "lv" ? "Toma Urdzes" : "Toms Urdze", licensed })
                {
                    Assert.Contains(said, source.TextContent, StringComparison.Ordinal);
                }

                Assert.Equal(
                    ["https://metodes.lv/kas-ir-mentorings/", "https://creativecommons.org/licenses/by-sa/4.0/"],
                    source.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
                );
                Assert.Contains("Toms Urdze", visitor.Page.QuerySelector(".site-footer")!.TextContent);
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Says_the_same_in_both_languages(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var visitor = house.Visit();
        foreach (var page in GuidePage.All)
        {
            string[] Shape() =>
                [
                    .. visitor
                        .Page.QuerySelectorAll("#text :is(h2, li, p, td, th, q, a, figure)")
                        .Select(e => $"{e.LocalName} {e.Id} {e.ClassName} {e.GetAttribute("href")}"),
                ];
            await visitor.Open($"/language/lv?back={page.Address}");
            var (latvian, title) = (Shape(), visitor.Page.QuerySelector("h1")!.TextContent);
            await visitor.Open($"/language/en?back={page.Address}");
            Assert.Equal(latvian, Shape());
            Assert.NotEqual(title, visitor.Page.QuerySelector("h1")!.TextContent);
            Assert.True(latvian.Count(e => e.StartsWith("h2 ", StringComparison.Ordinal)) >= 2, page.Slug);
            Assert.DoesNotContain(visitor.Page.QuerySelectorAll("#text h2"), h => string.IsNullOrEmpty(h.Id));
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Leads_from_each_page_to_the_next_and_back(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var visitor = await house.Visit().Open(GuidePage.All[0].Address);
        List<string> walked = [];
        for (var next = visitor.At.AbsolutePath; next is not null; )
        {
            walked.Add(next);
            await visitor.Open(next);
            Assert.Equal(next, visitor.Page.QuerySelector("aside [aria-current='page']")!.GetAttribute("href"));
            var before = visitor.Page.QuerySelector(".guide-steps [rel='prev']")?.GetAttribute("href");
            Assert.Equal(walked.SkipLast(1).LastOrDefault(), before);
            next = visitor.Page.QuerySelector(".guide-steps [rel='next']")?.GetAttribute("href");
        }

        Assert.Equal(GuidePage.All.Select(p => p.Address), walked);
    }

    [Theory, OnEveryDatabase]
    public async Task Has_a_question_of_its_own_on_each_page(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var visitor = house.Visit();
        foreach (var language in Languages)
        {
            await visitor.Open($"/language/{language}?back=/guide");
            HashSet<string> asked = [];
            foreach (var page in GuidePage.All)
            {
                await visitor.Open(page.Address);
                var question = visitor.Page.QuerySelector(".question blockquote")!.TextContent;
                Assert.EndsWith("?", question, StringComparison.Ordinal);
                Assert.True(asked.Add(question), $"{page.Slug} asks what another page asks: {question}");
            }
        }
    }

    [Fact]
    [Clause("S176")]
    public void Says_in_every_text_whose_it_is()
    {
        var texts = Repository.Files("src/Pieredze/Guide/Texts", ".cshtml").ToList();
        Assert.Equal(2 * GuidePage.All.Count, texts.Count);
        Found.Nothing(
            texts.Where(t =>
                !Repository.Read(t).StartsWith("@* SPDX-FileCopyrightText: Toms Urdze", StringComparison.Ordinal)
                || !Repository.Read(t).Contains("SPDX-License-Identifier: CC-BY-SA-4.0", StringComparison.Ordinal)
            )
        );
        Assert.Contains("Attribution-ShareAlike 4.0", Repository.Read("LICENSES/CC-BY-SA-4.0.txt"));
        Assert.Contains("Changes: shortened, rearranged, retold", Repository.Read("NOTICE"));
    }

    [Theory, OnEveryDatabase]
    public async Task Does_not_know_pages_that_nobody_wrote(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var visitor = await house.Visit().Open("/guide/nothing");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Tells_whom_to_turn_to_where_it_speaks_of_harm(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        await house.Data(db =>
            Task.FromResult(db.Add(new Pieredze.Programmes.Organisation { Name = "x", ReferralContacts = "Arodārste" }))
        );
        var stranger = await house.Visit().Open("/guide/when-it-harms");
        Assert.DoesNotContain("Arodārste", stranger.Text, StringComparison.Ordinal);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await anna.Open("/guide/when-it-harms");
        Assert.Contains("Arodārste", anna.Text, StringComparison.Ordinal);
        await anna.Open("/guide/benefits");
        Assert.DoesNotContain("Arodārste", anna.Text, StringComparison.Ordinal);
    }
}
