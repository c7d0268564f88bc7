using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pieredze.Accounts.Access;

namespace Pieredze.Tests.Proofs;

/// <summary>A person with a right to a page sends its forms with the ids of another village in them.</summary>
public sealed class ForgingForms
{
    [Theory, OnEveryDatabase]
    public async Task Changes_nothing_in_another_village_and_tells_nothing_of_it(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var world = await World.MakeAsync(house);
        var before = await Rows(house, world.There);
        var tried = await Forge(world, route => !IsAdmin(route));
        Assert.True(tried.Count > 100, $"Only {tried.Count} forged forms were sent.");
        Found.Nothing(tried);
        Assert.Equal(before, await Rows(house, world.There));
        // An administrator looks after all programmes: no forged form is wrong there, but none may break anything either.
        Found.Nothing(
            (await Forge(world, IsAdmin)).Where(t => t?.Contains(": 500,", StringComparison.Ordinal) == true)
        );
    }

    [Fact]
    public async Task Is_noticed_when_a_field_of_the_form_overrules_the_address()
    {
        await using var house = await House.StartAsync(
            DatabaseKind.Sqlite,
            furnish: builder =>
                builder
                    .Logging.ClearProviders()
                    .Services.PostConfigure<MvcOptions>(options =>
                    {
                        var address = options.ValueProviderFactories[0];
                        options.ValueProviderFactories.RemoveAt(0);
                        options.ValueProviderFactories.Add(address);
                    })
        );
        var world = await World.MakeAsync(house);
        var before = await Rows(house, world.There);
        var forged = await Forge(world, route => route.Contains("/people", StringComparison.Ordinal));
        Assert.NotEmpty(forged.OfType<string>());
        Assert.NotEqual(before, await Rows(house, world.There));
    }

    private static bool IsAdmin(string route) => route.StartsWith("/admin", StringComparison.Ordinal);

    private static async Task<List<string?>> Forge(World world, Func<string, bool> only)
    {
        var tried = new List<string?>();
        foreach (var (route, handler) in Handlers(world.House).Where(h => only(h.Route)))
        {
            var allowed = AccessTable.Find(route) ?? Who.Nobody;
            // Where the address says of no village, what is in the other one is right for those who live there.
            var guests = world.Guests.Where(g =>
                Address.LeadsToARow(route) || !g.Name.Contains("another", StringComparison.Ordinal)
            );
            foreach (var guest in guests.Where(g => (g.Held(Address.Holes(route)) & allowed) != Who.Nobody))
            {
                var token = await Token(guest);
                // What stands in the address must not be overruled by a field of the form.
                var ids = handler
                    .Parameters.Where(p => IsId(p.ParameterType))
                    .Select(p => p.Name!)
                    .Concat(Bound(handler.MethodInfo.DeclaringType!))
                    .Concat(Address.IdHoles(route))
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .ToList();
                var address =
                    $"{Address.In(route, world.Here)[0]}{(handler.Name is { } name ? $"?handler={name}" : "")}";
                foreach (var id in ids)
                {
                    var none = await Send(guest, address, handler, token, (id, Guid.NewGuid()));
                    var answers = new List<(string Of, Answer Answer)>();
                    foreach (var (of, foreign) in Foreign(world.There, id))
                    {
                        answers.Add((of, await Send(guest, address, handler, token, (id, foreign))));
                    }

                    // A second look, because what can be done only once answers otherwise the second time.
                    var again = await Send(guest, address, handler, token, (id, Guid.NewGuid()));
                    tried.AddRange(
                        answers.Select(a =>
                            a.Answer.Status < 500 && (a.Answer.Status == none.Status || a.Answer.Status == again.Status)
                                ? null
                                : $"{guest.Name}: {address}, {id} = {a.Of}: {a.Answer.Status}, not {none.Status}"
                        )
                    );
                }

                for (var from = 1; from < Address.IdHoles(route).Length; from++)
                {
                    var query = handler.Name is { } named ? $"?handler={named}" : "";
                    var astray = await Send(
                        guest,
                        Address.Astray(route, world.Here, world.There, from)[0] + query,
                        handler,
                        token
                    );
                    var absent = await Send(guest, Address.Absent(route, world.Here, from)[0] + query, handler, token);
                    tried.Add(
                        astray == absent ? null : $"{guest.Name}: {address} astray: {astray.Status} {absent.Status}"
                    );
                }
            }
        }

        return tried;
    }

