using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Pieredze.Accounts;
using Pieredze.Activity;

namespace Pieredze.Tests.Proofs;

/// <summary>Who is no longer welcome goes at once, and everybody is told in their language what happened.</summary>
public sealed class BeingTurnedAway
{
    [Theory, OnEveryDatabase]
    public async Task Happens_on_the_next_request_of_a_disabled_account(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        Assert.Equal("/programmes", (await anna.Open("/programmes")).At.AbsolutePath);
        await house.Data(async db =>
            (await db.Accounts.SingleAsync(a => a.Id == anna.PersonId)).Disable(house.Time.GetUtcNow().UtcDateTime)
        );
        Assert.Equal("/sign-in", (await anna.Open("/programmes")).At.AbsolutePath);
        await house.Data(async db => (await db.Accounts.SingleAsync(a => a.Id == anna.PersonId)).Enable());
        Assert.Equal("/programmes", (await anna.Open("/programmes")).At.AbsolutePath);
    }

    [Theory, OnEveryDatabase]
    public async Task Happens_on_the_next_request_of_an_ended_session_and_of_that_one_only(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        var here = await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        var there = await house.Visit().Open("/sign-in");
        await there.Send("#password", ("Email", email), ("Password", Visitor.Password));
        await house.Data(async db =>
        {
            var first = await db
                .SignInSessions.Where(s => s.AccountId == here.PersonId)
                .OrderBy(s => s.StartedAt)
                .ThenBy(s => s.Id)
                .FirstAsync();
            first.End(house.Time.GetUtcNow().UtcDateTime);
        });
        Assert.Equal("/sign-in", (await here.Open("/programmes")).At.AbsolutePath);
        Assert.Equal("/programmes", (await there.Open("/programmes")).At.AbsolutePath);
    }

    [Theory, OnEveryDatabase]
    public async Task Happens_to_a_cookie_that_was_kept_after_signing_out(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        await anna.Open("/sign-out");
        var session = await house.Data(db => db.SignInSessions.SingleAsync(s => s.AccountId == anna.PersonId));
        Assert.Null(session.EndedAt);
        await anna.Send("form[action='/sign-out']");
        session = await house.Data(db => db.SignInSessions.SingleAsync(s => s.AccountId == anna.PersonId));
        Assert.NotNull(session.EndedAt);
    }

    [Theory, OnEveryDatabase]
    public async Task Happens_to_an_account_after_eight_wrong_passwords_even_with_the_right_one(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var email = $"{Guid.NewGuid():N}@example.org";
        await house.Visit().SignedInAs("Anna Krūmiņa", email: email);
        var thief = await house.Visit().Open("/sign-in");
        for (var i = 0; i < 8; i++)
        {
            await thief.Send("#password", ("Email", email), ("Password", "nepareiza parole"));
        }

        await thief.Send("#password", ("Email", email), ("Password", Visitor.Password));
        Assert.Equal(HttpStatusCode.Conflict, thief.Status);
    }

    [Theory]
    [InlineData("lv", 400)]
    [InlineData("lv", 404)]
    [InlineData("lv", 409)]
    [InlineData("lv", 422)]
    [InlineData("lv", 429)]
    [InlineData("lv", 500)]
    [InlineData("en", 400)]
    [InlineData("en", 404)]
    [InlineData("en", 409)]
    [InlineData("en", 422)]
    [InlineData("en", 429)]
    [InlineData("en", 500)]
    public async Task Is_said_with_a_page_in_the_readers_language(string language, int status)
    {
        await using var house = await Broken();
        using var http = new HttpClient(house.Server) { BaseAddress = new Uri("https://localhost") };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        using var answer = await Provoke(http, status);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
        Assert.Contains("<h1", page, StringComparison.Ordinal);
        foreach (var secret in new[] { "Exception", "   at ", "Pieredze.", "planted-secret", "/work/", ".cs:line" })
        {
            Assert.DoesNotContain(secret, page, StringComparison.Ordinal);
        }

        if (status is not (409 or 422))
        {
            var title = WordFiles
                .All.Select(w => language == "lv" ? w.Latvian : w.English)
                .Select(w => w.GetValueOrDefault($"error-{status}-title"))
                .OfType<string>()
                .First();
            Assert.Contains(
                WebUtility.HtmlEncode(title),
                WebUtility.HtmlEncode(WebUtility.HtmlDecode(page)),
                StringComparison.Ordinal
            );
        }
    }

    private static async Task<HttpResponseMessage> Provoke(HttpClient http, int status)
    {
        Task<HttpResponseMessage> Post(string address, params (string Name, string Value)[] fields) =>
            http.PostAsync(
                address,
                new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)))
            );

        async Task<HttpResponseMessage> SignIn(params (string Name, string Value)[] fields)
        {
            using var page = await http.GetAsync("/sign-in");
            var html = await page.Content.ReadAsStringAsync();
            var token = System.Text.RegularExpressions.Regex.Match(
                html,
                "RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\""
            );
            http.DefaultRequestHeaders.Remove("Cookie");
            http.DefaultRequestHeaders.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));
            return await Post("/sign-in", [.. fields, ("__RequestVerificationToken", token.Groups[1].Value)]);
        }

        switch (status)
        {
            case 400:
                return await Post("/sign-in");
            case 404:
                return await http.GetAsync("/nothing-here");
            case 409:
                return await SignIn(("Email", "x@example.org"), ("Password", "nepareiza parole"));
            case 422:
                return await SignIn(("Email", ""), ("Password", ""));
            case 429:
                for (var i = 0; i < 3; i++)
                {
                    (await Post("/sign-in")).Dispose();
                }

                return await Post("/sign-in");
            default:
                return await http.GetAsync("/planted-secret");
        }
    }

    // An address without a row throws in the gate, with its name in the message: that is the 500 of this proof.
    private static Task<House> Broken() =>
        House.StartAsync(
            DatabaseKind.Sqlite,
            settings => settings.SignInTries = 3,
            builder => builder.Logging.ClearProviders(),
            app => app.MapGet("/planted-secret", () => "")
        );
}
