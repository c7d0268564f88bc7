using System.Net;
using Pieredze.Guide;

namespace Pieredze.Tests.Guide;

public sealed class AskingWhoSeesWhat
{
    [Theory, OnEveryDatabase]
    public async Task Is_answered_without_signing_in_and_in_both_languages(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var visitor = await house.Visit().Open("/");
        Assert.NotNull(visitor.Page.QuerySelector(".site-footer a[href='/who-sees-what']"));
        await visitor.Open("/who-sees-what");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal(Sight.All.Count, visitor.Page.QuerySelectorAll("#sights tbody tr").Length);
        Assert.Equal(
            ["tikai savu", "tikai savu", "neredz", "neredz", "neredz", "neredz"],
            Cells(visitor, "Privātās piezīmes")
        );
        await visitor.Open("/language/en?back=/who-sees-what");
        Assert.Equal(["own only", "own only", "never", "never", "never", "never"], Cells(visitor, "Private notes"));
    }

    [Fact]
    public void Has_an_answer_for_every_role() =>
        Assert.All(Sight.All, sight => Assert.Equal(Sight.Roles.Count, sight.Seen.Count));

    [Fact]
    public void Leaves_the_content_of_a_pair_to_the_pair()
    {
        foreach (var content in Sight.All.Where(s => s.What is "sessions" or "private-notes"))
        {
            Assert.All(content.Seen.Skip(2), seen => Assert.Equal(Sight.Never, seen));
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Tells_those_who_belong_here_whom_to_turn_to(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        await house.Data(db =>
            Task.FromResult(db.Add(new Pieredze.Programmes.Organisation { Name = "x", ReferralContacts = "Arodārste" }))
        );
        var stranger = await house.Visit().Open("/who-sees-what");
        Assert.DoesNotContain("Arodārste", stranger.Text, StringComparison.Ordinal);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await anna.Open("/who-sees-what");
        Assert.Contains("Pie kā vērsties Arodārste", anna.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Cells(Visitor visitor, string what) =>
        visitor
            .Page.QuerySelectorAll("#sights tbody tr")
            .Single(tr => tr.QuerySelector("th")!.TextContent == what)
            .QuerySelectorAll("td")
            .Select(td => td.TextContent);
}
