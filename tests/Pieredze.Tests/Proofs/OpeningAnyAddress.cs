using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts.Access;

namespace Pieredze.Tests.Proofs;

/// <summary>Every endpoint, by every kind of person, against the access table: on real HTTP.</summary>
public sealed class OpeningAnyAddress
{
    // Addresses that let somebody in and then answer otherwise than with a page, and why.
    private static readonly Dictionary<string, int[]> Otherwise = new(StringComparer.Ordinal)
    {
        ["/start/{token}"] = [404], // there is an administrator already
        ["/pairs/{pair}/certificate"] = [404], // only a completed pair has one
        ["/pairs/{pair}/certificate.pdf"] = [404],
        ["/pairs/{pair}/exploration/of-partner/{section}"] = [404], // what the partner does not share is not there
        ["/demo"] = [404], // only where there are made-up people
        ["/demo/mail"] = [404],
        ["/programmes/{programme}/find"] = [404], // mentors look for nobody
        ["/invitation/{token}"] = [302], // whoever has an account signs in first
        ["/welcome/{token}"] = [404], // nobody was invited so
        ["/calendar/{token}/feed.ics"] = [404], // nobody has this secret
        ["/unsubscribe/{token}"] = [404], // signed by nobody; its form has no token, because mail programs send it
        ["/nudges/{token}"] = [404],
        ["/concerns/new/{token}"] = [409], // no session and no token here; an empty form is refused by its rules
        ["/concerns/receipt"] = [409],
    };

    private static IReadOnlyDictionary<string, Who> Table =>
        AccessTable.Rows.ToDictionary(r => r.Route, r => r.Allowed, StringComparer.Ordinal);

    [Theory, OnEveryDatabase]
    public async Task Is_answered_only_by_the_access_table(DatabaseKind kind)
    {
        var world = await World.On(kind);
        var routes = world.Endpoints.Select(e => e.Route).ToList();
        Found.Nothing(WithoutRow(routes));
        Found.Nothing(Table.Keys.Except(routes));
    }

