using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Programmes;

namespace Pieredze.Tests.People;

public sealed class TakingUpAPlace
{
    private static async Task<(Programme Programme, Person Person, Visitor Coordinator)> Invite(
        House house,
        string language = "lv"
    )
    {
        var programme = new Programme
        {
            TitleLv = "Kopā",
            TitleEn = "Together",
            CreatedAt = DateTime.UtcNow,
        };
        programme.Topics.Add("Vadība");
        var rota = new Person
        {
            FirstName = "Rūta",
            LastName = "Ābele",
            Email = $"{Guid.NewGuid():N}@example.org",
            CreatedAt = DateTime.UtcNow,
        };
        await house.Data(db =>
        {
            db.AddRange(programme, rota);
            db.Add(
                new StaffMember
                {
                    ProgrammeId = programme.Id,
                    PersonId = rota.Id,
                    Role = StaffRole.Coordinator,
                }
            );
            return Task.CompletedTask;
        });
        var coordinator = await house.Visit().SignedInAs("Rūta Ābele", rota.Id);
        var email = $"{Guid.NewGuid():N}@example.org";
        await coordinator.Open($"/programmes/{programme.Id}/people/new");
        await coordinator.Send(
            "#add",
            ("FirstName", "Ilze"),
            ("LastName", "Ozoliņa"),
            ("Email", email),
            ("Side", "Mentor")
        );
        await house.Data(async db =>
        {
            (await db.People.SingleAsync(p => p.Email == email)).Language = language;
        });
        await coordinator.Open($"/programmes/{programme.Id}/people");
        await coordinator.Send("#invite-all");
        return (programme, await house.Data(db => db.People.SingleAsync(p => p.Email == email)), coordinator);
    }

    private static async Task<string> Link(House house, Person person)
    {
        var mail = await house.Data(db => db.Outbox.SingleAsync(m => m.PersonId == person.Id));
        return Regex.Match(mail.Text, "/invitation/[0-9a-f]{64}").Value;
    }

    [Theory, OnEveryDatabase]
    public async Task Is_done_by_the_invited_person_and_only_once(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var (programme, ilze, coordinator) = await Invite(house);
        var link = await Link(house, ilze);
        Assert.False(
            await house.Data(db => db.Enrolments.Where(e => e.PersonId == ilze.Id).ReadyForMatching(db).AnyAsync())
        );
        var visitor = await house.Visit().Open(link);
        await visitor.Send("#answer", ("Answer", "Mentor"), ("Password", Visitor.Password));
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.StartsWith("/enrolments/", visitor.At.AbsolutePath);
        var place = visitor.At.AbsolutePath;
        var rota = await house.Data(db =>
            db.StaffMembers.Where(s => s.ProgrammeId == programme.Id).Select(s => s.PersonId).SingleAsync()
        );
        await house.Data(db =>
        {
            db.Add(
                new Enrolment
                {
                    ProgrammeId = programme.Id,
                    PersonId = rota,
                    Side = Side.Mentee,
                    CreatedAt = DateTime.UtcNow,
                }
            );
            return Task.CompletedTask;
        });
        await visitor.Send(
            "#profile",
            ("Topics[0].Level", "4"),
            ("Languages", "lv"),
            ("Availability", "mon-morning"),
            ("Values", "courage"),
            ("Transition", "slepena maiņa")
        );
        Assert.EndsWith("/briefing", visitor.At.AbsolutePath);
        await visitor.Send("#briefing", ("Ticked", "1"));
        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        await visitor.Send("#briefing", ("Ticked", "1"), ("Ticked", "2"), ("Ticked", "3"));
        await house.Data(async db =>
        {
            (await db.Enrolments.SingleAsync(e => e.PersonId == ilze.Id)).Vetoes = [rota];
        });
        Assert.True(
            await house.Data(db => db.Enrolments.Where(e => e.PersonId == ilze.Id).ReadyForMatching(db).AnyAsync())
        );
        await coordinator.Open($"/programmes/{programme.Id}/people");
        Assert.Contains("Ozoliņa", coordinator.Text);
        Assert.DoesNotContain("slepena", coordinator.Html);
        Assert.DoesNotContain("Drosme", coordinator.Html);
        Assert.DoesNotContain(rota.ToString(), coordinator.Html);
        await coordinator.Open(place);
        Assert.Equal(HttpStatusCode.NotFound, coordinator.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Open(link)).Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Can_be_declined_without_a_reason_or_an_account(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var (_, ilze, _) = await Invite(house, "en");
        var mail = await house.Data(db => db.Outbox.SingleAsync(m => m.PersonId == ilze.Id));
        Assert.Equal(("en", "Invitation: Together"), (mail.Language, mail.Subject));
        var link = await Link(house, ilze);
        var visitor = await house.Visit().Open(link);
        await visitor.Send("#answer", ("Answer", "No"));
        Assert.Equal(
            EnrolmentState.Declined,
            await house.Data(db => db.Enrolments.Where(e => e.PersonId == ilze.Id).Select(e => e.State).SingleAsync())
        );
        await visitor.Open(link);
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_too_late_when_the_invitation_has_expired(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var (programme, ilze, _) = await Invite(house);
        const string Token = "old";
        var hash = Invitations.Hash($"{Token}{ilze.Id}");
        await house.Data(db =>
        {
            db.Add(
                new Invitation
                {
                    PersonId = ilze.Id,
                    ProgrammeId = programme.Id,
                    TokenHash = hash,
                    CreatedAt = DateTime.UtcNow.AddDays(-31),
                    ExpiresAt = DateTime.UtcNow.AddDays(-1),
                }
            );
            return Task.CompletedTask;
        });
        var visitor = await house.Visit().Open($"/invitation/{Token}{ilze.Id}");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Contains("vairs neder", visitor.Text);
    }
}
