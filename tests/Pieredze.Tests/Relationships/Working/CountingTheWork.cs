using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;

namespace Pieredze.Tests.Relationships.Working;

public sealed class CountingTheWork
{
    [Theory, OnEveryDatabase]
    [Clause("S008", "S022", "S037")]
    public async Task Tells_the_coordinator_figures_on_five_or_more_and_no_word(DatabaseKind kind)
    {
        var (coordinator, address, add) = await Programme(kind);
        for (var pair = 0; pair < 4; pair++)
        {
            await add(40, "Neatliekamā");
        }

        await coordinator.Open(address);
        Assert.Equal("–", coordinator.Page.QuerySelector("#learning-entries")!.TextContent);
        Assert.Equal("–", coordinator.Page.QuerySelector("#mutual-learning")!.TextContent);
        Assert.NotNull(coordinator.Page.QuerySelector("#talk-too-few"));
        Assert.Null(coordinator.Page.QuerySelector("#doors-gini"));
        Assert.Null(coordinator.Page.QuerySelector("#doors-by-unit"));
        await add(50, "Neatliekamā");
        await add(80, "Rehabilitācija");
        await coordinator.Open(address);
        // Six mentees with one private entry each; each pair learned on both sides of one meeting out of two.
        Assert.Equal("6", coordinator.Page.QuerySelector("#learning-entries")!.TextContent);
        Assert.Equal("50\u00a0%", coordinator.Page.QuerySelector("#mutual-learning")!.TextContent);
        // One pair alone above 60 %: hidden, and with it what would give it away.
        Assert.Equal(
            ["mazāk par 5", "mazāk par 5", "mazāk par 5"],
            coordinator.Page.QuerySelectorAll("#talk-bands td").Select(c => c.TextContent.Trim())
        );
        Assert.Contains("0", coordinator.Page.QuerySelector("#doors-gini")!.TextContent, StringComparison.Ordinal);
        for (var pair = 0; pair < 4; pair++)
        {
            await add(90, "Rehabilitācija");
        }

        await coordinator.Open(address);
        Assert.Equal(
            ["mazāk par 5", "5", "5"],
            coordinator.Page.QuerySelectorAll("#talk-bands td").Select(c => c.TextContent.Trim()).Order().Reverse()
        );
        Assert.Equal(2, coordinator.Page.QuerySelectorAll("#doors-by-unit tbody tr").Length);
        Assert.DoesNotContain("kanārij", coordinator.Html, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Stays_the_same_for_a_month_whoever_comes_or_goes(DatabaseKind kind)
    {
        var (coordinator, address, add) = await Programme(kind);
        for (var pair = 0; pair < 6; pair++)
        {
            await add(40, "Neatliekamā");
        }

        await coordinator.Open(address);
        Assert.Equal("6", coordinator.Page.QuerySelector("#learning-entries")!.TextContent);
        var programme = Guid.Parse(address.Split('/')[2]);
        await (await House.On(kind)).Data(async db =>
        {
            var pairs = db.Relationships.Where(r => r.ProgrammeId == programme);
            db.Remove(await pairs.SelectMany(r => r.Insights).FirstAsync());
        });
        await coordinator.Open(address);
        Assert.Equal("6", coordinator.Page.QuerySelector("#learning-entries")!.TextContent);
    }

    [Fact]
    public void Counts_doors_by_unit_and_how_unevenly_they_open()
    {
        MenteeDoors[] mentees =
        [
            .. new[] { 0, 0, 1, 1, 2, 6 }.Select(made => new MenteeDoors(Guid.NewGuid(), "Lielā", made)),
        ];
        var counts = WorkCounts.Of([], [], mentees);
        Assert.Equal(0.6, counts.DoorsGini!.Value, 10);
        Assert.Equal(("Lielā", 6, 10.0 / 6), Assert.Single(counts.DoorsByUnit));
        Assert.Empty(WorkCounts.Of([], [], mentees[..4]).DoorsByUnit);
        Assert.Null(WorkCounts.Of([], [], mentees[..4]).DoorsGini);
        // Four of a second unit could be found by subtraction, and so nothing is shown at all.
        MenteeDoors[] four = [.. Enumerable.Range(0, 4).Select(_ => new MenteeDoors(Guid.NewGuid(), "Mazā", 1))];
        Assert.Empty(WorkCounts.Of([], [], [.. mentees, .. four]).DoorsByUnit);
    }

    private static async Task<(Visitor Coordinator, string Address, Func<int, string, Task> Add)> Programme(
        DatabaseKind kind
    )
    {
        var house = await House.On(kind);
        var now = house.Time.GetUtcNow().UtcDateTime;
        var clock = (Pieredze.Platform.Clock)house.Services.GetService(typeof(Pieredze.Platform.Clock))!;
        var programme = new Programme
        {
            TitleLv = "Ceļš",
            TitleEn = "Path",
            CreatedAt = now,
        };
        Person New(string unit) =>
            new()
            {
                FirstName = "Anna",
                LastName = "Kalns",
                Email = $"{Guid.NewGuid():N}@example.org",
                Unit = unit,
                CreatedAt = now,
            };
        var baiba = New("Personāla daļa");
        await house.Data(db =>
        {
            db.AddRange(programme, baiba);
            db.Add(
                new StaffMember
                {
                    ProgrammeId = programme.Id,
                    PersonId = baiba.Id,
                    Role = StaffRole.Coordinator,
                }
            );
            return Task.CompletedTask;
        });
        async Task Add(int share, string unit)
        {
            var (mentee, mentor) = (New(unit), New(unit));
            var pair = new Relationship
            {
                ProgrammeId = programme.Id,
                MenteeId = mentee.Id,
                MentorId = mentor.Id,
                IntroducedOn = clock.Today.AddDays(-30),
                PlannedEnd = clock.Today.AddDays(300),
            };
            var first = pair.Record(mentee.Id, null, clock.Today, 60, clock);
            pair.TellHandOver(mentee.Id, first, new Dictionary<string, string>(), share);
            pair.TellHandOver(mentor.Id, first, new Dictionary<string, string>(), share);
            pair.TellLearned(mentee.Id, first, "kanārijputniņš");
            pair.TellLearned(mentor.Id, first, "kanārijputniņš");
            pair.TellLearned(mentee.Id, pair.Record(mentee.Id, null, clock.Today, 30, clock), "kanārijputniņš");
            pair.KeepInsight(mentee.Id, InsightKind.Learned, "kanārijputniņš", null, now);
            pair.AddOpportunity(mentor.Id, OpportunityKind.Chance, "kanārijputniņš", now);
            pair.Make(mentor.Id, pair.Opportunities[0].Id, null, false, clock.Today);
            await house.Data(async db =>
            {
                db.AddRange(mentee, mentor, pair);
                // As if a month had gone by: what was counted is not looked at again before.
                await db.WorkMonths.Where(m => m.ProgrammeId == programme.Id).ExecuteDeleteAsync();
            });
        }

        var coordinator = await house.Visit().SignedInAs("Baiba Liepa", baiba.Id);
        await coordinator.Open($"/programmes/{programme.Id}/work");
        Assert.Equal(HttpStatusCode.OK, coordinator.Status);
        return (coordinator, coordinator.At.AbsolutePath, Add);
    }
}
