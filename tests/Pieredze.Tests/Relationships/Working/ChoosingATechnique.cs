using Pieredze.Relationships;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Working;

public sealed class ChoosingATechnique
{
    [Theory, OnEveryDatabase]
    [Clause("S024", "S025", "S026")]
    public async Task Opens_a_card_in_both_languages_for_each_that_can_be_logged(DatabaseKind kind)
    {
        var (two, at) = await TellingOfAMeeting.Held(kind);
        await two.Mentor.Open(at);
        var logged = two.Mentor.Page.QuerySelectorAll("#story [name=techniques]").Select(t => t.GetAttribute("value"));
        Assert.Equal(["training", "facilitation", "counselling", "networking", "other"], logged);
        var texts = new List<string>();
        foreach (var language in new[] { "lv", "en" })
        {
            await two.Mentor.Open($"/language/{language}?back=/techniques");
            foreach (var technique in Technique.All)
            {
                var card = two.Mentor.Page.QuerySelector($"#{technique}")!;
                Assert.Equal(3, card.QuerySelectorAll("li").Length);
                texts.Add(card.TextContent);
            }
        }

        Assert.Equal(10, texts.Distinct().Count());
        await two.Mentor.Open(at);
        foreach (var technique in new[] { "training", "facilitation" })
        {
            await two.Mentor.Send("#story", ("techniques", technique));
            Assert.Equal([technique], (await two.Stored()).Sessions.Single(s => s.HeldIn == Stage.Working).Techniques);
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S027")]
    public async Task Names_on_the_counselling_card_whom_to_turn_to(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var ilze = await house.Visit().SignedInAs("Ilze Kalns");
        await house.Data(db =>
        {
            db.Add(
                new Pieredze.Programmes.Organisation { Name = "Slimnīca", ReferralContacts = "Arodārste, 112. kab." }
            );
            return Task.CompletedTask;
        });
        await ilze.Open("/techniques");
        Assert.Equal("Arodārste, 112. kab.", ilze.Page.QuerySelector("#counselling #referral")!.TextContent);
        // Without contacts no programme is launched.
        var nobody = new Pieredze.Programmes.Organisation { Name = "Slimnīca" };
        Assert.Contains(
            new Pieredze.Programmes.Programme
            {
                TitleLv = "a",
                TitleEn = "b",
                CreatedAt = default,
            }.WhyNotLaunch(nobody),
            r => r.Key == "launch-no-referral"
        );
    }

    [Theory, OnEveryDatabase]
    [Clause("S043")]
    public async Task Encourages_in_at_least_five_ways_in_each_language(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        foreach (var language in new[] { "lv", "en" })
        {
            await two.Mentor.Open($"/language/{language}?back=/techniques");
            var prompts = two.Mentor.Page.QuerySelectorAll("[aria-labelledby=encouragements] li");
            Assert.True(prompts.Select(p => p.TextContent).Distinct().Count() >= 5);
        }
    }
}
