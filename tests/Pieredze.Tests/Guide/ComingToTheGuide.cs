using Pieredze.Guide;
using Pieredze.Tests.Proofs;

namespace Pieredze.Tests.Guide;

/// <summary>Where a question comes up in the product, a link leads to the page that answers it.</summary>
public sealed class ComingToTheGuide
{
    [Theory, OnEveryDatabase]
    [Clause("S048")]
    public async Task Takes_one_link_from_where_the_question_comes_up(DatabaseKind kind)
    {
        var world = await World.On(kind);
        foreach (
            var (guest, from, page) in new[]
            {
                ("coordinator", "/programmes/{programme}/set-up", "two-models"),
                ("coordinator", "/programmes/{programme}/readiness", "conditions"),
                ("mentee", "/pairs/{pair}/agreement", "confidentiality"),
                ("mentor", "/pairs/{pair}/ending", "good-endings"),
                ("mentee", "/pairs/{pair}", "stage-working"),
                ("nobody signed in", "/", "stage-moving-on"),
            }
        )
        {
            foreach (var language in new[] { "lv", "en" })
            {
                var visitor = world[guest].Visitor;
                using var asked = new HttpRequestMessage(HttpMethod.Get, Address.In(from, world.Here).Single());
                asked.Headers.Add("Accept-Language", language);
                await visitor.Go(asked);
                var leaf = GuidePage.All.Single(p => p.Slug == page);
                Assert.True(
                    visitor.Page.QuerySelector($"main a[href='{leaf.Address}']") is not null,
                    $"{from} → {page}"
                );
                await visitor.Open(leaf.Address);
                Assert.NotNull(visitor.Page.QuerySelector("#text h2"));
            }
        }
    }
}
