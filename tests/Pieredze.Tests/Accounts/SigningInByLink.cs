using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;

namespace Pieredze.Tests.Accounts;

public sealed class SigningInByLink
{
    [Theory, OnEveryDatabase]
    public async Task Works_once(DatabaseKind kind)
    {
        var (house, _, link) = await Asked(kind);
        var anna = await house.Visit().Open(link);
        await anna.Send("main form");
        Assert.Equal("/", anna.At.AbsolutePath);
        var again = await house.Visit().Open(link);
        await again.Send("main form");
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_shut_for_a_disabled_account(DatabaseKind kind)
    {
        var (house, email, link) = await Asked(kind);
        await house.Data(async db => (await db.Accounts.SingleAsync(a => a.Email == email)).Disable(DateTime.UtcNow));
        var anna = await house.Visit().Open(link);
        await anna.Send("main form");
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Does_not_tell_whether_an_address_is_known(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var visitor = await house.Visit().Open("/sign-in");
        await visitor.Send("#link", ("LinkEmail", $"{Guid.NewGuid():N}@example.org"));
        var unknown = visitor.Text;
        var email = $"{Guid.NewGuid():N}@example.org";
        await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        var known = await house.Visit().Open("/sign-in");
        await known.Send("#link", ("LinkEmail", email));
        Assert.Equal(unknown, known.Text);
    }

    private static async Task<(House House, string Email, string Link)> Asked(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        var visitor = await house.Visit().Open("/sign-in");
        await visitor.Send("#link", ("LinkEmail", email));
        var mail = await house.Data(db => db.Outbox.SingleAsync(m => m.ToAddress == email));
        return (house, email, Regex.Match(mail.Text, "/sign-in/link/\\S+").Value);
    }
}
