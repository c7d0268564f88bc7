using Microsoft.EntityFrameworkCore;
using Pieredze.Matches;
using Pieredze.Matching;
using Pieredze.People;
using Pieredze.Platform.Words;
using Side = Pieredze.People.Side;

namespace Pieredze.Tests.Matches;

public sealed class SayingWhatIsLacking
{
    [Theory, OnEveryDatabase]
    public async Task Names_who_shares_how_many_places_and_whom_to_ask(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentor = await crowd.Quiet("Ilze", Side.Mentor, place => place.Capacity = 2);
        await crowd.Quiet("Hans", Side.Mentor, place => (place.Languages, place.Capacity) = (["de"], 9));
        for (var i = 0; i < 4; i++)
        {
            await crowd.Quiet($"Anna{i}", Side.Mentee);
            await crowd.Quiet($"Greta{i}", Side.Mentee, place => place.Languages = ["de"]);
        }

        await crowd.Draft();
        var alone = crowd.Coordinator.Page.QuerySelector(".alone")!;
        Assert.Contains(
            "Uz 2 vietām pretendē 4 pieredzes pārņēmēji, kuru darba valoda ir latviešu: vajag vēl 2.",
            alone.TextContent,
            StringComparison.Ordinal
        );
        Assert.EndsWith(": Ilze Ozola.", alone.QuerySelector("[data-ask]")!.TextContent, StringComparison.Ordinal);
        // Asked and granted: what the page promised comes true.
        await crowd.House.Data(async db => (await db.Enrolments.SingleAsync(e => e.PersonId == mentor)).Capacity = 3);
        var before = (await crowd.Proposals()).Count;
        await crowd.Coordinator.Send("#again");
        Assert.Equal(before + 1, (await crowd.Proposals()).Count);
    }

    [Theory, OnEveryDatabase]
    public async Task Tells_topics_that_nobody_brings_from_those_that_somebody_does(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await Told(crowd, await crowd.Quiet("Ilze", Side.Mentor), "Budžets");
        await Told(crowd, await crowd.Quiet("Anna", Side.Mentee), "Jogas elpošana");
        await crowd.Draft();
        Assert.Contains(
            "Šajos tematos pieredzes nav nevienam mentoram: Jogas elpošana. Palīdzētu kāds, kuram tā ir.",
            crowd.Coordinator.Text,
            StringComparison.Ordinal
        );
        await Told(crowd, await crowd.Quiet("Hans", Side.Mentor, place => place.Languages = ["de"]), "Jogas elpošana");
        await crowd.Coordinator.Send("#again");
        Assert.DoesNotContain("nav nevienam mentoram", crowd.Coordinator.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "lv",
        37,
        30,
        37,
        "Uz 30 vietām pretendē 37 pieredzes pārņēmēji, kuru darba valoda ir latviešu: vajag vēl 7."
    )]
    [InlineData(
        "lv",
        22,
        21,
        22,
        "Uz 21 vietu pretendē 22 pieredzes pārņēmēji, kuru darba valoda ir latviešu: vajag vēl 1."
    )]
    [InlineData(
        "lv",
        31,
        10,
        31,
        "Uz 10 vietām pretendē 31 pieredzes pārņēmējs, kura darba valoda ir latviešu: vajag vēl 21."
    )]
    [InlineData(
        "lv",
        12,
        11,
        12,
        "Uz 11 vietām pretendē 12 pieredzes pārņēmēju, kuru darba valoda ir latviešu: vajag vēl 1."
    )]
    [InlineData(
        "lv",
        37,
        30,
        34,
        "Uz 30 vietām pretendē 37 pieredzes pārņēmēji: vajag vēl 7. Gandrīz visiem kopīga darba valoda: latviešu."
    )]
    [InlineData("en", 37, 30, 37, "37 Latvian-speaking mentees share 30 places: 7 more are needed.")]
    [InlineData("en", 2, 1, 2, "2 Latvian-speaking mentees share 1 place: 1 more is needed.")]
    [InlineData(
        "en",
        37,
        30,
        34,
        "37 mentees share 30 places: 7 more are needed. Nearly all of them share a working language: Latvian."
    )]
    public void Has_the_right_endings(string language, int rivals, int places, int speak, string sentence) =>
        Assert.Equal(
            sentence,
            ReasonWords.Of(
                new LeftOver(Guid.Empty, Pieredze.Matching.Side.Mentee, Obstacle.Shortage, rivals, places)
                {
                    Shared = new(BondKind.Language, "lv", speak, 0),
                },
                new Words(new WordBook()).For("Matches", language)
            )
        );

    private static async Task Told(Crowd crowd, Guid person, string topic) =>
        await crowd.House.Data(async db =>
            db.Add(
                new Competence
                {
                    EnrolmentId = await db.Enrolments.Where(e => e.PersonId == person).Select(e => e.Id).SingleAsync(),
                    Topic = topic,
                    Level = 3,
                    Weight = 1,
                }
            )
        );
}
