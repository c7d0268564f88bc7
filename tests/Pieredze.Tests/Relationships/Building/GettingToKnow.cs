using System.Net;
using Pieredze.Platform.Words;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Building;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Building;

public sealed class GettingToKnow
{
    [Theory, OnEveryDatabase]
    [Clause("S151")]
    public async Task Offers_cards_that_both_answer_in_both_languages(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open($"{two.At}/first-meeting");
        var cards = two.Mentee.Page.QuerySelectorAll(".talk-cards li");
        Assert.True(cards.Length >= 5);
        Assert.Contains("Sāk Ilze, tad Anna", cards[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Sāk Anna, tad Ilze", cards[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(cards.Length, cards.Select(c => c.QuerySelector("q")!.TextContent).Distinct().Count());
        two.Mentor.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
        two.Mentor.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        await two.Mentor.Open($"{two.At}/first-meeting");
        Assert.Equal("en", two.Mentor.Page.DocumentElement.GetAttribute("lang"));
        var english = two.Mentor.Page.QuerySelectorAll(".talk-cards q").Select(q => q.TextContent).ToList();
        Assert.True(english.Distinct().Count() >= 5);
        Assert.DoesNotContain(english, q => cards.Any(c => c.TextContent.Contains(q, StringComparison.Ordinal)));
    }

    [Theory, OnEveryDatabase]
    [Clause("S143")]
    public async Task Brings_both_the_same_offer_after_any_no_and_never_shows_whose_it_was(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var at = $"{two.At}/building";
        foreach (
            var (first, second, offers) in new[] { ("Yes", "NotSure", false), ("Yes", "No", true), ("No", "Yes", true) }
        )
        {
            await two.Mentee.Open(at);
            await two.Mentee.Send("form[action*=Fit]", ("fit", first));
            await two.Mentor.Open(at);
            await two.Mentor.Send("form[action*=Fit]", ("fit", second));
            await two.Mentee.Open(at);
            var (here, there) = (
                two.Mentee.Page.QuerySelector("#fit-offer")?.OuterHtml,
                two.Mentor.Page.QuerySelector("#fit-offer")?.OuterHtml
            );
            Assert.Equal(here, there);
            Assert.Equal(offers, here is not null);
            Assert.Equal(first, Chosen(two.Mentee));
            Assert.Equal(second, Chosen(two.Mentor));
        }

        var offer = two.Mentee.Page.QuerySelector("#fit-offer")!;
        Assert.Equal(
            [$"{two.At}/sessions", $"{two.At}/end"],
            offer.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
        );
        Assert.Contains("Meklēt citu pāri", offer.TextContent, StringComparison.Ordinal);
        Assert.False((await two.Stored()).Criteria().Single(c => c.Key == "fit").IsMet);
        await two.Mentee.Send("form[action*=Fit]", ("fit", "Yes"));
        Assert.True((await two.Stored()).Criteria().Single(c => c.Key == "fit").IsMet);

        static string? Chosen(Visitor visitor) =>
            Assert.Single(visitor.Page.QuerySelectorAll("input[name=fit][checked]")).GetAttribute("value");
    }

    [Theory, OnEveryDatabase]
    [Clause("S144")]
    public async Task Lays_values_side_by_side_once_both_are_done(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var at = $"{two.At}/building";
        await two.Mentee.Open(at);
        await two.Mentee.Send(
            "#values",
            [.. new[] { "a", "b", "c", "d", "e", "f" }.Select(v => ("values", (string?)v))]
        );
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentee.Send("#values", ("values", "miers"), ("reasons", "steigā nedzirdu"));
        Assert.Null(two.Mentee.Page.QuerySelector("#values-beside"));
        Assert.False((await two.Stored()).Criteria().Single(c => c.Key == "values").IsMet);
        await two.Mentor.Open(at);
        Assert.DoesNotContain("steigā nedzirdu", two.Mentor.Html, StringComparison.Ordinal);
        await two.Mentor.Send("#values", ("values", "drosme"), ("values", "Miers"), ("reasons", "kādam jājautā"));
        var beside = two.Mentor.Page.QuerySelector("#values-beside")!.TextContent;
        Assert.Contains("steigā nedzirdu", beside, StringComparison.Ordinal);
        Assert.Contains("kādam jājautā", beside, StringComparison.Ordinal);
        Assert.Equal(2, beside.Split("nosaucāt abi").Length - 1);
        Assert.True((await two.Stored()).Criteria().Single(c => c.Key == "values").IsMet);
        var stranger = await two.House.Visit().SignedInAs("Kāds Cits");
        await stranger.Open(at);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Theory, OnEveryDatabase]
    [Clause("S150")]
    public async Task Names_differences_without_a_score(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open($"{two.At}/building");
        var form = two.Mentee.Page.QuerySelector("form[action*=Differences]")!;
        Assert.Equal(4, form.QuerySelectorAll("textarea").Length);
        Assert.Empty(form.QuerySelectorAll("input[type=radio], input[type=number], select"));
        await two.Mentee.Send("form[action*=Differences]");
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentee.Send("form[action*=Differences]", ("talks", "rakstot"), ("strength", "viena sāk"));
        await two.Mentor.Open($"{two.At}/building");
        Assert.Contains("viena sāk", two.Mentor.Text, StringComparison.Ordinal);
        Assert.False((await two.Stored()).Criteria().Single(c => c.Key == "differences").IsMet);
        await two.Mentor.Send("form[action*=Differences]", ("learns", "runājot"));
        Assert.True((await two.Stored()).Criteria().Single(c => c.Key == "differences").IsMet);
    }

    [Theory, OnEveryDatabase]
    [Clause("S145")]
    public async Task Shows_help_to_whoever_feels_little_respect_and_nothing_to_the_other(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var support = await two.House.Visit().SignedInAs("Juris Atbalsts");
        await two.House.Data(async db =>
        {
            db.Add(
                new StaffMember
                {
                    ProgrammeId = two.Pair.ProgrammeId,
                    PersonId = support.PersonId,
                    Role = StaffRole.MentorSupport,
                }
            );
            if (await db.Set<Organisation>().FindAsync(1) is null)
            {
                db.Add(new Organisation { Name = "Priedkalnes slimnīca", ReferralContacts = "112" });
            }
        });
        var at = $"{two.At}/building";
        await two.Mentor.Open(at);
        var before = Shown(two.Mentor);
        await two.Mentee.Open(at);
        foreach (var (level, help) in new[] { ("3", false), ("2", true), ("1", true), ("5", false), ("2", true) })
        {
            await two.Mentee.Send("#respect", ("level", level));
            Assert.Equal((level, help), (level, two.Mentee.Page.QuerySelector("#help") is not null));
        }

        Assert.Contains(
            "Juris Atbalsts",
            two.Mentee.Page.QuerySelector("#help")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("/end", two.Mentee.Page.QuerySelector("#help")!.InnerHtml, StringComparison.Ordinal);
        await two.Mentor.Open(at);
        Assert.Equal(before, Shown(two.Mentor));
        await two.Mentee.Send("#respect", ("level", "6"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Equal(2, (await two.Stored()).Mentee.Respect);

        static string Shown(Visitor visitor) => visitor.Text;
    }

    [Theory, OnEveryDatabase]
    [Clause("S060")]
    public async Task Lets_the_mentor_set_a_learning_goal_that_both_see(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open($"{two.At}/building");
        await two.Mentor.Send("form[action*=Learning]", ("text", "ilgāk klausīties"));
        foreach (var page in new[] { "", "/building" })
        {
            await two.Mentee.Open($"{two.At}{page}");
            Assert.Contains("ilgāk klausīties", two.Mentee.Text, StringComparison.Ordinal);
        }

        await two.Mentor.Open(two.At);
        Assert.Contains("ilgāk klausīties", two.Mentor.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S152")]
    public async Task Suggests_but_never_asks_to_note_who_talked(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open(two.At);
        Assert.Null(two.Mentee.Page.QuerySelector("#dialogue"));
        await two.Change(pair =>
        {
            two.Build(pair);
            pair.Record(pair.MenteeId, null, two.Today, 60, two.Clock);
        });
        await two.Mentee.Open(two.At);
        Assert.NotNull(two.Mentee.Page.QuerySelector("#dialogue"));
        Assert.NotNull(two.Mentee.Page.QuerySelector("form[action*=WalkOn]"));
        await two.Change(pair =>
        {
            pair.TellHandOver(pair.MenteeId, pair.Sessions[0], new Dictionary<string, string>(), 60);
            pair.TellHandOver(pair.MentorId, pair.Sessions[0], new Dictionary<string, string>(), 50);
        });
        await two.Mentee.Open(two.At);
        Assert.Null(two.Mentee.Page.QuerySelector("#dialogue"));
    }
}
