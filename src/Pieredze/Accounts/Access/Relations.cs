using Pieredze.Platform.Data;

namespace Pieredze.Accounts.Access;

/// <summary>Finds out how a person stands to the thing whose id is the route value of this name.</summary>
public sealed record Relation(string RouteValue, Func<Database, Guid, Guid, Task<Who>> Of);

public static class RelationSetup
{
    /// <summary>Features say here how to tell who somebody is to a programme, a pair, an enrolment.</summary>
    public static void AddRelation(
        this IServiceCollection services,
        string routeValue,
        Func<Database, Guid, Guid, Task<Who>> of
    ) => services.AddSingleton(new Relation(routeValue, of));
}