    // Where the name says what it is, that one thing; otherwise one thing of each kind.
    private static Dictionary<string, Guid> Foreign(Village village, string id) =>
        village.Ids.TryGetValue(id, out var same) ? new() { [id] = same } : village.Ids;

    private static Task<Answer> Send(
        Guest guest,
        string address,
        HandlerMethodDescriptor handler,
        string token,
        (string Name, Guid Id)? id = null
    )
    {
        var fields = new Dictionary<string, string> { ["__RequestVerificationToken"] = token };
        foreach (var parameter in handler.Parameters)
        {
            fields[parameter.Name!] = Something(parameter.ParameterType);
        }

        if (id is { } one)
        {
            fields[one.Name] = $"{one.Id}";
        }

        return Answer.To(guest.Visitor.Http, "POST", address, new FormUrlEncodedContent(fields));
    }

    private static string Something(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(DateOnly) ? $"{DateTime.UtcNow.AddDays(5):yyyy-MM-dd}"
            : type == typeof(TimeOnly) ? "10:00"
            : type == typeof(int) || type == typeof(long) ? "60"
            : type == typeof(bool) ? "false"
            : type == typeof(Guid) ? $"{Guid.NewGuid()}"
            : type.IsEnum ? Enum.GetNames(type)[0]
            : "viltots";
    }

    private static IEnumerable<(string Route, HandlerMethodDescriptor Handler)> Handlers(House house) =>
        house
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .SelectMany(e =>
                (e.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.HandlerMethods ?? [])
                    .Where(h => h.HttpMethod.Equals("post", StringComparison.OrdinalIgnoreCase))
                    .Select(h => (Route: AccessTable.Plain(e.RoutePattern.RawText ?? ""), Handler: h))
            )
            .DistinctBy(e => (e.Route, e.Handler.Name));

    private static IEnumerable<string> Bound(Type page) =>
        page.GetProperties()
            .Where(p => p.IsDefined(typeof(BindPropertyAttribute), true) && IsId(p.PropertyType))
            .Select(p => p.GetCustomAttribute<BindPropertyAttribute>(true)!.Name ?? p.Name);

    private static bool IsId(Type type) =>
        type == typeof(Guid)
        || type == typeof(Guid?)
        || type.IsAssignableTo(typeof(IEnumerable<Guid>))
        || type.IsAssignableTo(typeof(IEnumerable<Guid?>));

    private static async Task<string> Token(Guest guest)
    {
        await guest.Visitor.Open("/programmes");
        return guest.Visitor.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
    }

    /// <summary>All rows in which an id of the village stands, as text.</summary>
    private static Task<string> Rows(House house, Village village) =>
        house.Data(async db =>
        {
            var ids = village
                .Ids.Values.Append(village.Mentee.Id)
                .Append(village.Mentor.Id)
                .Select(id => $"{id}")
                .ToList();
            var rows = new List<string>();
            foreach (var row in await Everything.In(db))
            {
                var text = $"{row.Type}: {string.Join(", ", row.Values.Select(v => $"{v.Name} = {v.Value}"))}";
                if (row.Type != "SignInSession" && ids.Exists(id => text.Contains(id, StringComparison.Ordinal)))
                {
                    rows.Add(text);
                }
            }

            return string.Join('\n', rows.Order(StringComparer.Ordinal));
        });
}
