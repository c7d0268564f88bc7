using System.Collections.Concurrent;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts.Access;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Tests.Proofs;

/// <summary>Somebody at the door, and what they are to the things of the first village, by name of the hole in an address.</summary>
public sealed record Guest(string Name, Visitor Visitor, Dictionary<string, Who> To, Who Always = Who.SignedIn)
{
    public bool IsSignedIn => Always != Who.Nobody;

    /// <summary>All that this person is to anything of the first village.</summary>
    public Who Everything => To.Values.Aggregate(Always, (all, to) => all | to);

    /// <summary>All that this person is on the way to an address of the first village.</summary>
    public Who Held(IEnumerable<string> holes) =>
        holes.Aggregate(Always, (held, hole) => held | To.GetValueOrDefault(hole));
}

/// <summary>A house with two villages and one visitor of every kind; whatever is asked for is asked about the first village.</summary>
public sealed class World
{
    private static readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<World>>> Made = new();

    private World(House house)
    {
        House = house;
        var clock = house.Services.GetRequiredService<Clock>();
        (Here, There) = (new Village(clock), new Village(clock));
    }

    public House House { get; }
    public Village Here { get; }
    public Village There { get; }
    public IReadOnlyList<Guest> Guests { get; private set; } = [];

    public Guest this[string name] => Guests.Single(g => g.Name == name);

    /// <summary>Every address of the running product, plain: «/pairs/{pair}».</summary>
    public IReadOnlyList<(string Route, string[] Methods)> Endpoints =>
        [
            .. House
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Select(e =>
                    (
                        AccessTable.Plain(e.RoutePattern.RawText ?? ""),
                        e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.ToArray() is { Length: > 0 } some
                            ? some
                            : ["GET", "POST"]
                    )
                )
                .DistinctBy(e => e.Item1)
                .OrderBy(e => e.Item1, StringComparer.Ordinal),
        ];

    /// <summary>The world of a shared house, for proofs that only look.</summary>
    public static Task<World> On(DatabaseKind kind) =>
        Made.GetOrAdd(kind, k => new(async () => await MakeAsync(await House.On(k)))).Value;

    /// <summary>Makes both villages; what is hidden in the first is hidden before anybody comes.</summary>
    public static async Task<World> MakeAsync(House house, Func<Database, Task>? hide = null)
    {
        var world = new World(house);
        await house.Data(world.Here.SettleAsync);
        await house.Data(hide ?? (_ => Task.CompletedTask));
        await house.Data(world.There.SettleAsync);
        await world.InviteAsync();
        return world;
    }

    private async Task InviteAsync()
    {
        var (here, there) = (Here, There);
        Guests =
        [
            new("nobody signed in", House.Visit(), [], Who.Nobody),
            await Guest("stranger", null, []),
            await Guest("participant without a pair", here.Waiting.Id, new() { ["programme"] = Who.Participant }),
            await Guest(
                "mentee",
                here.Mentee.Id,
                new()
                {
                    ["programme"] = Who.Participant,
                    ["pair"] = Who.Mentee,
                    ["enrolment"] = Who.Owner,
                    ["reply"] = Who.Owner,
                    ["proposal"] = Who.Mentee,
                    ["concern"] = Who.Owner,
                }
            ),
            await Guest(
                "mentor",
                here.Mentor.Id,
                new()
                {
                    ["programme"] = Who.Participant,
                    ["pair"] = Who.Mentor,
                    ["proposal"] = Who.Mentor,
                }
            ),
            await Guest("coordinator", here.Coordinator.Id, new() { ["programme"] = Who.Coordinator }),
            await Guest(
                "mentor support",
                here.Support.Id,
                new() { ["programme"] = Who.MentorSupport, ["concern"] = Who.MentorSupport }
            ),
            await Guest("auditor", here.Auditor.Id, new() { ["programme"] = Who.Auditor }),
            await Guest("administrator", null, [], admin: true),
            await Guest("mentee of another programme", there.Mentee.Id, []),
            await Guest("mentor of another programme", there.Mentor.Id, []),
            await Guest("coordinator of another programme", there.Coordinator.Id, []),
        ];
    }

    private async Task<Guest> Guest(string name, Guid? id, Dictionary<string, Who> to, bool admin = false) =>
        new(name, await House.Visit().SignedInAs(name, id, admin), to, Who.SignedIn | (admin ? Who.Admin : Who.Nobody));
}
