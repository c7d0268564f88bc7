using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Relationships;
using Pieredze.Safeguards.Suspending;
using Pieredze.Tests.Safeguards.Concerns;

namespace Pieredze.Tests.Safeguards.Suspending;

/// <summary>Mentor support asks after a written decision, an administrator halts a pair and lets it go on.</summary>
public sealed class HaltingAPair
{
    private const string Request = "Lūdzu apturēt, kamēr runājam";

    [Theory, OnEveryDatabase]
    public async Task Is_asked_for_only_after_a_written_decision(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var concern = await at.RaisedAsync(at.Ruta, at.Juris);
        await at.Ruta.Open(concern);
        Assert.Null(at.Ruta.Page.QuerySelector("#ask-suspension"));
        await at.Ruta.Send("#decide", ("substantiated", "false"), ("text", "nē"));
        Assert.Null(at.Ruta.Page.QuerySelector("#ask-suspension"));
        await at.Ruta.Send("#decide", ("substantiated", "true"), ("text", "jā"));
        await at.Ruta.Send("#ask-suspension", ("text", " "));
        Assert.Equal(HttpStatusCode.Conflict, at.Ruta.Status);
        await at.Ruta.Open(concern);
        await at.Juris.Open(concern);
        await at.Ruta.Send("#ask-suspension", ("text", Request));
        Assert.Contains("gaida lēmumu", at.Ruta.Text, StringComparison.Ordinal);
        Assert.Null(at.Ruta.Page.QuerySelector("#ask-suspension"));
        // Another handler who asks at the same time is told that it waits already.
        await at.Juris.Send("#ask-suspension", ("text", "arī lūdzu"));
        Assert.Equal(HttpStatusCode.Conflict, at.Juris.Status);
        Assert.Equal(1, await at.House.Data(db => db.Suspensions.CountAsync(s => s.RelationshipId == at.Two.Pair.Id)));
        // The author neither asks nor sees that it was asked.
        await at.Anna.Open(concern);
        Assert.DoesNotContain(Request, at.Anna.Html, StringComparison.Ordinal);
        Assert.Null(at.Anna.Page.QuerySelector("#ask-suspension"));
    }

