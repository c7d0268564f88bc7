using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Proofs;

namespace Pieredze.Tests.Accounts;

public sealed class MeDeletingMyAccount
{
    [Theory, OnEveryDatabase]
    public async Task Asks_for_a_tick_and_the_password(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await anna.Open("/me/delete");
        await anna.Send("#delete-account", ("Password", Visitor.Password));
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        Assert.Contains("Atzīmē, ka saproti", anna.Text, StringComparison.Ordinal);
        await anna.Send("#delete-account", ("Password", "nepareiza parole"), ("Understood", "true"));
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        Assert.Contains("Pašreizējā parole nav pareiza.", anna.Text, StringComparison.Ordinal);
        Assert.True(await house.Data(db => db.Accounts.AnyAsync(a => a.Id == anna.PersonId)));
    }

    [Theory, OnEveryDatabase]
    public async Task Leaves_nothing_that_was_mine_alone(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var aviary = new Aviary();
        var world = await World.MakeAsync(house, aviary.PlantAsync);
        await house.Data(aviary.FindAsync);
        var me = world["mentee"].Visitor.PersonId;
        var mine = aviary
            .All.Where(c =>
                (c.Owner == me && (c.Where != "Note.Text" || c.Readers == Who.Owner))
                || c.Where.StartsWith("Relationship.Mentee.", StringComparison.Ordinal)
                || c.Where.StartsWith("Goal.", StringComparison.Ordinal)
                || c.Where
                    is "LadderStep.Text"
                        or "EvaluationMethod.Description"
                        or "Problem.Text"
                        or "Relationship.Closing.GrowthPlan"
                        or "SoundingBoard.Question"
                        or "Proposal.Answer"
                        or "Proposal.MenteeQuestion"
            )
            .ToList();
        Assert.True(mine.Count > 25);
        Assert.NotEmpty(await Left(house, mine));
        await Delete(world["mentee"].Visitor);
        Found.Nothing(await Left(house, mine));
        Assert.False(await house.Data(db => db.Accounts.AnyAsync(a => a.Id == me)));
        Assert.False(await house.Data(db => db.SignInSessions.AnyAsync(s => s.AccountId == me)));
        Assert.False(await house.Data(db => db.Outbox.AnyAsync(m => m.PersonId == me)));
        var person = await house.Data(db => db.People.SingleAsync(p => p.Id == me));
        Assert.Equal("Bijušais dalībnieks", person.Name);
        Assert.NotNull(person.ErasedAt);
    }

    [Theory, OnEveryDatabase]
    public async Task Shuts_the_door_behind_me(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        var phone = await house.Visit().Open("/sign-in");
        await phone.Send("#password", ("Email", email), ("Password", Visitor.Password));
        await Delete(anna);
        Assert.Equal("/", anna.At.AbsolutePath);
        Assert.Contains("Tavs konts un viss, kas bija tikai tavs, ir dzēsts.", anna.Text, StringComparison.Ordinal);
        foreach (var browser in new[] { anna, phone })
        {
            await browser.Open("/me");
            Assert.Equal("/sign-in", browser.At.AbsolutePath);
            await browser.Send("#password", ("Email", email), ("Password", Visitor.Password));
            Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        }

        // The address is free again.
        await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
    }

