using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;

namespace Pieredze.Tests.Admin.Demo;

/// <summary>The demo with its made-up people, started once per kind of database.</summary>
internal static class DemoHouse
{
    private static readonly ConcurrentDictionary<DatabaseKind, Task<House>> Started = new();

    public static Task<House> On(DatabaseKind kind) => Started.GetOrAdd(kind, StartAsync);

    /// <summary>Enters as somebody of the story, by the button of the demo's page.</summary>
    public static async Task<Visitor> Enter(this House house, string who)
    {
        var visitor = house.Visit();
        await visitor.Open("/demo");
        await visitor.Send($"#{who}");
        return visitor;
    }

    public static Task<Guid> Id(this House house, string name) =>
        house.Data(db => db.Accounts.Where(a => a.Name == name).Select(a => a.Id).SingleAsync());

    private static async Task<House> StartAsync(DatabaseKind kind)
    {
        var house = await House.StartAsync(kind, settings => settings.Demo = true);
        await Features.PrepareAsync(house.Services);
        return house;
    }
}
