using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Tests.Matches;

public sealed class Matching
{
    [Theory, OnEveryDatabase]
    public async Task Makes_one_pair_once_both_have_said_yes(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var now = house.Time.GetUtcNow().UtcDateTime;
        var run = new Programme
        {
            TitleLv = "Ceļš",
            TitleEn = "Way",
            CreatedAt = now,
        };
        Person New(string name) =>
            new()
            {
                FirstName = name,
                LastName = "Ozola",
                Email = $"{Guid.NewGuid():N}@example.org",
                CreatedAt = now,
            };
        var (anna, ilze, vera) = (New("Anna"), New("Ilze"), New("Vera"));
        Enrolment Place(Person p, Side side) =>
            new()
            {
                ProgrammeId = run.Id,
                PersonId = p.Id,
                Side = side,
                State = EnrolmentState.Accepted,
                ProfileDoneAt = now,
                BriefingDoneAt = now,
                CreatedAt = now,
            };
        await house.Data(db =>
        {
            db.Programmes.Add(run);
            db.People.AddRange(anna, ilze, vera);
            db.StaffMembers.Add(
                new()
                {
                    ProgrammeId = run.Id,
                    PersonId = vera.Id,
                    Role = StaffRole.Coordinator,
                }
            );
            db.Enrolments.AddRange(Place(anna, Side.Mentee), Place(ilze, Side.Mentor));
            return Task.CompletedTask;
        });
        var (coordinator, mentee, mentor) = (
            await house.Visit().SignedInAs("Vera", vera.Id),
            await house.Visit().SignedInAs("Anna", anna.Id),
            await house.Visit().SignedInAs("Ilze", ilze.Id)
        );
        await coordinator.Open($"/programmes/{run.Id}/matches");
        await coordinator.Send("form:has(#draft)");
        Assert.Equal(HttpStatusCode.OK, coordinator.Status);
        var id = await house.Data(db =>
            db.Proposals.Where(p => p.ProgrammeId == run.Id).Select(p => p.Id).SingleAsync()
        );
        Assert.Equal(HttpStatusCode.NotFound, (await mentee.Open($"/proposals/{id}")).Status);
        await coordinator.Send("#publish");
        Assert.Equal(HttpStatusCode.NotFound, (await mentor.Open($"/proposals/{id}")).Status);
        await mentee.Open($"/proposals/{id}");
        await mentee.Send("#accept");
        await mentor.Open($"/proposals/{id}");
        await mentor.Send("#accept");
        Assert.Equal(HttpStatusCode.OK, mentor.Status);
        Assert.Equal(1, await house.Data(db => db.Relationships.CountAsync(r => r.ProgrammeId == run.Id)));
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.Open($"/proposals/{id}")).Status);
    }
}