    [Theory, OnEveryDatabase]
    public async Task Leaves_the_other_what_both_made_and_no_blame(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var world = await World.MakeAsync(house);
        var (anna, ilze, at) = (world["mentee"].Visitor, world["mentor"].Visitor, $"/pairs/{world.Here.Pair.Id}");
        await Delete(anna);
        var pair = await house.Data(db =>
            db.Relationships.Include(r => r.Agreements)
                .Include(r => r.Goals)
                .SingleAsync(r => r.Id == world.Here.Pair.Id)
        );
        Assert.Equal((Standing.EndedEarly, null), (pair.Standing, pair.EndedBy));
        Assert.Single(pair.Agreements);
        Assert.Equal("–", Assert.Single(pair.Goals).Title);
        var notes = await house.Data(db =>
            db.Set<Note>()
                .Where(n => n.SessionId == world.Here.Ids["session"])
                .Select(n => new { n.IsPrivate, n.AuthorId })
                .ToListAsync()
        );
        Assert.Equal(2, notes.Count);
        Assert.DoesNotContain(notes, n => n.IsPrivate && n.AuthorId == anna.PersonId);
        var told = await house.Data(db => db.Outbox.SingleAsync(m => m.PersonId == ilze.PersonId && m.Kind == "pair"));
        Assert.DoesNotContain("Anna", told.Text, StringComparison.Ordinal);
        foreach (
            var page in new[] { "", "/goals", "/sessions", $"/sessions/{world.Here.Ids["session"]}", "/agreement" }
        )
        {
            await ilze.Open(at + page);
            Assert.Equal(HttpStatusCode.OK, ilze.Status);
            Assert.DoesNotContain("Anna", ilze.Text, StringComparison.Ordinal);
        }

        await ilze.Open(at);
        Assert.Contains("Bijušais dalībnieks", ilze.Html, StringComparison.Ordinal);
        var place = await house.Data(db => db.Enrolments.SingleAsync(e => e.PersonId == anna.PersonId));
        Assert.Equal(EnrolmentState.Left, place.State);
        Assert.True(
            await house.Data(db => db.Happenings.AnyAsync(h => h.Kind == "account-deleted" && h.ActorId == null))
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Takes_what_both_made_once_both_have_left(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var world = await World.MakeAsync(house);
        await Delete(world["mentee"].Visitor);
        await Delete(world["mentor"].Visitor);
        var pair = world.Here.Pair.Id;
        Assert.False(await house.Data(db => db.Sessions.AnyAsync(s => s.RelationshipId == pair)));
        Assert.False(await house.Data(db => db.SoundingBoards.AnyAsync(s => s.RelationshipId == pair)));
        var kept = await house.Data(db =>
            db.Relationships.Include(r => r.Agreements).Include(r => r.Problems).SingleAsync(r => r.Id == pair)
        );
        Assert.Empty(kept.Agreements);
        Assert.Empty(kept.Problems);
        Assert.Null(kept.Closing);
        Assert.True(await house.Data(db => db.Sessions.AnyAsync(s => s.RelationshipId == world.There.Pair.Id)));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_to_the_last_administrator(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        await andris.Open("/me/delete");
        Assert.Contains("Šis ir pēdējais administrators.", andris.Text, StringComparison.Ordinal);
        await Delete(andris);
        Assert.Equal(HttpStatusCode.Conflict, andris.Status);
        Assert.True(await house.Data(db => db.Accounts.AnyAsync(a => a.Id == andris.PersonId)));
        await house.Visit().SignedInAs("Zane Bērziņa", admin: true);
        await Delete(andris);
        Assert.False(await house.Data(db => db.Accounts.AnyAsync(a => a.Id == andris.PersonId)));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_to_the_only_coordinator_of_a_programme(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var world = await World.MakeAsync(house);
        var (ruta, programme) = (world["coordinator"].Visitor, world.Here.Programme.Id);
        await Delete(ruta);
        Assert.Equal(HttpStatusCode.Conflict, ruta.Status);
        Assert.Contains("nav cita koordinatora", ruta.Text, StringComparison.Ordinal);
        await house.Data(db =>
            Task.FromResult(
                db.StaffMembers.Add(
                    new()
                    {
                        ProgrammeId = programme,
                        PersonId = Guid.CreateVersion7(),
                        Role = StaffRole.Coordinator,
                    }
                )
            )
        );
        await Delete(ruta);
        Assert.Equal("/", ruta.At.AbsolutePath);
        Assert.False(await house.Data(db => db.StaffMembers.AnyAsync(s => s.PersonId == ruta.PersonId)));
    }

    private static async Task Delete(Visitor visitor)
    {
        await visitor.Open("/me/delete");
        await visitor.Send("#delete-account", ("Password", Visitor.Password), ("Understood", "true"));
    }

    // A mail to the other that calls off a meeting still names me; its words go when it is sent.
    private static Task<List<string>> Left(House house, List<Canary> mine) =>
        house.Data(async db =>
            (await Everything.In(db))
                .Where(r => r.Entity is not OutboxMail { State: MailState.Waiting, Kind: "session" })
                .SelectMany(r => r.Values.Select(v => (r.Type, v.Name, Text: $"{v.Value}")))
                .SelectMany(v =>
                    mine.Where(c => v.Text.Contains(c.Word, StringComparison.OrdinalIgnoreCase))
                        .Select(c => $"{c.Where} is still in {v.Type}.{v.Name}")
                )
                .ToList()
        );
}
