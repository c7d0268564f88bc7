using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Matches;

namespace Pieredze.Tests.People;

public sealed class ComingAnew
{
    [Theory, OnEveryDatabase]
    [Clause("S074")]
    public async Task Invites_newcomers_once_and_enrols_nobody(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var crowd = await Crowd.In(house, change: run => run.NewcomerDays = 30);
        var today = DateOnly.FromDateTime(crowd.House.Time.GetUtcNow().UtcDateTime);
        var fresh = await Stranger(crowd, today.AddDays(-30));
        await Stranger(crowd, today.AddDays(-31));
        await Stranger(crowd, today.AddDays(1));
        await Stranger(crowd, null);
        for (var run = 0; run < 2; run++)
        {
            await InviteAsync(crowd);
        }

        var place = Assert.Single(await Places(crowd));
        Assert.Equal((fresh, EnrolmentState.Invited, Side.Mentee), (place.PersonId, place.State, place.Side));
        Assert.Equal(
            1,
            await crowd.House.Data(db => db.Outbox.CountAsync(m => m.PersonId == fresh && m.Kind == "invitation"))
        );
        await crowd.House.Data(async db => (await db.Enrolments.SingleAsync(e => e.PersonId == fresh)).Decline());
        await InviteAsync(crowd);
        Assert.Equal(EnrolmentState.Declined, Assert.Single(await Places(crowd)).State);
    }

    [Theory, OnEveryDatabase]
    public async Task Invites_nobody_where_it_is_not_wanted_or_enrolment_is_over(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var today = DateOnly.FromDateTime(house.Time.GetUtcNow().UtcDateTime);
        var off = await Crowd.In(house);
        var over = await Crowd.In(house, change: run => (run.NewcomerDays, run.EnrolUntil) = (90, today.AddDays(-1)));
        var draft = await Crowd.In(house, launched: false, change: run => run.NewcomerDays = 90);
        await Stranger(off, today);
        await InviteAsync(off);
        Assert.Equal([0, 0, 0], new[] { off, over, draft }.Select(c => Places(c).Result.Count));
    }

    [Theory, OnEveryDatabase]
    [Clause("S074")]
    public async Task Shows_who_is_in_the_first_thirty_sixty_or_ninety_days(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var today = DateOnly.FromDateTime(crowd.House.Time.GetUtcNow().UtcDateTime);
        foreach (var days in new[] { 10, 45, 90, 91 })
        {
            await crowd.Quiet($"Diena{days}", Side.Mentee, person: p => p.StartedOn = today.AddDays(-days));
        }

        await crowd.Coordinator.Open($"/programmes/{crowd.Run.Id}/people");
        string Row(int days) =>
            crowd
                .Coordinator.Page.QuerySelectorAll("tbody th")
                .Single(c => c.TextContent.Contains($"Diena{days} ", StringComparison.Ordinal))
                .TextContent;
        Assert.Contains("līdz 30", Row(10), StringComparison.Ordinal);
        Assert.Contains("līdz 60", Row(45), StringComparison.Ordinal);
        Assert.Contains("līdz 90", Row(90), StringComparison.Ordinal);
        Assert.DoesNotContain("līdz", Row(91), StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S044", "S074")]
    public async Task Tells_the_coordinator_how_many_are_in_which_change_and_never_who(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var anna = await crowd.Mentee("Anna", place => place.ProfileDoneAt = null);
        var at = $"/enrolments/{(await Places(crowd)).Single(p => p.PersonId == anna.PersonId).Id}";
        await anna.Open(at);
        Assert.Equal(6, anna.Page.QuerySelectorAll("input[name=TransitionKind]").Length);
        await anna.Send(
            "#profile",
            ("Topics[0].Level", "4"),
            ("Languages", "lv"),
            ("Availability", "mon-morning"),
            ("TransitionKind", "NewRole")
        );
        Assert.Equal(
            TransitionKind.NewRole,
            (await Places(crowd)).Single(p => p.PersonId == anna.PersonId).TransitionKind
        );
        for (var i = 0; i < 3; i++)
        {
            await crowd.Quiet($"Loma{i}", Side.Mentee, place => place.TransitionKind = TransitionKind.NewRole);
        }

        for (var i = 0; i < 7; i++)
        {
            await crowd.Quiet($"Vieta{i}", Side.Mentee, place => place.TransitionKind = TransitionKind.NewWorkplace);
        }

        Assert.Empty(await Shown(crowd));
        await crowd.Quiet("Loma4", Side.Mentee, place => place.TransitionKind = TransitionKind.NewRole);
        Assert.Equal(["Jauna darbavieta 7", "Jauna loma 5"], await Shown(crowd));
        foreach (var page in new[] { "people", "people/export.csv", "matches" })
        {
            await crowd.Coordinator.Open($"/programmes/{crowd.Run.Id}/{page}");
            Assert.DoesNotContain("Jauna loma", crowd.Coordinator.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("NewRole", crowd.Coordinator.Html, StringComparison.Ordinal);
        }
    }

    private static async Task<IEnumerable<string>> Shown(Crowd crowd)
    {
        await crowd.House.Data(db => db.WorkMonths.Where(m => m.ProgrammeId == crowd.Run.Id).ExecuteDeleteAsync());
        await crowd.Coordinator.Open($"/programmes/{crowd.Run.Id}/work");
        return crowd
            .Coordinator.Page.QuerySelectorAll("#transitions tbody tr")
            .Select(row => string.Join(' ', row.Children.Select(c => c.TextContent.Trim())));
    }

    private static async Task<Guid> Stranger(Crowd crowd, DateOnly? started)
    {
        var person = new Person
        {
            FirstName = "Jauns",
            LastName = "Kalns",
            Email = $"{Guid.NewGuid():N}@example.org",
            StartedOn = started,
            CreatedAt = DateTime.UtcNow,
        };
        await crowd.House.Data(db =>
        {
            db.Add(person);
            return Task.CompletedTask;
        });
        return person.Id;
    }

    private static async Task InviteAsync(Crowd crowd)
    {
        using var scope = crowd.House.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<InviteNewcomers>().RunAsync();
    }

    private static Task<List<Enrolment>> Places(Crowd crowd) =>
        crowd.House.Data(db => db.Enrolments.Where(e => e.ProgrammeId == crowd.Run.Id).AsNoTracking().ToListAsync());
}
