using System.Text.RegularExpressions;

namespace Pieredze.Tests.Proofs;

/// <summary>Fills the holes of an address such as «/pairs/{pair}/goals/{goal}».</summary>
public static partial class Address
{
    private static string[] Sections => ["needs", "motivation", "wishes", "skills", "thinking", "areas"];

    // What is no id stands here; every other hole must be known to a village, otherwise the proof does not cover it.
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["/error/{code}"] = ["400", "404", "409", "413", "422", "429", "500"],
        ["/language/{language}"] = ["lv", "en"],
        ["/start/{token}"] = ["0123456789abcdef"],
        ["/sign-in/link/{account}/{token}"] = ["abc"],
        ["/programmes/{programme}/people/export.{format}"] = ["csv", "xlsx"],
        ["/programmes/{programme}/readiness/export.{format}"] = ["csv", "xlsx"],
        ["/programmes/{programme}/watch/month.{format}"] = ["csv", "xlsx", "json"],
        ["/guide/{topic}"] = [.. Pieredze.Guide.GuidePage.All.Select(p => p.Slug)],
        ["/pairs/{pair}/exploration/{section}"] = Sections,
        ["/pairs/{pair}/exploration/of-partner/{section}"] = Sections,
        ["/surveys/{programme}/{wave}"] = [.. Enum.GetNames<Pieredze.Measurement.Benefits.Wave>()],
        ["/programmes/{programme}/benefits.{format}"] = ["json", "xlsx"],
        ["/welcome/{token}"] = ["0123456789abcdef"],
        ["/calendar/{token}/feed.ics"] = ["0123456789abcdef"],
        ["/unsubscribe/{token}"] = ["0123456789abcdef"],
        ["/nudges/{token}"] = ["0123456789abcdef"],
    };

    public static string[] Holes(string route) => [.. Hole().Matches(route).Select(m => m.Groups[1].Value)];

    /// <summary>The holes that hold ids, in their order.</summary>
    public static string[] IdHoles(string route) => [.. Holes(route).Where(h => !Plain.Contains(h))];

    public static bool LeadsToARow(string route) => IdHoles(route).Length > 0;

    /// <summary>All addresses of a route in a village; more than one where a hole is a word with several values.</summary>
    public static IReadOnlyList<string> In(string route, Village village) =>
        Filled(route, village, hole => village.Ids.GetValueOrDefault(hole));

    /// <summary>The same with ids of things that are not there, from the given id hole on.</summary>
    public static IReadOnlyList<string> Absent(string route, Village village, int from = 0) =>
        Mixed(route, village, from, _ => Guid.NewGuid());

    /// <summary>The way begins in the one village and ends in the other, from the given id hole on.</summary>
    public static IReadOnlyList<string> Astray(string route, Village here, Village there, int from) =>
        Mixed(route, here, from, hole => there.Ids[hole]);

    private static readonly HashSet<string> Plain =
    [
        "code",
        "language",
        "token",
        "format",
        "page",
        "topic",
        "kind",
        "section",
        "wave",
    ];

    private static IReadOnlyList<string> Mixed(string route, Village village, int from, Func<string, Guid> then)
    {
        var ids = IdHoles(route);
        return Filled(
            route,
            village,
            hole => Array.IndexOf(ids, hole) >= from ? then(hole) : village.Ids.GetValueOrDefault(hole)
        );
    }

    private static IReadOnlyList<string> Filled(string route, Village village, Func<string, Guid> id)
    {
        var address = route
            .Replace("/join/{code}", $"/join/{village.JoinCode}", StringComparison.Ordinal)
            .Replace(
                "/concerns/new/{token}",
                Pieredze.Safeguards.Concerns.ConcernDoor.Address(village.Programme.Id),
                StringComparison.Ordinal
            )
            .Replace("/invitation/{token}", $"/invitation/{village.InvitationToken}", StringComparison.Ordinal);
        foreach (var hole in IdHoles(address))
        {
            var value = id(hole);
            Assert.True(
                value != Guid.Empty,
                $"A village has no {{{hole}}}: give it one, so that {route} is proven too."
            );
            address = address.Replace($"{{{hole}}}", $"{value}", StringComparison.Ordinal);
        }

        if (Holes(address) is [])
        {
            return [address];
        }

        var words = Words.GetValueOrDefault(route);
        Assert.True(words is not null, $"Say in {nameof(Address)} what stands in the holes of {route}.");
        var first = address.IndexOf('{', StringComparison.Ordinal);
        var last = address.LastIndexOf('}');
        return [.. words!.Select(word => $"{address[..first]}{word}{address[(last + 1)..]}")];
    }

    [GeneratedRegex("\\{([a-zA-Z]+)\\}")]
    private static partial Regex Hole();
}