    [Fact]
    public async Task Is_refused_when_somebody_forgot_its_row()
    {
        await using var house = await House.StartAsync(
            DatabaseKind.Sqlite,
            plant: static app => app.MapGet("/pairs/{pair}/planted", static () => "open to all")
        );
        var world = await World.MakeAsync(house);
        Assert.Equal(["/pairs/{pair}/planted"], WithoutRow(world.Endpoints.Select(e => e.Route)));
        var answer = await Answer.To(world["mentee"].Visitor.Http, "GET", $"/pairs/{world.Here.Pair.Id}/planted");
        Assert.Equal(500, answer.Status);
        Assert.DoesNotContain("open to all", answer.Body, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Lets_in_those_of_the_table_and_nobody_else(DatabaseKind kind) =>
        Found.Nothing(await Mistakes(await World.On(kind), Table));

    [Fact]
    public async Task Is_reported_when_the_table_and_the_house_differ()
    {
        var world = await World.On(DatabaseKind.Sqlite);
        var lying = Table.ToDictionary();
        lying["/pairs/{pair}/agreement"] = Who.Mentor;
        lying["/programmes/{programme}/people"] = Who.Admin;
        var mistakes = await Mistakes(world, lying);
        Assert.Contains(mistakes, m => m.StartsWith("mentee: GET /pairs/{pair}/agreement", StringComparison.Ordinal));
        Assert.Contains(
            mistakes,
            m => m.StartsWith("administrator: GET /programmes/{programme}/people", StringComparison.Ordinal)
        );
        Assert.Contains(
            mistakes,
            m => m.StartsWith("coordinator: POST /programmes/{programme}/people", StringComparison.Ordinal)
        );
        Assert.Equal(6, mistakes.Count);
    }

    [Theory, OnEveryDatabase]
    public async Task Says_of_somebody_elses_thing_what_it_says_of_none(DatabaseKind kind) =>
        Found.Nothing(await Tells(await World.On(kind)));

    [Fact]
    public async Task Is_reported_when_an_answer_tells_that_something_exists()
    {
        var pair = Guid.Empty;
        await using var house = await House.StartAsync(
            DatabaseKind.Sqlite,
            furnish: builder =>
                builder.Services.AddSingleton<IStartupFilter>(
                    new Plant(
                        (context, next) =>
                        {
                            var asked = context.Request.Path;
                            context.Response.OnStarting(() =>
                            {
                                if (asked == $"/pairs/{pair}" && context.Response.StatusCode == 404)
                                {
                                    context.Response.Headers["X-Planted"] = "it is there";
                                }

                                return Task.CompletedTask;
                            });
                            return next(context);
                        }
                    )
                )
        );
        var world = await World.MakeAsync(house);
        pair = world.Here.Pair.Id;
        var tells = await Tells(world, route => route is "/pairs/{pair}" or "/pairs/{pair}/goals");
        Assert.NotEmpty(tells);
        Assert.All(tells, t => Assert.Contains(" /pairs/{pair}:", t, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stays_shut_for_the_demo_where_real_people_are()
    {
        await using var house = await House.StartAsync(DatabaseKind.Sqlite, settings => settings.Demo = true);
        var anna = await house.Visit().SignedInAs("Anna Krūmiņa");
        Assert.Equal(HttpStatusCode.OK, (await anna.Open("/demo/mail")).Status);
        await Features.PrepareAsync(house.Services);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Open("/demo/mail")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Open("/demo")).Status);
    }

    /// <summary>Floors under the table itself: no row may open what belongs to a pair, a person or a programme to others.</summary>
    [Fact]
    public void Never_opens_a_pair_to_staff()
    {
        Found.Nothing(TooOpen(Table));
        var open = Table.ToDictionary();
        open["/pairs/{pair}/agreement"] = Who.Pair | Who.Admin;
        open["/enrolments/{enrolment}"] = Who.Owner | Who.Coordinator;
        open["/programmes/{programme}/people"] = Who.SignedIn;
        Assert.Equal(3, TooOpen(open).Count);
    }

    // Health answers any verb; there is no form on it.
    private static IEnumerable<string> Methods(string route, string[] methods) =>
        methods.Where(m => m == "GET" || (m == "POST" && !route.StartsWith("/health/", StringComparison.Ordinal)));

    private static List<string> WithoutRow(IEnumerable<string> routes) =>
        [.. routes.Where(r => AccessTable.Find(r) is null)];

    private static List<string> TooOpen(IReadOnlyDictionary<string, Who> table)
    {
        static Who Most(string route) =>
            route.Contains("{pair}", StringComparison.Ordinal) ? Who.Pair
            : route.Contains("{proposal}", StringComparison.Ordinal) ? Who.Pair
            : route.Contains("{enrolment}", StringComparison.Ordinal) ? Who.Owner
            : route.Contains("{concern}", StringComparison.Ordinal) ? Who.Owner | Who.MentorSupport
            : route.Contains("{programme}", StringComparison.Ordinal) ? Who.Staff | Who.Participant
            : (Who)~0;
        return [.. table.Where(row => (row.Value & ~Most(row.Key)) != Who.Nobody).Select(row => row.Key)];
    }

    private static async Task<List<string>> Mistakes(World world, IReadOnlyDictionary<string, Who> table)
    {
        var mistakes = new List<string>();
        foreach (var (route, methods) in world.Endpoints)
        {
            var allowed = table.GetValueOrDefault(route);
            foreach (var guest in world.Guests)
            {
                var isIn = allowed.HasFlag(Who.Anyone) || (guest.Held(Address.Holes(route)) & allowed) != Who.Nobody;
                foreach (var method in Methods(route, methods))
                {
                    foreach (var address in Address.In(route, world.Here))
                    {
                        var answer = await Answer.To(guest.Visitor.Http, method, address);
                        var isRight = isIn ? IsServed(route, method, answer) : answer.IsDenied(guest);
                        if (!isRight)
                        {
                            mistakes.Add(
                                $"{guest.Name}: {method} {route} answered {answer.Status} {answer.Location} (should be {(isIn ? "in" : "out")})"
                            );
                        }
                    }
                }
            }
        }

        return mistakes;
    }

    // A form that comes without its token is let in and then refused with 400; the error pages have no form.
    private static bool IsServed(string route, string method, Answer answer) =>
        (method == "POST" ? answer.Status == (route == "/error/{code}" ? 200 : 400) : answer.Status == 200)
        || (method == "GET" && answer.Status == 302 && !answer.Location.Contains("back=", StringComparison.Ordinal))
        || Otherwise.GetValueOrDefault(route)?.Contains(answer.Status) == true;

    private static async Task<List<string>> Tells(World world, Func<string, bool>? only = null)
    {
        var tells = new List<string>();
        foreach (
            var (route, methods) in world.Endpoints.Where(e =>
                Address.LeadsToARow(e.Route) && only?.Invoke(e.Route) != false
            )
        )
        {
            foreach (var guest in world.Guests)
            {
                foreach (var method in Methods(route, methods))
                {
                    var http = guest.Visitor.Http;
                    async Task Compare(IReadOnlyList<string> there, IReadOnlyList<string> absent)
                    {
                        var (real, none) = (
                            await Answer.To(http, method, there[0]),
                            await Answer.To(http, method, absent[0])
                        );
                        if (real != none)
                        {
                            tells.Add($"{guest.Name}: {method} {route}: {real.Status} and {none.Status}");
                        }
                    }

                    var allowed = AccessTable.Find(route) ?? Who.Nobody;
                    if ((guest.Held(Address.Holes(route)) & allowed) == Who.Nobody)
                    {
                        await Compare(Address.In(route, world.Here), Address.Absent(route, world.Here));
                    }

                    for (var from = 1; from < Address.IdHoles(route).Length; from++)
                    {
                        await Compare(
                            Address.Astray(route, world.Here, world.There, from),
                            Address.Absent(route, world.Here, from)
                        );
                    }
                }
            }
        }

        return tells;
    }
}
