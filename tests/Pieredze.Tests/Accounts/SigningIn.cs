using System.Net;

namespace Pieredze.Tests.Accounts;

public sealed class SigningIn
{
    [Theory, OnEveryDatabase]
    public async Task Leads_to_today(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        Assert.Equal("/", anna.At.AbsolutePath);
    }

    [Theory, OnEveryDatabase]
    public async Task Says_the_same_for_an_unknown_address_and_a_wrong_password(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        var visitor = await house.Visit().Open("/sign-in");
        await visitor.Send("#password", ("Email", email), ("Password", "nepareiza parole"));
        var wrong = visitor.Text;
        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        await visitor.Send("#password", ("Email", "nav@example.org"), ("Password", "nepareiza parole"));
        Assert.Equal(wrong, visitor.Text);
    }

    [Fact]
    public async Task Is_throttled_after_too_many_tries()
    {
        await using var house = await House.StartAsync(DatabaseKind.Sqlite, settings => settings.SignInTries = 3);
        var visitor = await house.Visit().Open("/sign-in");
        for (var i = 0; i < 3; i++)
        {
            await visitor.Send("#password", ("Email", "nav@example.org"), ("Password", "nepareiza parole"));
            Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        }

        await visitor.Send("#password", ("Email", "nav@example.org"), ("Password", "nepareiza parole"));
        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Status);
        Assert.Contains("Pārāk daudz mēģinājumu", visitor.Text, StringComparison.Ordinal);
    }
}
