using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Programmes;

namespace Pieredze.Tests.Admin;

public sealed partial class LookingAfterAccounts
{
    [Theory, OnEveryDatabase]
    public async Task Opens_one_for_a_new_coordinator_who_chooses_the_password(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        var email = await Invite(andris, "Baiba", "Liepa");
        Assert.Contains($"saite ir ceļā uz {email}", andris.Text, StringComparison.Ordinal);
        var baiba = await house.Visit().Open(await Link(house, email));
        Assert.Contains("Baiba Liepa", baiba.Text, StringComparison.Ordinal);
        await baiba.Send("#welcome-form", ("Password", "īsa"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, baiba.Status);
        await baiba.Send("#welcome-form", ("Password", Visitor.Password));
        Assert.Equal("/", baiba.At.AbsolutePath);
        var again = await house.Visit().Open("/sign-in");
        await again.Send("#password", ("Email", email), ("Password", Visitor.Password));
        Assert.Equal("/", again.At.AbsolutePath);
    }

    [Theory, OnEveryDatabase]
    public async Task Takes_each_link_once(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        var email = await Invite(andris, "Baiba", "Liepa");
        var first = await Link(house, email);
        await andris.Send("#invite");
        Assert.Contains("Jauna saite ir ceļā.", andris.Text, StringComparison.Ordinal);
        var second = await Link(house, email);
        var baiba = await house.Visit().Open(first);
        Assert.Equal(HttpStatusCode.NotFound, baiba.Status);
        await baiba.Open(second);
        await baiba.Send("#welcome-form", ("Password", Visitor.Password));
        var thief = await house.Visit().Open(second);
        Assert.Equal(HttpStatusCode.NotFound, thief.Status);
        Assert.Contains("Šī saite vairs neder", thief.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Gives_somebody_known_the_account_of_their_own_id(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var person = new Person
        {
            FirstName = "Rūta",
            LastName = "Ābele",
            Email = $"{Guid.NewGuid():N}@example.org",
            CreatedAt = DateTime.UtcNow,
        };
        await house.Data(db => Task.FromResult(db.People.Add(person)));
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        await Invite(andris, "Cits", "Vārds", person.Email);
        var account = await house.Data(db => db.Accounts.SingleAsync(a => a.Email == person.Email));
        Assert.Equal((person.Id, "Rūta Ābele"), (account.Id, account.Name));
    }

    [Theory, OnEveryDatabase]
    public async Task Refuses_a_second_account_with_the_same_address(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        var email = await Invite(andris, "Baiba", "Liepa");
        await Invite(andris, "Baiba", "Liepa", email.ToUpperInvariant());
        Assert.Equal(HttpStatusCode.Conflict, andris.Status);
        Assert.Contains("Ar šo e-pastu konts jau ir.", andris.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Finds_people_by_name_without_marks_and_by_address(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var name = $"Šķēle{Guid.NewGuid():N}";
        var email = $"{Guid.NewGuid():N}@example.org";
        await house.Visit().SignedInAs(name, email: email);
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        foreach (var sought in new[] { name.Replace("Šķ", "sk"), email[..20].ToUpperInvariant() })
        {
            await andris.Open("/admin/accounts");
            await andris.Send("#filter", ("q", sought));
            Assert.Equal([name], andris.Page.QuerySelectorAll("tbody th").Select(th => th.TextContent));
        }

        await andris.Send("#filter", ("show", "Disabled"));
        Assert.Contains("Neviena konta neatrada", andris.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Pages_through_many(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var family = $"Ozols{Guid.NewGuid():N}";
        await house.Data(db =>
        {
            for (var i = 0; i < 60; i++)
            {
                var email = $"{Guid.NewGuid():N}@example.org";
                db.Accounts.Add(
                    new()
                    {
                        Name = $"{family} {i:00}",
                        UserName = email,
                        NormalizedUserName = email.ToUpperInvariant(),
                        NormalizedEmail = email.ToUpperInvariant(),
                        Email = email,
                        CreatedAt = DateTime.UtcNow,
                    }
                );
            }

            return Task.CompletedTask;
        });
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        await andris.Open($"/admin/accounts?q={family}");
        Assert.Equal(50, andris.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("1.–50. no 60", andris.Text, StringComparison.Ordinal);
        await andris.Open(andris.Page.QuerySelectorAll(".pager a")[^1].GetAttribute("href")!);
        Assert.Equal(10, andris.Page.QuerySelectorAll("tbody tr").Length);
        await andris.Open($"/admin/accounts?q={family}&p=99");
        Assert.Equal(10, andris.Page.QuerySelectorAll("tbody tr").Length);
    }

    [Theory, OnEveryDatabase]
    public async Task Shuts_a_disabled_person_out_on_the_next_request(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        await andris.Open($"/admin/accounts/{anna.PersonId}");
        await andris.Send("#disable");
        Assert.Contains("visas sesijas ir beigtas", andris.Text, StringComparison.Ordinal);
        Assert.False(await house.Data(db => db.SignInSessions.OpenOf(anna.PersonId).AnyAsync()));
        await anna.Open("/me/passkeys");
        Assert.Equal("/sign-in", anna.At.AbsolutePath);
        await anna.Send("#password", ("Email", email), ("Password", Visitor.Password));
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        await andris.Send("#enable");
        // The old browser stays shut; signing in works again.
        await anna.Open("/me/passkeys");
        Assert.Equal("/sign-in", anna.At.AbsolutePath);
        await anna.Send("#password", ("Email", email), ("Password", Visitor.Password));
        Assert.Equal("/me/passkeys", anna.At.AbsolutePath);
        var kinds = await house.Data(db =>
            db.Happenings.Where(h => h.ObjectId == anna.PersonId).OrderBy(h => h.At).Select(h => h.Kind).ToListAsync()
        );
        Assert.Equal(["account-disabled", "account-enabled"], kinds);
    }

    [Theory, OnEveryDatabase]
    public async Task Makes_and_unmakes_administrators_at_once(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        await andris.Open($"/admin/accounts/{anna.PersonId}");
        await andris.Send("#make-administrator");
        await anna.Open("/admin");
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        await andris.Send("#make-administrator");
        await anna.Open("/admin");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Never_takes_the_last_administrator_away(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        await andris.Open($"/admin/accounts/{andris.PersonId}");
        Assert.Null(andris.Page.QuerySelector("#disable"));
        await andris.Send("#make-administrator");
        Assert.Equal(HttpStatusCode.Conflict, andris.Status);
        Assert.Contains("Šis ir pēdējais administrators.", andris.Text, StringComparison.Ordinal);
        Assert.True(await house.Data(db => db.Accounts.AnyAsync(a => a.Id == andris.PersonId && a.IsAdmin)));
        // Two who take each other away at once: one of them stays.
        var zane = await house.Visit().SignedInAs("Zane Bērziņa", admin: true);
        await andris.Open($"/admin/accounts/{zane.PersonId}");
        await zane.Open($"/admin/accounts/{andris.PersonId}");
        await Task.WhenAll(andris.Send("#make-administrator"), zane.Send("#disable"));
        Assert.Equal(1, await house.Data(db => db.Accounts.CountAsync(a => a.IsAdmin && a.DisabledAt == null)));
    }

    [Theory, OnEveryDatabase]
    public async Task Refuses_to_disable_oneself(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa", admin: true);
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        await andris.Open($"/admin/accounts/{anna.PersonId}");
        var form = andris.Page.QuerySelector("#disable")!;
        form.SetAttribute("action", form.GetAttribute("action")!.Replace($"{anna.PersonId}", $"{andris.PersonId}"));
        await andris.Send("#disable");
        Assert.Equal(HttpStatusCode.Conflict, andris.Status);
        Assert.Contains("Savu kontu tu slēgt nevari", andris.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Gives_and_takes_roles_by_the_rules_of_the_programme(DatabaseKind kind)
    {
        var (house, coordinator, programme) = await Programmes.SettingUpAProgramme.Begun(kind);
        var ruta = await house.Visit().SignedInAs("Rūta Ābele");
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        await andris.Open($"/admin/accounts/{ruta.PersonId}");
        await andris.Send("#appoint", ("Programme", $"{programme}"), ("Role", "MentorSupport"));
        Assert.Equal(HttpStatusCode.OK, andris.Status);
        await ruta.Open($"/programmes/{programme}");
        Assert.Equal(HttpStatusCode.OK, ruta.Status);
        await andris.Send("#appoint", ("Programme", $"{programme}"), ("Role", "Coordinator"));
        Assert.Equal(HttpStatusCode.Conflict, andris.Status);
        var member = await house.Data(db =>
            db.StaffMembers.Where(s => s.PersonId == ruta.PersonId).Select(s => s.Id).SingleAsync()
        );
        await andris.Send($"#release-{member}");
        await ruta.Open($"/programmes/{programme}");
        Assert.Equal(HttpStatusCode.NotFound, ruta.Status);
        await andris.Open($"/admin/accounts/{coordinator.PersonId}");
        member = await house.Data(db =>
            db.StaffMembers.Where(s => s.PersonId == coordinator.PersonId && s.ProgrammeId == programme)
                .Select(s => s.Id)
                .SingleAsync()
        );
        await andris.Send($"#release-{member}");
        Assert.Equal(HttpStatusCode.Conflict, andris.Status);
    }

    private static async Task<string> Invite(Visitor andris, string first, string last, string? email = null)
    {
        email ??= $"{Guid.NewGuid():N}@example.org";
        await andris.Open("/admin/accounts/new");
        await andris.Send("#new-account", ("Form.FirstName", first), ("Form.LastName", last), ("Form.Email", email));
        return email;
    }

    private static async Task<string> Link(House house, string email)
    {
        var text = await house.Data(db =>
            db.Outbox.Where(m => m.ToAddress == email).OrderByDescending(m => m.Id).Select(m => m.Text).FirstAsync()
        );
        return Welcome().Match(text).Value;
    }

    [GeneratedRegex("/welcome/[0-9a-f]{64}")]
    private static partial Regex Welcome();
}
