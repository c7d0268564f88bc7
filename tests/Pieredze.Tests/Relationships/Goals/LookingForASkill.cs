using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;
using Pieredze.Tests.Matches;

namespace Pieredze.Tests.Relationships.Goals;

public sealed class LookingForASkill
{
    [Theory, OnEveryDatabase]
    [Clause("S016")]
    public async Task Makes_a_skill_a_need_that_the_explanation_of_a_match_tells(DatabaseKind kind)
    {
        var (crowd, anna, at) = await Pair(kind);
        await anna.Open(at);
        await anna.Send("#skill", ("name", "runāšana"), ("rating", "2"), ("grow", "true"));
        Assert.Null(await Need(crowd, anna));
        await anna.Send("#skill", ("name", "runāšana"), ("rating", "2"), ("grow", "true"), ("look", "true"));
        Assert.Contains("meklē mentoru", anna.Text, StringComparison.Ordinal);
        Assert.Equal((4, 2, true), await Need(crowd, anna));
        // Saving the profile keeps it and where it comes from.
        await anna.Open($"/enrolments/{await Place(crowd, anna)}");
        await anna.Send(
            "#profile",
            ("Topics[0].Level", "4"),
            ("Languages", "lv"),
            ("Availability", "mon-morning"),
            ("Introduction", "Mācos")
        );
        Assert.Equal((4, 2, true), await Need(crowd, anna));
        var card = Assert.Single(await Cards(crowd, anna), card => card.Contains("Rita", StringComparison.Ordinal));
        Assert.Contains("Runāšana", card, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S016")]
    public async Task Changes_the_explanation_when_the_skill_is_taken_away(DatabaseKind kind)
    {
        var (crowd, anna, at) = await Pair(kind);
        await anna.Open(at);
        await anna.Send("#skill", ("name", "runāšana"), ("rating", "2"), ("grow", "true"), ("look", "true"));
        Assert.NotNull(await Need(crowd, anna));
        await anna.Send("form[action*=Forget]");
        Assert.Null(await Need(crowd, anna));
        Assert.DoesNotContain(await Cards(crowd, anna), card => card.Contains("Runāšana", StringComparison.Ordinal));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_for_what_is_no_topic_and_leaves_an_own_need_alone(DatabaseKind kind)
    {
        var (crowd, anna, at) = await Pair(kind);
        await anna.Open(at);
        await anna.Send("#skill", ("name", "pacietība"), ("rating", "2"), ("grow", "true"), ("look", "true"));
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        Assert.Contains("tikai pēc programmas tēmām", anna.Text, StringComparison.Ordinal);
        Assert.Equal("pacietība", anna.Page.QuerySelector("#name")!.GetAttribute("value"));
        Assert.Empty(
            await crowd.House.Data(db => db.Set<Skill>().Where(s => s.OwnerId == anna.PersonId).ToListAsync())
        );
        // "Vadība" was told in the profile; a skill of that name changes nothing there, and forgetting it neither.
        await anna.Send("#skill", ("name", "Vadība"), ("rating", "1"), ("grow", "true"), ("look", "true"));
        var told = await Topic(crowd, anna, "Vadība");
        Assert.False(told!.FromSkill);
        await anna.Open(at);
        await anna.Send("form[action*=Forget]");
        Assert.Equal(told.Level, (await Topic(crowd, anna, "Vadība"))!.Level);
    }

    private static async Task<(Crowd, Visitor Anna, string At)> Pair(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind), change: run => run.Topics.Add("Runāšana"));
        var anna = await crowd.Mentee(
            "Anna",
            place =>
                place.Describe(
                    place.Told with
                    {
                        Topics = [("Vadība", 4, 2)],
                        Availability = ["mon-morning"],
                        Sliders = [0, 0, 0, 0, 0, 0],
                    },
                    DateTime.UtcNow
                )
        );
        var ilze = await crowd.Quiet("Ilze", Side.Mentor);
        await crowd.Quiet(
            "Rita",
            Side.Mentor,
            place =>
                place.Describe(
                    place.Told with
                    {
                        Topics = [("Runāšana", 5, 1)],
                        Availability = ["mon-morning"],
                        Sliders = [0, 0, 0, 0, 0, 0],
                    },
                    DateTime.UtcNow
                )
        );
        var today = DateOnly.FromDateTime(crowd.House.Time.GetUtcNow().UtcDateTime);
        var pair = new Relationship
        {
            ProgrammeId = crowd.Run.Id,
            MentorId = ilze,
            MenteeId = anna.PersonId,
            IntroducedOn = today.AddDays(-30),
            PlannedEnd = today.AddYears(1),
        };
        await crowd.House.Data(db =>
        {
            db.Add(pair);
            return Task.CompletedTask;
        });
        return (crowd, anna, $"/pairs/{pair.Id}/exploration/skills");
    }

    // What the cards say once the pair has parted and a mentor is looked for again.
    private static async Task<IEnumerable<string>> Cards(Crowd crowd, Visitor anna)
    {
        await crowd.House.Data(async db =>
        {
            var pair = await db.Relationships.SingleAsync(r => r.MenteeId == anna.PersonId);
            pair.EndEarly(anna.PersonId, DateOnly.FromDateTime(crowd.House.Time.GetUtcNow().UtcDateTime));
        });
        await anna.Open($"/programmes/{crowd.Run.Id}/find");
        return anna.Page.QuerySelectorAll(".match-card").Select(card => card.TextContent);
    }

    private static Task<Guid> Place(Crowd crowd, Visitor anna) =>
        crowd.House.Data(db =>
            db.Enrolments.Where(e => e.PersonId == anna.PersonId && e.ProgrammeId == crowd.Run.Id)
                .Select(e => e.Id)
                .SingleAsync()
        );

    private static Task<Competence?> Topic(Crowd crowd, Visitor anna, string topic) =>
        crowd.House.Data(db =>
            db.Enrolments.Where(e => e.PersonId == anna.PersonId && e.ProgrammeId == crowd.Run.Id)
                .SelectMany(e => e.Competences)
                .AsNoTracking()
                .SingleOrDefaultAsync(c => c.Topic == topic)
        );

    private static async Task<(int, int, bool)?> Need(Crowd crowd, Visitor anna) =>
        await Topic(crowd, anna, "Runāšana") is { } need ? (need.Level, need.Weight, need.FromSkill) : null;
}
