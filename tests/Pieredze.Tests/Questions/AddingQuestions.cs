using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Questions;
using Pieredze.Relationships;
using Pieredze.Tests.Relationships.Goals;
using Pieredze.Tests.Safeguards.Concerns;

namespace Pieredze.Tests.Questions;

/// <summary>Questions of one's own, and those that a programme adds to the bank.</summary>
public sealed class AddingQuestions
{
    private const string Open = "Kas tevi šonedēļ pārsteidza?";
    private const string Leading = "Vai tev neliekas, ka jāmaina grafiks?";

    [Theory, OnEveryDatabase]
    public async Task Keeps_ones_own_for_oneself_alone(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open("/questions");
        await two.Mentor.Send("#add-own", ("text", Open), ("forStage", "A"));
        Assert.Contains(Open, two.Mentor.Page.QuerySelector("#own-list")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(two.Mentor.Page.QuerySelectorAll(".cards q"), q => q.TextContent == Open);
        await two.Mentee.Open("/questions");
        Assert.DoesNotContain(Open, two.Mentee.Html, StringComparison.Ordinal);
        await two.Mentor.Open("/me/data?part=asking");
        Assert.Contains(Open, two.Mentor.Text, StringComparison.Ordinal);

        // Somebody else's cannot be removed, one's own can.
        var own = await two.House.Data(db => db.OwnQuestions.SingleAsync(q => q.AccountId == two.Mentor.PersonId));
        await two.Mentee.Open("/questions");
        await two.Mentee.Send("#add-own", ("text", "Kas tev palīdz?"), ("forStage", "A"));
        await two.Mentee.Send("#own-list form", ("own", $"{own.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, two.Mentee.Status);
        await two.Mentor.Open("/questions");
        await two.Mentor.Send($"#remove-{own.Id}");
        Assert.Null(two.Mentor.Page.QuerySelector("#own-list"));
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_what_tips_a_question_and_keeps_it_all_the_same(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        Task<int> Kept() => house.Data(db => db.OwnQuestions.CountAsync(q => q.AccountId == anna.PersonId));
        await anna.Open("/questions");
        await anna.Send("#add-own", ("text", Leading), ("forStage", "B"));
        Assert.Equal(0, await Kept());
        Assert.NotNull(anna.Page.QuerySelector("#reading mark"));
        Assert.Contains("Saglabāt tik un tā", anna.Text, StringComparison.Ordinal);

        // Another text is read anew; the one that was seen is kept.
        await anna.Send("#add-own", ("text", "Tev vajag atpūsties."), ("forStage", "B"));
        Assert.Equal(0, await Kept());
        await anna.Send("#add-own");
        Assert.Equal(1, await Kept());
        Assert.Contains("Tev vajag atpūsties.", anna.Text, StringComparison.Ordinal);
        foreach (var (text, stage) in new[] { (" ", "A"), (new string('a', 301), "A"), (Open, "X") })
        {
            await anna.Send("#add-own", ("text", text), ("forStage", stage));
            Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        }

        Assert.Equal(1, await Kept());
    }

    [Theory, OnEveryDatabase]
    public async Task Offers_those_of_the_programme_to_all_who_take_part(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var at = await Worried.In(house);
        var page = $"/programmes/{at.Programme}/questions";
        await at.Baiba.Open(page);
        await at.Baiba.Send("#add", ("latvian", Leading), ("english", "What surprised you?"), ("stage", "A"));
        Assert.NotNull(at.Baiba.Page.QuerySelector("#reading mark"));
        Assert.Empty(await AddedAsync(at));
        await at.Baiba.Send("#add", ("latvian", Open), ("english", "What surprised you this week?"));
        Assert.Equal(Open, Assert.Single(await AddedAsync(at)).Latvian);
        await house.Data(db =>
        {
            db.Add(
                new Enrolment
                {
                    ProgrammeId = at.Programme,
                    PersonId = at.Anna.PersonId,
                    Side = Side.Mentee,
                    CreatedAt = DateTime.UtcNow,
                }
            );
            return Task.CompletedTask;
        });
        await at.Anna.Open("/questions?stage=A");
        Assert.Contains(at.Anna.Page.QuerySelectorAll(".cards q"), q => q.TextContent == Open);
        await at.Two.Mentor.Open("/questions?stage=A");
        Assert.DoesNotContain(Open, at.Two.Mentor.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await at.Anna.Open(page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await at.Ruta.Open(page)).Status);

        // It comes up among the questions of the day, for both, in the language of each.
        var days = QuestionBank.All.Count(q => q.Stage == 'A') + 1;
        var asked = Enumerable
            .Range(0, days)
            .Select(day =>
                QuestionBank.OfTheDay(
                    'A',
                    Language.English,
                    new DateOnly(2026, 1, 1).AddDays(day),
                    at.Two.Pair.Id,
                    [new('A', Open, "What surprised you this week?")]
                )
            );
        Assert.Contains("What surprised you this week?", asked);
        var seen = false;
        for (var turned = 0; turned < days && !seen; turned++)
        {
            await at.Anna.Open($"/?question={turned}");
            seen = at.Anna.Page.QuerySelector("blockquote")!.TextContent == Open;
        }

        Assert.True(seen);
        await at.Baiba.Open(page);
        await at.Baiba.Send("#added-list form");
        Assert.Empty(await AddedAsync(at));
    }

    [Theory, OnEveryDatabase]
    public async Task Lets_a_mentor_take_any_of_them_along(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var foreign = await TwoWalkers.In(two.House);
        await two.House.Data(db =>
        {
            db.Add(ProgrammeQuestion.Add(two.Pair.ProgrammeId, "Kas nāks?", "What will come?", "A", 0));
            db.Add(ProgrammeQuestion.Add(foreign.Pair.ProgrammeId, "Kas bija?", "What was?", "A", 0));
            db.Add(OwnQuestion.Add(two.Mentor.PersonId, Open, "A", 0));
            db.Add(OwnQuestion.Add(two.Mentee.PersonId, "Kas man der?", "A", 0));
            return Task.CompletedTask;
        });
        await two.Change(pair =>
            pair.Plan(pair.MentorId, two.Today.AddDays(3), two.Clock.Now.AddDays(3), 60, null, two.Clock.Now)
        );
        var session = (await two.Stored()).Sessions.Single();
        var page = $"{two.At}/sessions/{session.Id}";
        await two.Mentor.Open(page);
        var deck = two.Mentor.Page.QuerySelectorAll(".question-deck q").Select(q => q.TextContent).ToList();
        Assert.Contains("Kas nāks?", deck);
        Assert.Contains(Open, deck);
        Assert.DoesNotContain("Kas bija?", deck);
        Assert.DoesNotContain("Kas man der?", deck);
        foreach (var question in new[] { "Kas nāks?", Open })
        {
            await two.Mentor.Send("form[action*='TakeAlong']", ("question", question));
        }

        foreach (var refused in new[] { "Kas bija?", "Kas man der?" })
        {
            await two.Mentor.Send("form[action*='TakeAlong']", ("question", refused));
            Assert.Equal(HttpStatusCode.Conflict, two.Mentor.Status);
            await two.Mentor.Open(page);
        }

        Assert.Equal(["Kas nāks?", Open], (await two.Stored()).Sessions.Single().Questions);
        await two.Mentee.Open("/language/en?back=" + page);
        Assert.Contains("What will come?", two.Mentee.Text, StringComparison.Ordinal);
        Assert.Contains(Open, two.Mentee.Text, StringComparison.Ordinal);
    }

    private static Task<List<ProgrammeQuestion>> AddedAsync(Worried at) =>
        at.House.Data(db => db.ProgrammeQuestions.Where(q => q.ProgrammeId == at.Programme).ToListAsync());
}
