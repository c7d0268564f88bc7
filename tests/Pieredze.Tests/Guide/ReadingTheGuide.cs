using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Guide;
using Pieredze.Tests.Proofs;

namespace Pieredze.Tests.Guide;

public sealed class ReadingTheGuide
{
    [Theory, OnEveryDatabase]
    public async Task Needs_no_account_and_names_its_source_on_every_page(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var visitor = await house.Visit().Open("/");
        Assert.NotNull(visitor.Page.QuerySelector(".site-footer a[href='/guide']"));
        foreach (var language in new[] { "lv", "en" })
        {
            await visitor.Open($"/language/{language}?back=/guide");
            var links = visitor.Page.QuerySelectorAll("#pages a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.Equal(GuidePage.All.Count + 1, links.Count);
            foreach (var link in links.SkipLast(1).Append("/guide"))
            {
                await visitor.Open(link);
                Assert.Equal(HttpStatusCode.OK, visitor.Status);
                var source = visitor.Page.QuerySelector(".source")!;
                Assert.Contains("metodes.lv", source.TextContent, StringComparison.Ordinal);
                Assert.Contains(
                    language == "lv" ? "Toma Urdzes" : "Toms Urdze",
                    source.TextContent,
                    StringComparison.Ordinal
                );
                Assert.Equal(
                    ["https://metodes.lv/kas-ir-mentorings/", "https://creativecommons.org/licenses/by-sa/4.0/"],
                    source.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
                );
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
                [.. visitor.Page.QuerySelectorAll("#text h2, #text li, #text p, #text td").Select(e => e.LocalName)];
            await visitor.Open($"/language/lv?back={page.Address}");
            var (latvian, title) = (Shape(), visitor.Page.QuerySelector("h1")!.TextContent);
            await visitor.Open($"/language/en?back={page.Address}");
            Assert.Equal(latvian, Shape());
            Assert.NotEqual(title, visitor.Page.QuerySelector("h1")!.TextContent);
            Assert.True(latvian.Count(e => e == "h2") >= 2, page.Slug);
        }
    }

    [Fact]
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
