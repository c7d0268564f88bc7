namespace Pieredze.Accounts.Access;

/// <summary>One address and those who may come there.</summary>
public sealed record AccessRow(string Route, Who Allowed);

/// <summary>Every address of the product and who may come there. An address without a row does not answer at all.</summary>
public static partial class AccessTable
{
    public static readonly IReadOnlyList<AccessRow> Rows =
    [
        .. Everybody,
        .. Accounts,
        .. Programmes,
        .. Enrolments,
        .. Imports,
        .. Matches,
        .. Pairs,
        .. GoalsAndSessions,
        .. Working,
        .. Watching,
        .. BuildingAndGoals,
        .. Measuring,
        .. Administration,
        .. Demonstration,
        .. Self,
        .. Safeguards,
    ];

    private static readonly Dictionary<string, Who> ByRoute = Rows.ToDictionary(
        r => r.Route,
        r => r.Allowed,
        StringComparer.OrdinalIgnoreCase
    );

    public static Who? Find(string route) => ByRoute.TryGetValue(Plain(route), out var who) ? who : null;

    /// <summary>The address without constraints: «/pairs/{pair:guid}» becomes «/pairs/{pair}».</summary>
    public static string Plain(string route)
    {
        var parts = route
            .Trim('/')
            .Split('/')
            .Select(part => part.IndexOf(':') is var colon and > 0 && part[0] == '{' ? part[..colon] + "}" : part);
        return "/" + string.Join('/', parts);
    }

    private static IEnumerable<AccessRow> Everybody =>
        [
            new("/", Who.Anyone),
            new("/sign-in", Who.Anyone),
            new("/sign-in/passkey", Who.Anyone),
            new("/sign-in/link", Who.Anyone),
            new("/sign-in/link/{account}/{token}", Who.Anyone),
            new("/passkey/use", Who.Anyone),
            new("/passkey/new", Who.SignedIn),
            new("/me/passkeys", Who.SignedIn),
            new("/sign-out", Who.Anyone),
            new("/start/{token}", Who.Anyone),
            new("/language/{language}", Who.Anyone),
            new("/theme", Who.Anyone),
            new("/error/{code}", Who.Anyone),
            new("/health/live", Who.Anyone),
            new("/health/ready", Who.Anyone),
        ];
}
