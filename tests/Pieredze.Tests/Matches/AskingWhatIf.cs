using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Matches;
using Pieredze.People;

namespace Pieredze.Tests.Matches;

public sealed class AskingWhatIf
{
    [Theory, OnEveryDatabase]
    public async Task Names_the_price_and_who_would_be_moved(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentor = await crowd.Quiet("Ilze", Side.Mentor);
        var (anna, zane) = (
            await crowd.Quiet("Anna", Side.Mentee, place => place.Choices = [mentor]),
            await crowd.Quiet("Zane", Side.Mentee, place => place.Choices = [Guid.CreateVersion7()])
        );
        var round = await crowd.Draft();
        Assert.Equal(anna, Assert.Single(await crowd.Proposals()).MenteeId);
        await crowd.Coordinator.Open($"{crowd.At}/{round}/what-if");
        await crowd.Coordinator.Send("#ask", ("mentee", $"{zane}"), ("mentor", $"{mentor}"));
        var said = crowd.Coordinator.Text;
        Assert.Contains("Pāru skaits nemainās.", said, StringComparison.Ordinal);
        Assert.Contains("Kopējā atbilstība būtu par 25 zemāka.", said, StringComparison.Ordinal);
        Assert.Contains("Bez pāra paliktu: Anna Ozola.", said, StringComparison.Ordinal);
        Assert.Equal(
            ["Anna Ozola|Ilze Ozola|68|neviens|", "Zane Ozola|neviens||Ilze Ozola|43"],
            crowd
                .Coordinator.Page.QuerySelectorAll("#detour tbody tr")
                .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)))
        );
        Assert.Equal(anna, Assert.Single(await crowd.Proposals()).MenteeId);
        await crowd.Coordinator.Send("#pin");
        var kept = Assert.Single(await crowd.Proposals());
        Assert.Equal((zane, true), (kept.MenteeId, kept.Pinned));
        Assert.Contains("Paturēts pāris: Zane Ozola un Ilze Ozola", crowd.Coordinator.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Names_the_rule_where_one_stands_against_the_pair(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var boss = await crowd.Quiet("Ilze", Side.Mentor);
        var mentee = await crowd.Quiet("Anna", Side.Mentee, null, person => person.ManagerId = boss);
        var foreign = await crowd.Quiet("Vācija", Side.Mentee, place => place.Languages = ["de"]);
        var round = await crowd.Draft();
        var at = $"{crowd.At}/{round}/what-if?mentor={boss}&mentee=";
        await crowd.Coordinator.Open($"{at}{mentee}");
        Assert.Contains("Viens ir otra vadītājs", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.Null(crowd.Coordinator.Page.QuerySelector("#pin"));
        await crowd.Coordinator.Open($"{at}{foreign}");
        Assert.Contains("Nav kopīgas darba valodas.", crowd.Coordinator.Text, StringComparison.Ordinal);
        crowd.Coordinator.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
        crowd.Coordinator.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        await crowd.Coordinator.Open($"{at}{foreign}");
        Assert.Contains("no working language in common", crowd.Coordinator.Text, StringComparison.Ordinal);
        await crowd.Coordinator.Open($"{crowd.At}/{round}");
        Assert.Contains("chain of command: 1", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.Contains(
            "No mentor speaks any of these: German. Somebody who speaks one of them would help.",
            crowd.Coordinator.Text,
            StringComparison.Ordinal
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Suggests_the_best_mentors_with_reasons(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Ilze", Side.Mentor);
        await crowd.Quiet("Rita", Side.Mentor, place => place.Languages = ["de"]);
        var mentee = await crowd.Quiet("Anna", Side.Mentee);
        var round = await crowd.Draft();
        await crowd.Coordinator.Open($"{crowd.At}/{round}/what-if?mentee={mentee}");
        var row = Assert.Single(crowd.Coordinator.Page.QuerySelectorAll("table tbody tr"));
        Assert.Contains("Ilze Ozola", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("Kopīgs: laiks, valoda", row.Children[2].TextContent);
        Assert.Contains("melnrakstā", row.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_nothing_for_participants_and_other_coordinators(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var (crowd, other) = (await Crowd.In(house), await Crowd.In(house));
        await crowd.Quiet("Ilze", Side.Mentor);
        var mentee = await crowd.Mentee("Anna");
        var round = await crowd.Draft();
        var draft = await house.Data(db => db.MatchDrafts.SingleAsync(d => d.RoundId == round));
        foreach (var page in new[] { "", "/what-if", $"/drafts/{draft.Id}" })
        {
            foreach (var stranger in new[] { mentee, other.Coordinator })
            {
                await stranger.Open($"{crowd.At}/{round}{page}");
                Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
            }

            await other.Coordinator.Open($"{other.At}/{round}{page}");
            Assert.Equal(HttpStatusCode.NotFound, other.Coordinator.Status);
        }
    }
}
