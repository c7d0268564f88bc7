using Pieredze.Accounts.Access;
using Pieredze.Relationships;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Proofs;

/// <summary>No report tells those who run things how a named participant does.</summary>
public sealed class JudgingNobody
{
    private const Who Run = Who.Coordinator | Who.MentorSupport | Who.Auditor | Who.Admin;

    // What belongs to one participant or one pair stands in these holes.
    private static readonly string[] Personal = ["pair", "goal", "session", "problem", "enrolment", "proposal"];

    [Theory, OnEveryDatabase]
    [Clause("S039")]
    public async Task Opens_no_address_of_a_participants_own_to_those_who_run_things(DatabaseKind kind)
    {
        var world = await World.On(kind);
        Found.Nothing(Breaches(world.Endpoints.Select(e => (e.Route, AccessTable.Find(e.Route) ?? Who.Nobody))));
        // The guard barks at a report on somebody's goals.
        Assert.Equal(
            ["/pairs/{pair}/report"],
            Breaches([("/pairs/{pair}/report", Who.Coordinator), ("/programmes/{programme}", Who.Staff)])
        );
    }

    [Theory, OnEveryDatabase]
    [Clause("S039")]
    public async Task Takes_out_of_the_house_nothing_about_how_somebody_does(DatabaseKind kind)
    {
        var world = await World.On(kind);
        var exports = world.Endpoints.Where(e => e.Route.Contains("export", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            // The second is about conditions of the programme, and nobody stands in it but who looks after them.
            ["/programmes/{programme}/people/export.{format}", "/programmes/{programme}/readiness/export.{format}"],
            exports.Where(e => (AccessTable.Find(e.Route) & Run) != Who.Nobody).Select(e => e.Route)
        );
        var coordinator = world["coordinator"].Visitor;
        var sheet = await coordinator.Http.GetStringAsync($"/programmes/{world.Here.Programme.Id}/people/export.csv");
        var two = await (await TwoWalkers.In(world.House)).WalkTo(Stage.Working);
        await two.Change(pair => pair.Mark(pair.MenteeId, pair.Goals[0], -2));
        // Who the people are and what they look for stands in it; what came of it does not.
        Assert.Contains(world.Here.Mentee.Email, sheet, StringComparison.Ordinal);
        foreach (var told in new[] { "mērķ", "tikšan", "vērtēj", "sasnieg", "posm", "klus", "beig" })
        {
            Assert.DoesNotContain(told, sheet.Split('\n')[0], StringComparison.OrdinalIgnoreCase);
        }
    }

    private static IEnumerable<string> Breaches(IEnumerable<(string Route, Who Allowed)> routes) =>
        routes
            .Where(r => (r.Allowed & Run) != Who.Nobody)
            .Select(r => r.Route)
            .Where(route => Address.Holes(route).Intersect(Personal).Any());
}
