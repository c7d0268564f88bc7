using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Support;

/// <summary>Either of the two asks for a talk with somebody outside the pair.</summary>
public sealed class CallingForSupport
{
    private const string Words = "kolibri kabinetā";

    [Theory, OnEveryDatabase]
    [Clause("S009")]
    public async Task Reaches_mentor_support_and_never_the_coordinator(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var (ruta, janis) = (await Staff(two, "Ruta Vītola"), await Staff(two, "Jānis Liepa"));
        var (baiba, auditor) = (
            await Staff(two, "Baiba Kalniņa", StaffRole.Coordinator),
            await Staff(two, "Rita Revidente", StaffRole.Auditor)
        );
        foreach (var walker in two.Both)
        {
            await walker.Open(two.At);
            Assert.NotNull(walker.Page.QuerySelector($"a[href='{two.At}/support']"));
            await walker.Open($"{two.At}/support");
            Assert.Contains("Ruta Vītola", walker.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Baiba", walker.Text, StringComparison.Ordinal);
            Assert.Contains("nav trauksmes cēlēja ziņojums", walker.Text, StringComparison.Ordinal);
            await walker.Send("#call", ("text", Words));
            Assert.Contains("Lūgums ir aizsūtīts.", walker.Page.Body!.TextContent, StringComparison.Ordinal);
        }

        foreach (var helper in new[] { ruta, janis })
        {
            var mails = await Mails(two, helper.PersonId);
            Assert.Equal(["support", "support"], mails.Select(m => m.Kind));
            Assert.All(mails, m => Assert.Contains(Words, m.Text, StringComparison.Ordinal));
            Assert.Contains(mails, m => m.Text.Contains("Anna Kalns", StringComparison.Ordinal));
            Assert.Contains(mails, m => m.Text.Contains("Ilze Kalns", StringComparison.Ordinal));
        }

        foreach (var nobody in new[] { baiba.PersonId, auditor.PersonId, two.Pair.MenteeId, two.Pair.MentorId })
        {
            Assert.Empty(await Mails(two, nobody));
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S009")]
    public async Task Leaves_no_trace_for_the_coordinator_or_the_other(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await Staff(two, "Ruta Vītola");
        var baiba = await Staff(two, "Baiba Kalniņa", StaffRole.Coordinator);
        var admin = await two.House.Visit().SignedInAs("Admins", admin: true);
        await two.Mentor.Open($"{two.At}/support");
        var (before, stored) = (two.Mentor.Text, await two.Stored());
        var told = await Happenings(two);
        await two.Mentee.Open($"{two.At}/support");
        await two.Mentee.Send("#call", ("text", Words));
        await two.Mentee.Open($"{two.At}/support");
        Assert.DoesNotContain(Words, two.Mentee.Html, StringComparison.Ordinal);
        await two.Mentor.Open($"{two.At}/support");
        Assert.Equal(before, two.Mentor.Text);
        Assert.Equal(stored.Version, (await two.Stored()).Version);
        Assert.Equal(told, await Happenings(two));
        foreach (
            var (visitor, page) in new[]
            {
                (baiba, $"/programmes/{two.Pair.ProgrammeId}"),
                (baiba, $"/programmes/{two.Pair.ProgrammeId}/overview"),
                (admin, "/admin/mail"),
                (admin, "/admin/activity"),
            }
        )
        {
            await visitor.Open(page);
            Assert.DoesNotContain("kolibri", visitor.Html, StringComparison.Ordinal);
            Assert.DoesNotContain(
                "Anna Kalns",
                page.StartsWith("/admin", StringComparison.Ordinal) ? visitor.Html : "",
                StringComparison.Ordinal
            );
        }

        await baiba.Open($"{two.At}/support");
        Assert.Equal(HttpStatusCode.NotFound, baiba.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_one_call_however_often_it_is_sent(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var ruta = await Staff(two, "Ruta Vītola");
        var tab = await two.Again(two.Mentee);
        await two.Mentee.Open($"{two.At}/support");
        await tab.Open($"{two.At}/support");
        var call = two.Mentee.Page.QuerySelector("#call [name=call]")!.GetAttribute("value");
        await Task.WhenAll(two.Mentee.Send("#call"), tab.Send("#call", ("call", call)));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (two.Mentee.Status, tab.Status));
        var mail = Assert.Single(await Mails(two, ruta.PersonId));
        Assert.DoesNotContain("pievienotie vārdi", mail.Text, StringComparison.Ordinal);
        // Another day, another call.
        await two.Mentee.Send("#call");
        Assert.Equal(2, (await Mails(two, ruta.PersonId)).Count);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_what_was_typed_when_it_is_too_long(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var ruta = await Staff(two, "Ruta Vītola");
        await two.Mentee.Open($"{two.At}/support");
        await two.Mentee.Send("#call", ("text", new string('k', 4001)));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Equal(4001, two.Mentee.Page.QuerySelector("#text")!.TextContent.Trim().Length);
        Assert.Empty(await Mails(two, ruta.PersonId));
    }

    [Theory, OnEveryDatabase]
    public async Task Says_plainly_that_nobody_is_there_and_where_else_to_turn(DatabaseKind kind)
    {
        var house = await House.StartAsync(kind);
        await using var _ = house;
        var two = await TwoWalkers.In(house);
        await house.Data(async db =>
        {
            var organisation = await db.Organisations.FirstOrDefaultAsync();
            if (organisation is null)
            {
                db.Add(organisation = new Organisation { Name = "Slimnīca" });
            }

            organisation.ReferralContacts = "arodārste 112. kabinetā";
        });
        await two.Mentee.Open($"{two.At}/support");
        Assert.NotNull(two.Mentee.Page.QuerySelector("#nobody"));
        Assert.Null(two.Mentee.Page.QuerySelector("#call"));
        Assert.Contains("arodārste 112. kabinetā", two.Mentee.Text, StringComparison.Ordinal);

        // Somebody who is one of the two helps others, and a coordinator nobody at all.
        await Appoint(two, two.Pair.MentorId, StaffRole.MentorSupport);
        var both = await Staff(two, "Dace Divējāda");
        await Appoint(two, both.PersonId, StaffRole.Coordinator);
        await two.Mentee.Open($"{two.At}/support");
        Assert.NotNull(two.Mentee.Page.QuerySelector("#nobody"));

        // Whoever has the page open when the last one goes is told.
        var ruta = await Staff(two, "Ruta Vītola");
        await two.Mentee.Open($"{two.At}/support");
        await house.Data(db => db.Set<StaffMember>().Where(s => s.PersonId == ruta.PersonId).ExecuteDeleteAsync());
        await two.Mentee.Send("#call", ("text", Words));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("nav iecelta", two.Mentee.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await Mails(two, ruta.PersonId));
    }

    private static async Task<Visitor> Staff(TwoWalkers two, string name, StaffRole role = StaffRole.MentorSupport)
    {
        var visitor = await two.House.Visit().SignedInAs(name);
        await Appoint(two, visitor.PersonId, role);
        return visitor;
    }

    private static Task Appoint(TwoWalkers two, Guid person, StaffRole role) =>
        two.House.Data(db =>
        {
            db.Add(
                new StaffMember
                {
                    ProgrammeId = two.Pair.ProgrammeId,
                    PersonId = person,
                    Role = role,
                }
            );
            return Task.CompletedTask;
        });

    private static Task<List<OutboxMail>> Mails(TwoWalkers two, Guid to) =>
        two.House.Data(db => db.Outbox.AsNoTracking().Where(m => m.PersonId == to).ToListAsync());

    private static Task<int> Happenings(TwoWalkers two) =>
        two.House.Data(db => db.Set<Happening>().CountAsync(h => h.ProgrammeId == two.Pair.ProgrammeId));
}
