using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Words;

namespace Pieredze.Guide;

public sealed class SearchModel(GuideText texts, Words words) : PageModel
{
    private const int Longest = 100;

    [FromQuery(Name = "q")]
    public string? Query { get; set; }

    public IReadOnlyList<GuideHit> Hits { get; private set; } = [];

    /// <summary>The words of the language in which something was found.</summary>
    public Words Spoken { get; private set; } = words.For("Guide");

    public async Task OnGetAsync()
    {
        Query = Query is { Length: > Longest } ? Query[..Longest] : Query;
        if (string.IsNullOrWhiteSpace(Query))
        {
            return;
        }

        // Somebody may know only the other language's word for a thing.
        foreach (var language in WordBook.Languages.OrderByDescending(l => l == words.Language))
        {
            var spoken = words.For("Guide", language);
            if (await FindAsync(spoken) is { Count: > 0 } hits)
            {
                (Hits, Spoken) = (hits, spoken);
                return;
            }
        }
    }

    private async Task<List<GuideHit>> FindAsync(Words spoken)
    {
        var sought = new Sought(Query!, spoken.Language);
        List<GuideHit> hits = [];
        foreach (var page in GuidePage.All)
        {
            var passages = await texts.ReadAsync(PageContext, page, spoken.Language);
            if (
                GuideHit.On(page, spoken[$"guide-{page.Slug}"], spoken[$"guide-{page.Slug}-about"], passages, sought) is
                { } hit
            )
            {
                hits.Add(hit);
            }
        }

        return [.. hits.OrderByDescending(h => h.Score)];
    }
}
