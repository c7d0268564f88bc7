using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts;
using Pieredze.Platform.Data;

namespace Pieredze.Tests.Proofs;

/// <summary>A page asks the database a dozen times at most, however many people and pairs there are.</summary>
public sealed class AskingTheDatabase
{
    private const int Most = 12;

    [Theory, OnEveryDatabase]
    public async Task Takes_twelve_statements_at_most_on_every_page(DatabaseKind kind)
    {
        var counted = new CountedStatements();
        await using var house = await House.StartAsync(kind, furnish: counted.Watch);
        var world = await World.MakeAsync(house);
        await house.Data(db => world.Here.CrowdAsync(db, 30));
        Found.Nothing(await TooMany(world, counted));
    }

    [Fact]
    public async Task Is_reported_when_a_page_asks_once_a_row()
    {
        var counted = new CountedStatements();
        await using var house = await House.StartAsync(
            DatabaseKind.Sqlite,
            furnish: builder =>
            {
                counted.Watch(builder);
                builder.Services.AddSingleton<IStartupFilter>(
                    new Plant(
                        async (context, next) =>
                        {
                            var db = context.RequestServices.GetRequiredService<Database>();
                            for (var row = 0; row < Most && context.Request.Path == "/programmes"; row++)
                            {
                                await db.Accounts.AnyAsync();
                            }

                            await next(context);
                        }
                    )
                );
            }
        );
        var world = await World.MakeAsync(house);
        var found = await TooMany(world, counted, route => route == "/programmes");
        Assert.Contains(found, f => f.StartsWith("coordinator: /programmes takes ", StringComparison.Ordinal));
    }

    private static async Task<List<string>> TooMany(
        World world,
        CountedStatements counted,
        Func<string, bool>? only = null
    )
    {
        var found = new List<string>();
        foreach (
            var (route, _) in world.Endpoints.Where(e => e.Methods.Contains("GET") && only?.Invoke(e.Route) != false)
        )
        {
            foreach (var guest in world.Guests.Where(g => !g.Name.Contains("another", StringComparison.Ordinal)))
            {
                foreach (var address in Address.In(route, world.Here))
                {
                    var statements = await counted.Of(guest.Visitor.Http, address);
                    if (statements.Count > Most)
                    {
                        found.Add(
                            $"{guest.Name}: {route} takes {statements.Count} statements:\n    "
                                + string.Join(
                                    "\n    ",
                                    statements.Select(s => s.ReplaceLineEndings(" ")[..Math.Min(s.Length, 110)])
                                )
                        );
                    }
                }
            }
        }

        return found;
    }
}
