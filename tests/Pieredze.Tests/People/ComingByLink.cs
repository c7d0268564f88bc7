using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Tests.Matches;

namespace Pieredze.Tests.People;

public sealed partial class ComingByLink
{
    [GeneratedRegex("/invitation/[0-9a-f]{64}")]
    private static partial Regex Address { get; }

    [Theory, OnEveryDatabase]
    public async Task Sends_a_personal_address_and_takes_both_roles(DatabaseKind kind)
    {
        var (crowd, code) = await Open(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        await Ask(crowd, code, email);
        var link = await Link(crowd, email);
        var visitor = await crowd.House.Visit().Open(link);
        await visitor.Send("#answer", ("Answer", "Both"), ("Password", "īss"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        await visitor.Send("#answer", ("Answer", "Both"), ("Password", Visitor.Password));
        Assert.StartsWith("/enrolments/", visitor.At.AbsolutePath, StringComparison.Ordinal);
        var places = await Places(crowd, email);
        Assert.Equal([Side.Mentee, Side.Mentor], places.Select(p => p.Side).Order());
        Assert.All(places, p => Assert.Equal(EnrolmentState.Accepted, p.State));
        // Nobody is their own mentor.
        await crowd.House.Data(async db =>
        {
            foreach (var place in await db.Enrolments.Where(e => e.ProgrammeId == crowd.Run.Id).ToListAsync())
            {
                (place.ProfileDoneAt, place.BriefingDoneAt) = (DateTime.UtcNow, DateTime.UtcNow);
            }
        });
        await crowd.Draft();
        Assert.Empty(await crowd.Proposals());
        Assert.Contains("tikai šis pats cilvēks", crowd.Coordinator.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Says_the_same_to_everybody_and_fills_no_mailbox(DatabaseKind kind)
    {
        var (crowd, code) = await Open(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        var first = (await Ask(crowd, code, email)).Text;
        Assert.Equal(first, (await Ask(crowd, code, email)).Text);
        Assert.Single(await crowd.House.Data(db => db.Outbox.Where(m => m.ToAddress == email).ToListAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await crowd.House.Visit().Open("/join/nav-tada-koda")).Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Counts_once_when_it_is_answered_several_times_at_once(DatabaseKind kind)
    {
        var (crowd, code) = await Open(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        await Ask(crowd, code, email);
        var link = await Link(crowd, email);
        var tabs = new[] { crowd.House.Visit(), crowd.House.Visit(), crowd.House.Visit() };
        foreach (var tab in tabs)
        {
            await tab.Open(link);
        }

        await Task.WhenAll(tabs.Select(t => t.Send("#answer", ("Answer", "Mentee"), ("Password", Visitor.Password))));
        Assert.All(tabs, tab => Assert.Equal(HttpStatusCode.OK, tab.Status));
        Assert.Single(await Places(crowd, email));
        Assert.Single(tabs, tab => tab.At.AbsolutePath.StartsWith("/enrolments/", StringComparison.Ordinal));
        Assert.Contains(tabs, tab => tab.Text.Contains("jau ir saglabāta", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await crowd.House.Visit().Open(link)).Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Lets_somebody_who_left_come_back(DatabaseKind kind)
    {
        var (crowd, code) = await Open(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        await Ask(crowd, code, email);
        var visitor = await crowd.House.Visit().Open(await Link(crowd, email));
        await visitor.Send("#answer", ("Answer", "Mentee"), ("Password", Visitor.Password));
        await visitor.Open($"{visitor.At.AbsolutePath}/leave");
        await visitor.Send("#leave");
        await crowd.House.Data(async db =>
            db.RemoveRange(await db.Invitations.Where(i => i.ProgrammeId == crowd.Run.Id).ToListAsync())
        );
        await Ask(crowd, code, email);
        await visitor.Open(await Link(crowd, email));
        await visitor.Send("#answer", ("Answer", "Mentee"));
        Assert.Equal(EnrolmentState.Accepted, Assert.Single(await Places(crowd, email)).State);
    }

    [Theory, OnEveryDatabase]
    public async Task Asks_whoever_has_an_account_to_sign_in_first(DatabaseKind kind)
    {
        var (crowd, code) = await Open(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        await crowd.House.Visit().SignedInAs("Anna Ozola", email: email);
        await Ask(crowd, code, email);
        var visitor = await crowd.House.Visit().Open(await Link(crowd, email));
        Assert.Equal("/sign-in", visitor.At.AbsolutePath);
        await visitor.Send("#password", ("Email", email), ("Password", Visitor.Password));
        Assert.StartsWith("/invitation/", visitor.At.AbsolutePath, StringComparison.Ordinal);
        Assert.Null(visitor.Page.QuerySelector("input[name=Password]"));
        await visitor.Send("#answer", ("Answer", "Mentee"));
        Assert.Equal(EnrolmentState.Accepted, Assert.Single(await Places(crowd, email)).State);
    }

    [Theory, OnEveryDatabase]
    public async Task Does_not_know_a_made_up_address(DatabaseKind kind)
    {
        var visitor = await (await House.On(kind)).Visit().Open($"/invitation/{new string('a', 64)}");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Contains("vairs neder", visitor.Text, StringComparison.Ordinal);
    }

    private static async Task<(Crowd Crowd, string Code)> Open(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var code = $"{Guid.NewGuid():N}";
        await crowd.House.Data(async db =>
        {
            var run = await db.Set<Pieredze.Programmes.Programme>().SingleAsync(p => p.Id == crowd.Run.Id);
            db.Entry(run).Property(p => p.JoinCode).CurrentValue = code;
        });
        return (crowd, code);
    }

    private static async Task<Visitor> Ask(Crowd crowd, string code, string email)
    {
        var visitor = await crowd.House.Visit().Open($"/join/{code}");
        return await visitor.Send(
            "#join",
            ("FirstName", "Anna"),
            ("LastName", "Ozola"),
            ("Email", email),
            ("Side", "Mentee")
        );
    }

    private static async Task<string> Link(Crowd crowd, string email)
    {
        var mail = await crowd.House.Data(db =>
            db.Outbox.Where(m => m.ToAddress == email && m.Kind == "invitation").OrderBy(m => m.Id).LastAsync()
        );
        return Address.Match(mail.Text).Value;
    }

    private static Task<List<Enrolment>> Places(Crowd crowd, string email) =>
        crowd.House.Data(db =>
        {
            var people = db.People;
            return db
                .Enrolments.Where(e =>
                    e.ProgrammeId == crowd.Run.Id && people.Any(p => p.Id == e.PersonId && p.Email == email)
                )
                .AsNoTracking()
                .ToListAsync();
        });
}
