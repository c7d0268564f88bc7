using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Pieredze.Relationships;

namespace Pieredze.Tests.Proofs;

/// <summary>Every page as its readers see it, in both languages.</summary>
public sealed partial class ReadingEveryPage
{
    private static readonly string[] Readers = ["nobody signed in", "mentee", "mentor", "coordinator", "administrator"];

    [Fact]
    [Clause("S002", "S003")]
    public async Task Shows_sentences_and_never_keys_or_holes()
    {
        await using var house = await House.StartAsync(DatabaseKind.Sqlite);
        var world = await World.MakeAsync(house);
        var faults = new List<string>();
        foreach (var stage in Enum.GetValues<Stage>())
        {
            await house.Data(async db =>
            {
                var pair = await db.Relationships.SingleAsync(r => r.Id == world.Here.Pair.Id);
                db.Entry(pair).Property(p => p.Stage).CurrentValue = stage;
                db.Entry(pair).Property(p => p.Standing).CurrentValue =
                    stage == Stage.MovingOn ? Standing.Completed : Standing.Active;
            });
            foreach (var language in new[] { "lv", "en" })
            {
                faults.AddRange((await Read(world, stage, language)).Select(f => $"{f} ({language}, {stage})"));
            }
        }

        Found.Nothing(faults.Distinct());
    }

    [Fact]
    public void Is_reported_when_a_page_shows_a_key_a_hole_or_the_wrong_language()
    {
        const string Page = """
            <html lang="en"><body><h1>Two</h1><h1>heads</h1><p>planted-missing-key, {name}, anna-b@example.org</p></body></html>
            """;
        Assert.Equal(
            ["the key planted-missing-key", "the hole {name}", "the language en", "2 headings h1", "no title"],
            Faults(Page, "lv")
        );
    }

    private static async Task<List<string>> Read(World world, Stage stage, string language)
    {
        var faults = new List<string>();
        foreach (var (route, methods) in world.Endpoints.Where(e => e.Route != "/language/{language}"))
        {
            if (
                !methods.Contains("GET")
                || (stage != Stage.Building && !route.Contains("{pair}", StringComparison.Ordinal))
            )
            {
                continue;
            }

            foreach (var guest in Readers.Select(name => world[name]))
            {
                foreach (var address in Address.In(route, world.Here))
                {
                    using var request = new HttpRequestMessage(HttpMethod.Get, address);
                    request.Headers.Add("Accept-Language", language);
                    using var response = await guest.Visitor.Http.SendAsync(request);
                    if (response.Content.Headers.ContentType?.MediaType == "text/html")
                    {
                        var html = await response.Content.ReadAsStringAsync();
                        faults.AddRange(Faults(html, language).Select(f => $"{guest.Name}: {address} shows {f}"));
                    }
                }
            }
        }

        return faults;
    }

    private static IEnumerable<string> Faults(string html, string language)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var hidden in page.QuerySelectorAll("svg, script, style, input[type=hidden]"))
        {
            hidden.Remove();
        }

        var text = string.Join(' ', page.Body!.Descendants<IText>().Select(t => t.Data));
        foreach (
            var key in Key().Matches(text).Select(m => m.Value).Distinct().Where(k => !Written(language).Contains(k))
        )
        {
            yield return $"the key {key}";
        }

        foreach (Match hole in Hole().Matches(text))
        {
            yield return $"the hole {hole.Value}";
        }

        if (page.DocumentElement.GetAttribute("lang") != language)
        {
            yield return $"the language {page.DocumentElement.GetAttribute("lang")}";
        }

        if (page.QuerySelectorAll("h1").Length is var headings and not 1)
        {
            yield return $"{headings} headings h1";
        }

        if (string.IsNullOrWhiteSpace(page.Title?.Split('·')[0]))
        {
            yield return "no title";
        }
    }

    private static HashSet<string> Written(string language) =>
        [
            .. WordFiles
                .All.SelectMany(w => (language == "lv" ? w.Latvian : w.English).Values)
                .SelectMany(v => Key().Matches(v))
                .Select(m => m.Value),
        ];

    [GeneratedRegex("(?<![\\w/.@-])[a-z]+(?:-[a-z0-9]+)+(?![\\w@/-])")]
    private static partial Regex Key();

    [GeneratedRegex("\\{[a-z]+(?::[a-z]+)?\\}")]
    private static partial Regex Hole();
}
