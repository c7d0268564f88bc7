using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts;
using Pieredze.Platform;

namespace Pieredze.Tests;

/// <summary>A browser without scripts: it keeps cookies, follows redirects and fills the form that is really on the page.</summary>
public sealed class Visitor : IDisposable
{
    public const string Password = "kluss rīts pie ezera";
    private readonly House _house;
    private readonly HttpClient _http;
    private readonly CookieContainer _cookies = new();

    public Visitor(House house, HttpMessageHandler server)
    {
        _house = house;
        _http = new HttpClient(new Cookies(_cookies, server)) { BaseAddress = new Uri("https://localhost") };
        _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("lv");
    }

    public Guid PersonId { get; private set; }
    public HttpStatusCode Status { get; private set; }
    public IDocument Page { get; private set; } = null!;
    public string Html { get; private set; } = "";
    public Uri At { get; private set; } = new("https://localhost/");
    public HttpClient Http => _http;

    /// <summary>What the page says, as one line of words.</summary>
    public string Text =>
        string.Join(
            ' ',
            (Page.Body?.QuerySelector("main")?.TextContent ?? Page.Body?.TextContent ?? "").Split(
                (char[]?)null,
                StringSplitOptions.RemoveEmptyEntries
            )
        );

    /// <summary>Makes an account, with the person's id when there is a person, and signs in through the sign-in page.</summary>
    public async Task<Visitor> SignedInAs(string name, Guid? personId = null, bool admin = false, string? email = null)
    {
        email ??= $"{Guid.NewGuid():N}@example.org";
        await using (var scope = _house.Services.CreateAsyncScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var account = new Account
            {
                Id = personId ?? Guid.CreateVersion7(),
                UserName = email,
                Email = email,
                Name = name,
                IsAdmin = admin,
                CreatedAt = scope.ServiceProvider.GetRequiredService<Clock>().Now,
            };
            var made = await accounts.CreateAsync(account, Password);
            PersonId = account.Id;
            Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(e => e.Description)));
        }

        await Open("/sign-in");
        await Send("#password", ("Email", email), ("Password", Password));
        Assert.Equal(HttpStatusCode.OK, Status);
        return this;
    }

    public Task<Visitor> Open(string address) => Go(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Fills the first form that fits the selector with what it already holds and the values given, and sends it.</summary>
    public Task<Visitor> Send(string form, params (string Name, string? Value)[] values)
    {
        var found =
            Page.QuerySelector(form) as IHtmlFormElement
            ?? throw new InvalidOperationException($"There is no form {form} on {At}: {Text}");
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in found.Elements.Where(e => !e.HasAttribute("disabled")))
        {
            switch (element)
            {
                case IHtmlInputElement { Name.Length: > 0, Type: "checkbox" or "radio" } box when box.IsChecked:
                    fields.Add(new(box.Name!, box.Value));
                    break;
                case IHtmlInputElement
                {
                    Name.Length: > 0,
                    Type: not ("checkbox" or "radio" or "submit" or "file")
                } input:
                    fields.Add(new(input.Name!, input.Value));
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area:
                    fields.Add(new(area.Name!, area.Value));
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } select when select.Value is { } chosen:
                    fields.Add(new(select.Name!, chosen));
                    break;
            }
        }

        foreach (var name in values.Select(v => v.Name).Distinct())
        {
            var onPage = found.Elements.Any(e => e.GetAttribute("name") == name);
            Assert.True(onPage, $"The form {form} on {At} has no field {name}.");
            fields.RemoveAll(f => f.Key == name);
        }

        fields.AddRange(
            values.Where(v => v.Value is not null).Select(v => new KeyValuePair<string, string>(v.Name, v.Value!))
        );
        var address = found.GetAttribute("action") is { Length: > 0 } action ? new Uri(At, action) : At;
        var request =
            found.Method == "get"
                ? new HttpRequestMessage(
                    HttpMethod.Get,
                    $"{address.AbsolutePath}?{new FormUrlEncodedContent(fields).ReadAsStringAsync().Result}"
                )
                : new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        return Go(request);
    }

    public async Task<Visitor> Go(HttpRequestMessage request)
    {
        var response = await _http.SendAsync(request);
        for (var hops = 0; (int)response.StatusCode is >= 300 and < 400 && hops < 8; hops++)
        {
            request = new HttpRequestMessage(
                HttpMethod.Get,
                new Uri(new Uri(_http.BaseAddress!, request.RequestUri!), response.Headers.Location!)
            );
            response = await _http.SendAsync(request);
        }

        Status = response.StatusCode;
        At = new Uri(_http.BaseAddress!, request.RequestUri!);
        Html = await response.Content.ReadAsStringAsync();
        Page = await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(Html).Address(At.ToString()));
        return this;
    }

    public void Dispose() => _http.Dispose();

    private sealed class Cookies(CookieContainer jar, HttpMessageHandler server) : DelegatingHandler(server)
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            if (jar.GetCookieHeader(request.RequestUri!) is { Length: > 0 } sent)
            {
                request.Headers.Add("Cookie", sent);
            }

            var response = await base.SendAsync(request, cancellationToken);
            if (response.Headers.TryGetValues("Set-Cookie", out var set))
            {
                foreach (var cookie in set)
                {
                    jar.SetCookies(request.RequestUri!, cookie);
                }
            }

            return response;
        }
    }
}