    [Theory, OnEveryDatabase]
    public async Task Stops_writing_and_meeting_until_it_is_lifted_and_blames_nobody(DatabaseKind kind)
    {
        var (at, admin) = await Asked(kind);
        var id = await Suspension(at);
        await admin.Open("/admin/suspensions");
        Assert.Contains(Request, admin.Text, StringComparison.Ordinal);
        // Who the two are the administrator does not learn.
        foreach (var walker in at.Two.Both)
        {
            Assert.DoesNotContain($"{walker.PersonId}", admin.Html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain($"{at.Two.Pair.Id}", admin.Html, StringComparison.Ordinal);
        await admin.Send($"#decide-{id}", ("Suspends", "true"));
        Assert.Equal(HttpStatusCode.Conflict, admin.Status);
        await admin.Send($"#decide-{id}", ("Suspends", "true"), ("Reason", "pamatots iemesls"));
        Assert.Contains("Pāris ir apturēts", admin.Html, StringComparison.Ordinal);
        foreach (var walker in at.Two.Both)
        {
            await walker.Open(at.Two.At);
            Assert.NotNull(walker.Page.QuerySelector("#suspended"));
            Assert.Contains("nevienu nevaino", walker.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("pamatots iemesls", walker.Html, StringComparison.Ordinal);
            var mail = Assert.Single(await Mails(at, walker));
            Assert.Contains("nevienu nevaino", mail, StringComparison.Ordinal);
            Assert.DoesNotContain("pamatots iemesls", mail, StringComparison.Ordinal);
            Assert.DoesNotContain(Request, mail, StringComparison.Ordinal);
        }

        var pair = await Pair(at);
        var today = DateOnly.FromDateTime(at.House.Time.GetUtcNow().UtcDateTime);
        foreach (var person in new[] { pair.MenteeId, pair.MentorId })
        {
            Assert.Equal("pair-is-suspended", pair.WhyNotSay(person)?.Key);
            Assert.Equal("pair-is-suspended", pair.WhyNotMeet(person, today)?.Key);
            Assert.Equal("pair-is-suspended", pair.WhyNotPause(person, today.AddDays(7), today)?.Key);
            // Neither can let it go on alone; ending it stays everybody's right.
            Assert.Throws<Pieredze.Platform.RefusedException>(() => pair.Resume(person, today));
            Assert.Null(pair.WhyNotEndEarly(person));
        }

        await admin.Open("/admin/suspensions");
        await admin.Send($"#lift-{id}");
        pair = await Pair(at);
        Assert.Equal((Standing.Active, null, null), (pair.Standing, pair.SuspendedOn, pair.PausedOn));
        Assert.Null(pair.WhyNotSay(pair.MenteeId));
        Assert.Equal(2, (await Mails(at, at.Anna)).Count);
        // Whoever asked reads the decision with its reason.
        await at.Ruta.Open("/concerns");
        await at.Ruta.Open($"/concerns/{(await at.StoredAsync())[0].Id}");
        Assert.Contains("pamatots iemesls", at.Ruta.Text, StringComparison.Ordinal);
        Assert.Contains("atkal atļauts", at.Ruta.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_declined_with_a_reason_and_then_nothing_happens_to_the_pair(DatabaseKind kind)
    {
        var (at, admin) = await Asked(kind);
        await admin.Open("/admin/suspensions");
        await admin.Send($"#decide-{await Suspension(at)}", ("Suspends", "false"), ("Reason", "vispirms sarunas"));
        Assert.Null((await Pair(at)).SuspendedOn);
        Assert.Empty(await Mails(at, at.Anna));
        Assert.Single(await Mails(at, at.Ruta));
        foreach (var other in new[] { at.Ruta, at.Baiba, at.Anna })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.Open("/admin/suspensions")).Status);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Does_not_bring_back_a_pair_that_has_ended_meanwhile(DatabaseKind kind)
    {
        var (at, admin) = await Asked(kind);
        var id = await Suspension(at);
        await admin.Open("/admin/suspensions");
        await admin.Send($"#decide-{id}", ("Suspends", "true"), ("Reason", "jā"));
        await at.Anna.Open($"{at.Two.At}/end");
        await at.Anna.Send("main form");
        Assert.Equal(Standing.EndedEarly, (await Pair(at)).Standing);
        await admin.Open("/admin/suspensions");
        await admin.Send($"#lift-{id}");
        Assert.Equal(HttpStatusCode.OK, admin.Status);
        Assert.Equal((Standing.EndedEarly, null), ((await Pair(at)).Standing, (await Pair(at)).SuspendedOn));
    }

    [Fact]
    public void Keeps_what_was_written_of_a_pair_no_longer_than_its_people()
    {
        var today = new DateOnly(2026, 11, 28);
        var by = Guid.NewGuid();
        var suspension = Pieredze.Safeguards.Suspending.Suspension.Ask(
            Guid.NewGuid(),
            Guid.NewGuid(),
            by,
            Request,
            today
        );
        suspension.Decide(suspends: true, "jā", today);
        suspension.ForgetTexts();
        suspension.ForgetAsker();
        Assert.Equal((null, null, null), (suspension.Request, suspension.Reason, suspension.AskedBy));
        Assert.Equal(SuspensionState.InForce, suspension.State);
    }

    private static async Task<(Worried At, Visitor Admin)> Asked(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var admin = await at.House.Visit().SignedInAs("Admins Ozols", admin: true);
        var concern = await at.RaisedAsync(at.Ruta);
        await at.Ruta.Open(concern);
        await at.Ruta.Send("#decide", ("substantiated", "true"), ("text", "jā"));
        await at.Ruta.Send("#ask-suspension", ("text", Request));
        Assert.Equal(HttpStatusCode.OK, at.Ruta.Status);
        return (at, admin);
    }

    private static Task<Guid> Suspension(Worried at) =>
        at.House.Data(db =>
            db.Suspensions.Where(s => s.RelationshipId == at.Two.Pair.Id).Select(s => s.Id).SingleAsync()
        );

    private static Task<Relationship> Pair(Worried at) =>
        at.House.Data(db => db.Relationships.AsNoTracking().SingleAsync(r => r.Id == at.Two.Pair.Id));

    private static Task<List<string>> Mails(Worried at, Visitor to) =>
        at.House.Data(db =>
            db.Outbox.Where(m => m.PersonId == to.PersonId && m.Kind == "suspension").Select(m => m.Text).ToListAsync()
        );
}
