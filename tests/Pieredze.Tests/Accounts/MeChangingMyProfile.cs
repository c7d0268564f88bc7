using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.People;

namespace Pieredze.Tests.Accounts;

public sealed class MeChangingMyProfile
{
    private const string NewPassword = "cits garš teikums par sniegu";

    [Theory, OnEveryDatabase]
    public async Task Renames_me_everywhere(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var person = new Person
        {
            FirstName = "Anna",
            LastName = "Krūmiņa",
            Email = $"{Guid.NewGuid():N}@example.org",
            CreatedAt = DateTime.UtcNow,
        };
        await house.Data(db => Task.FromResult(db.People.Add(person)));
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa", person.Id, email: person.Email);
        await anna.Open("/me");
        await anna.Send("#name", ("Name.LastName", "Šķēle"), ("Name.AddressedAs", "Annas kundze"));
        Assert.Contains("Vārds ir saglabāts.", anna.Text, StringComparison.Ordinal);
        var kept = await house.Data(db => db.People.SingleAsync(p => p.Id == person.Id));
        Assert.Equal(("Šķēle", "Annas kundze"), (kept.LastName, kept.AddressedAs));
        Assert.Contains("skele", kept.Search, StringComparison.Ordinal);
        Assert.Equal("Anna Šķēle", (await house.Data(db => db.Accounts.SingleAsync(a => a.Id == person.Id))).Name);
        await anna.Send("#name", ("Name.FirstName", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Works_for_an_administrator_who_is_no_person_yet(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var andris = await house.Visit().SignedInAs("Andris Kalns", admin: true);
        await andris.Open("/me");
        await andris.Send("#name", ("Name.AddressedAs", "Andri"));
        Assert.Equal(HttpStatusCode.OK, andris.Status);
        var kept = await house.Data(db => db.People.SingleAsync(p => p.Id == andris.PersonId));
        Assert.Equal(("Andris", "Kalns", "Andri"), (kept.FirstName, kept.LastName, kept.AddressedAs));
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_my_language_for_pages_and_mails(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await anna.Open("/me");
        await anna.Send("#language", ("language", "en"));
        Assert.Contains("English from now on", anna.Text, StringComparison.Ordinal);
        Assert.Equal("en", (await house.Data(db => db.Accounts.SingleAsync(a => a.Id == anna.PersonId))).Language);
        await anna.Send("#theme", ("theme", "dark"));
        Assert.Equal(("/me", "dark"), (anna.At.AbsolutePath, anna.Page.DocumentElement.GetAttribute("data-theme")));
    }

    [Theory, OnEveryDatabase]
    public async Task Changes_the_password_and_shuts_other_browsers_out(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        var other = await house.Visit().Open("/sign-in");
        await other.Send("#password", ("Email", email), ("Password", Visitor.Password));
        await anna.Open("/me/password");
        await anna.Send("#change-password", ("Current", "nepareiza parole"), ("Password", NewPassword));
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        Assert.Contains("Pašreizējā parole nav pareiza.", anna.Text, StringComparison.Ordinal);
        await anna.Send("#change-password", ("Current", Visitor.Password), ("Password", "vienpadsmit"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Send("#change-password", ("Current", Visitor.Password), ("Password", "aaaaaaaaaaaaaa"));
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        await other.Open("/me");
        Assert.Equal("/me", other.At.AbsolutePath);
        await anna.Send("#change-password", ("Current", Visitor.Password), ("Password", NewPassword));
        Assert.Contains("Parole ir nomainīta", anna.Text, StringComparison.Ordinal);
        await other.Open("/me");
        Assert.Equal("/sign-in", other.At.AbsolutePath);
        await other.Send("#password", ("Email", email), ("Password", Visitor.Password));
        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        await other.Send("#password", ("Email", email), ("Password", NewPassword));
        Assert.Equal("/me", other.At.AbsolutePath);
        var mail = await house.Data(db => db.Outbox.SingleAsync(m => m.ToAddress == email));
        Assert.Equal(("account", "Tava parole ir nomainīta"), (mail.Kind, mail.Subject));
        Assert.DoesNotContain(NewPassword, mail.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Sets_a_first_password_only_right_after_signing_in(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await house.Data(async db => (await db.Accounts.SingleAsync(a => a.Id == anna.PersonId)).PasswordHash = null);
        house.Time.Forward(TimeSpan.FromMinutes(20));
        await anna.Open("/me/password");
        Assert.Null(anna.Page.QuerySelector("#Current"));
        await anna.Send("#change-password", ("Password", NewPassword));
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        Assert.Contains("vajag svaigu pieslēgšanos", anna.Text, StringComparison.Ordinal);
        await house.Data(async db =>
        {
            var open = await db.SignInSessions.SingleAsync(s => s.AccountId == anna.PersonId);
            db.Entry(open).Property(s => s.StartedAt).CurrentValue = DateTime.UtcNow.AddMinutes(15);
        });
        await anna.Send("#change-password", ("Password", NewPassword));
        Assert.Contains("Parole ir nomainīta", anna.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Lists_my_browsers_and_ends_them(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        var phone = await SignIn(house, email, "Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0");
        var work = await SignIn(house, email, "Mozilla/5.0 (Windows NT 10.0) Chrome/129.0 Safari/537.36 Edg/129.0");
        await anna.Open("/me");
        Assert.Contains("Firefox · Android", anna.Text, StringComparison.Ordinal);
        Assert.Contains("Edge · Windows", anna.Text, StringComparison.Ordinal);
        Assert.Single(anna.Page.QuerySelectorAll("#sessions .tag.good"));
        await anna.Send("#sessions li:first-child form");
        await work.Open("/me");
        Assert.Equal("/sign-in", work.At.AbsolutePath);
        await phone.Open("/me");
        Assert.Equal("/me", phone.At.AbsolutePath);
        await anna.Send("#end-others");
        await phone.Open("/me");
        Assert.Equal("/sign-in", phone.At.AbsolutePath);
        await anna.Open("/me");
        Assert.Equal("/me", anna.At.AbsolutePath);
        Assert.Null(anna.Page.QuerySelector("#end-others"));
    }

    [Theory, OnEveryDatabase]
    public async Task Does_not_end_the_session_of_somebody_else(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        await SignIn(house, email, "Firefox/131.0");
        var ilze = await house.Visit().SignedInAs("Ilze Ozoliņa");
        var hers = await house.Data(db =>
            db.SignInSessions.Where(s => s.AccountId == ilze.PersonId).Select(s => s.Id).SingleAsync()
        );
        await anna.Open("/me");
        anna.Page.QuerySelector("#sessions form input[name=session]")!.SetAttribute("value", $"{hers}");
        await anna.Send("#sessions form");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
        await ilze.Open("/me");
        Assert.Equal("/me", ilze.At.AbsolutePath);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1", "Safari", "iPhone")]
    [InlineData("Mozilla/5.0 (X11; CrOS x86_64) Chrome/129.0 Safari/537.36", "Chrome", "ChromeOS")]
    [InlineData("curl/8.5", null, null)]
    public void Calls_browsers_by_names_that_people_know(string agent, string? browser, string? system) =>
        Assert.Equal(new BrowserName(browser, system), BrowserName.Of(agent));

    private static async Task<Visitor> SignIn(House house, string email, string agent)
    {
        var visitor = house.Visit();
        visitor.Http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", agent);
        await visitor.Open("/sign-in");
        return await visitor.Send("#password", ("Email", email), ("Password", Visitor.Password));
    }
}
