using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Pieredze.Tests.Proofs;

/// <summary>What every answer tells the browser, and how cookies are kept: pages, files, redirects, errors and health alike.</summary>
public sealed class GuardingTheBrowser
{
    private static readonly Dictionary<string, string> Expected = new(StringComparer.Ordinal)
    {
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "same-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
    };

    [Fact]
    public async Task Is_done_in_every_answer()
    {
        await using var house = await Started("https://localhost");
        var world = await World.MakeAsync(house);
        var (faults, statuses) = await Ask(world);
        Found.Nothing(faults);
        // Otherwise the proof would not have met what it is about.
        foreach (var status in new[] { 200, 302, 400, 404, 405, 500 })
        {
            Assert.Contains(status, statuses);
        }
    }

    [Fact]
    public async Task Goes_without_the_marks_of_https_on_ones_own_machine()
    {
        await using var house = await Started("http://127.0.0.1:8080");
        using var http = new HttpClient(house.Server) { BaseAddress = new Uri("http://127.0.0.1:8080") };
        using var answer = await http.GetAsync("/sign-in");
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("form=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Is_reported_when_an_answer_goes_without()
    {
        await using var house = await Started(
            "https://localhost",
            new Plant(
                (context, next) =>
                {
                    if (context.Request.Path == "/css/tokens.css")
                    {
                        context.Response.OnStarting(() =>
                        {
                            context.Response.Headers.Remove("Content-Security-Policy");
                            return Task.CompletedTask;
                        });
                    }

                    if (context.Request.Path == "/sign-in")
                    {
                        context.Response.Cookies.Append("planted", "1");
                    }

                    return next(context);
                }
            )
        );
        var world = await World.MakeAsync(house);
        var (faults, _) = await Ask(world);
        Assert.Contains(
            faults,
            f => f.StartsWith("GET /css/tokens.css 200: Content-Security-Policy", StringComparison.Ordinal)
        );
        Assert.Contains(faults, f => f.Contains("the cookie planted", StringComparison.Ordinal));
        Assert.DoesNotContain(faults, f => f.StartsWith("GET /me", StringComparison.Ordinal));
    }

    private static async Task<(List<string> Faults, HashSet<int> Statuses)> Ask(World world)
    {
        var (faults, statuses) = (new List<string>(), new HashSet<int>());
        async Task One(HttpClient http, string method, string address)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address);
            request.Content = method == "POST" ? new FormUrlEncodedContent([]) : null;
            using var response = await http.SendAsync(request);
            statuses.Add((int)response.StatusCode);
            faults.AddRange(Faults(response).Select(f => $"{method} {address} {(int)response.StatusCode}: {f}"));
        }

        foreach (var guest in new[] { world["nobody signed in"], world["mentee"], world["coordinator"] })
        {
            var http = guest.Visitor.Http;
            foreach (var (route, _) in world.Endpoints.Where(e => e.Route != "/planted"))
            {
                foreach (var address in Address.In(route, world.Here))
                {
                    await One(http, "GET", address);
                    await One(http, "POST", address);
                }
            }

            foreach (
                var address in new[]
                {
                    "/css/tokens.css",
                    "/favicon.svg",
                    "/css/nothing.css",
                    "/nothing",
                    "/planted",
                    "/pairs/not-an-id",
                    "/..%2f..%2fetc/passwd",
                }
            )
            {
                await One(http, "GET", address);
            }
        }

        return (faults, statuses);
    }

    private static IEnumerable<string> Faults(HttpResponseMessage answer)
    {
        string Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "";
        foreach (var (name, value) in Expected.Where(e => Header(e.Key) != e.Value))
        {
            yield return $"{name} is «{Header(name)}», not «{value}»";
        }

        var policy = Header("Content-Security-Policy");
        foreach (
            var part in new[]
            {
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
            }
        )
        {
            if (!policy.Split("; ").Contains(part))
            {
                yield return $"Content-Security-Policy has no {part}: «{policy}»";
            }
        }

        if (policy.Contains("unsafe", StringComparison.Ordinal) || policy.Contains('*', StringComparison.Ordinal))
        {
            yield return $"Content-Security-Policy is open: «{policy}»";
        }

        foreach (var power in new[] { "camera=()", "microphone=()", "geolocation=()" })
        {
            if (!Header("Permissions-Policy").Contains(power, StringComparison.Ordinal))
            {
                yield return $"Permissions-Policy leaves {power}";
            }
        }

        if (!Header("Strict-Transport-Security").StartsWith("max-age=", StringComparison.Ordinal))
        {
            yield return "no Strict-Transport-Security";
        }

        if (Header("Server").Length > 0 || Header("X-Powered-By").Length > 0)
        {
            yield return "it tells what serves it";
        }

        // What a person sees must not stay in the browser of a shared computer.
        if (
            answer.Content.Headers.ContentType?.MediaType is not ("text/css" or "image/svg+xml" or "font/woff2")
            && answer.Headers.CacheControl?.NoStore != true
        )
        {
            yield return $"it may be kept: «{answer.Headers.CacheControl}»";
        }

        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var parts = cookie.Split("; ").Select(p => p.ToLowerInvariant()).ToList();
            if (
                !cookie.StartsWith("__Host-", StringComparison.Ordinal)
                || !parts.Contains("secure")
                || !parts.Contains("httponly")
                || !parts.Contains("path=/")
                || parts.Exists(p => p.StartsWith("domain=", StringComparison.Ordinal))
                || !parts.Exists(p => p is "samesite=lax" or "samesite=strict")
            )
            {
                yield return $"the cookie {cookie.Split('=')[0]} is kept carelessly: {string.Join("; ", parts.Skip(1))}";
            }
        }
    }

    // An address without a row throws in the gate: that is the 500 of this proof.
    private static Task<House> Started(string address, Plant? fault = null) =>
        House.StartAsync(
            DatabaseKind.Sqlite,
            settings => settings.BaseUrl = address,
            builder =>
            {
                builder.Logging.ClearProviders();
                if (fault is not null)
                {
                    builder.Services.AddSingleton<IStartupFilter>(fault);
                }
            },
            app => app.MapGet("/planted", () => "")
        );
}
