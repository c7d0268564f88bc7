using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Relationships;
using Pieredze.Tests.Matches;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships;

/// <summary>The five stages, by their names and in their order.</summary>
public sealed class FiveStages
{
    private static readonly string[] Latvian =
    [
        "Attiecību veidošana",
        "Mērķu izvirzīšana",
        "Darbošanās",
        "Nobeigums",
        "Virzīšanās uz priekšu",
    ];

    private static readonly string[] English =
    [
        "Building the relationship",
        "Setting goals",
        "Working",
        "Winding up",
        "Moving forward",
    ];

    [Fact]
    [Clause("S139")]
    public void Are_five_and_in_order() =>
        Assert.Equal(["Building", "Goals", "Working", "Ending", "MovingOn"], Enum.GetNames<Stage>());

    [Theory, OnEveryDatabase]
    [Clause("S140", "S141")]
    public async Task Are_shown_to_the_pair_with_the_present_one_marked(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        foreach (var (language, names) in new[] { ("lv", Latvian), ("en", English) })
        {
            await two.Mentee.Open($"/language/{language}");
            await two.Mentee.Open(two.At);
            var path = two.Mentee.Page.QuerySelectorAll(".stage-path > li");
            Assert.Equal(names, path.Select(s => s.QuerySelector("b")!.TextContent));
            Assert.Equal(["A", "B", "C", "D", "E"], path.Select(s => s.QuerySelector(".marker")!.TextContent));
            var current = Assert.Single(path, s => s.HasAttribute("aria-current"));
            Assert.Equal(names[2], current.QuerySelector("b")!.TextContent);
            // Those who hear the page are told in words, too.
            Assert.All(path, s => Assert.NotEqual("", s.QuerySelector(".visually-hidden")!.TextContent.Trim()));
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S142")]
    public async Task Begin_with_building_when_both_have_said_yes(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (mentee, mentor) = (await crowd.Mentee("Anna"), await crowd.Mentor("Ilze"));
        var proposal = await crowd.Awaiting(mentee, mentor);
        await mentor.Open($"/proposals/{proposal.Id}");
        await mentor.Send("#accept");
        var pair = await crowd.House.Data(db =>
            db.Relationships.Include(r => r.Stages).SingleAsync(r => r.MenteeId == mentee.PersonId)
        );
        Assert.Equal((Stage.Building, Standing.Active), (pair.Stage, pair.Standing));
        Assert.Equal([Stage.Building], pair.Stages.Select(s => s.Stage));
    }

    [Fact]
    [Clause("S040")]
    public void Are_walked_by_exactly_two_different_people()
    {
        var one = Guid.CreateVersion7();
        Relationship Of(Guid mentor, Guid mentee) =>
            new()
            {
                ProgrammeId = Guid.CreateVersion7(),
                MentorId = mentor,
                MenteeId = mentee,
                IntroducedOn = default,
                PlannedEnd = default,
            };
        Assert.Equal("two-people", Assert.Throws<RefusedException>(() => Of(one, one)).Refusal.Key);
        foreach (var (mentor, mentee) in new[] { (one, Guid.Empty), (Guid.Empty, one), (Guid.Empty, Guid.Empty) })
        {
            Assert.Equal("two-people", Assert.Throws<RefusedException>(() => Of(mentor, mentee)).Refusal.Key);
        }

        // There is no list of mentors to which a second one could be added.
        Assert.Equal(
            ["MenteeId", "MentorId"],
            typeof(Relationship)
                .GetProperties()
                .Where(p => p.Name.StartsWith("Ment", StringComparison.Ordinal) && p.PropertyType == typeof(Guid))
                .Select(p => p.Name)
                .Order()
        );
    }
}
