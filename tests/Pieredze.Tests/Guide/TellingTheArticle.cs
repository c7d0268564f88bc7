using Pieredze.Guide;
using Pieredze.Programmes;
using Pieredze.Questions;

namespace Pieredze.Tests.Guide;

/// <summary>Nothing that the article says is missing from the guide.</summary>
public sealed class TellingTheArticle
{
    private static readonly string[] Languages = ["lv", "en"];

    /// <summary>Where a section of the article is told: the page, what is counted there, and how many there must be.</summary>
    private static readonly (string Page, string What, int Count)[] Sections =
    [
        ("what-is-mentoring", "#features + ul > li", 10),
        ("what-is-mentoring", "#definition figcaption", 1),
        ("two-models", "#sponsorship, #developmental", 2),
        ("two-models", "table tbody tr", StyleDial.Rows),
        ("when-it-is-used", "#purposes + ul > li", 4),
        ("benefits", "table tbody tr", 6),
        ("when-it-harms", "#harms + ul > li", 6),
        ("conditions", "#text li[id^='R']", 9),
        ("mentoring-or-coaching", "table tbody tr", 9),
        ("process", "#five + ol > li", 5),
        ("for-mentees", "#text h2", 5),
        ("for-mentors", "#text h2", 5),
    ];

    [Theory, OnEveryDatabase]
    [Clause("S004", "S005")]
    public async Task Leaves_out_no_section_in_either_language(DatabaseKind kind)
    {
        var visitor = (await House.On(kind)).Visit();
        foreach (var language in Languages)
        {
            await visitor.Open($"/language/{language}?back=/guide/what-is-mentoring");
            var heading = Assert.Single(visitor.Page.QuerySelectorAll("h1")).TextContent;
            Assert.Equal(language == "lv" ? "Kas ir mentorings?" : "What is mentoring?", heading);
            foreach (var (page, what, count) in Sections)
            {
                await visitor.Open($"/guide/{page}");
                Assert.True(visitor.Page.QuerySelectorAll(what).Length == count, $"{page} in {language}: {what}");
            }
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S038", "S046")]
    public async Task Defines_mentoring_in_both_languages_and_says_by_whom(DatabaseKind kind)
    {
        var visitor = (await House.On(kind)).Visit();
        foreach (var (language, other) in new[] { ("lv", "en"), ("en", "lv") })
        {
            await visitor.Open($"/language/{language}?back=/guide/what-is-mentoring");
            var card = visitor.Page.QuerySelector("#definition")!;
            var said = card.QuerySelectorAll("p").ToList();
            Assert.Equal([null, other], said.Select(p => p.GetAttribute("lang")));
            Assert.All(said, p => Assert.True(p.TextContent.Length > 100));
            var source = card.QuerySelector("figcaption")!.TextContent;
            Assert.Contains("Home Office", source, StringComparison.Ordinal);
            Assert.Contains("UK", source, StringComparison.Ordinal);
            Assert.Contains("Iekšlietu ministrija", source, StringComparison.Ordinal);
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S049")]
    public async Task Names_both_models_in_both_languages_in_the_glossary(DatabaseKind kind)
    {
        var visitor = (await House.On(kind)).Visit();
        foreach (var language in Languages)
        {
            await visitor.Open($"/language/{language}?back=/guide/glossary");
            foreach (
                var (latvian, english) in new[]
                {
                    ("Sponsorēšanas mentorings", "Sponsorship mentoring"),
                    ("Attīstīšanas mentorings", "Developmental mentoring"),
                }
            )
            {
                var (own, other) = language == "lv" ? (latvian, english) : (english, latvian);
                var row = visitor.Page.QuerySelectorAll("#models + table tbody tr").Single(r => Term(r) == own);
                Assert.Equal(other, row.QuerySelector("td[lang]")!.TextContent);
            }
        }

        static string Term(AngleSharp.Dom.IElement row) => row.QuerySelector("th")!.TextContent;
    }

    [Theory, OnEveryDatabase]
    [Clause("S138")]
    public async Task Leads_from_the_process_to_each_stage_and_from_there_to_its_meetings(DatabaseKind kind)
    {
        var visitor = (await House.On(kind)).Visit();
        foreach (var language in Languages)
        {
            await visitor.Open($"/language/{language}?back=/guide/process");
            var path = Links(visitor, ".stage-path");
            Assert.Equal(5, path.Count);
            Assert.Equal(path, Links(visitor, "#five + ol"));
            foreach (var stage in path)
            {
                await visitor.Open(stage);
                Assert.NotNull(visitor.Page.QuerySelector("#mentee"));
                Assert.NotNull(visitor.Page.QuerySelector("#mentor"));
                await visitor.Open(Links(visitor, "#meetings + p")[0]);
                Assert.Equal(2, visitor.Page.QuerySelectorAll(".plan").Length);
            }
        }

        static List<string> Links(Visitor visitor, string within) =>
            [.. visitor.Page.QuerySelectorAll($"{within} a").Select(a => a.GetAttribute("href")!)];
    }

    [Theory, OnEveryDatabase]
    public async Task Plans_meetings_that_add_up_and_ask_openly(DatabaseKind kind)
    {
        var visitor = (await House.On(kind)).Visit();
        foreach (var (code, language) in new[] { ("lv", Language.Latvian), ("en", Language.English) })
        {
            await visitor.Open($"/language/{code}?back=/guide");
            foreach (var page in GuidePage.All.Where(p => p.Part == GuidePage.Plans))
            {
                await visitor.Open(page.Address);
                foreach (var plan in visitor.Page.QuerySelectorAll(".plan"))
                {
                    var minutes = plan.QuerySelectorAll("tbody th")
                        .Sum(th => int.Parse(th.TextContent, System.Globalization.CultureInfo.InvariantCulture));
                    Assert.Contains(
                        $", {minutes} minūtes",
                        plan.QuerySelector("h2")!.TextContent.Replace("minutes", "minūtes", StringComparison.Ordinal)
                    );
                    Assert.All(
                        plan.QuerySelectorAll("q").Select(q => q.TextContent),
                        q => Assert.True(QuestionCoach.Look(q, language).Kind == Kind.Open, q)
                    );
                }
            }
        }
    }
}
