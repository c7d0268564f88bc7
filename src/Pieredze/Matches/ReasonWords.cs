using System.Text.Json;
using Pieredze.Matching;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>Reasons and obstacles as sentences. Values stay private to the pair, so only their number is told.</summary>
public static class ReasonWords
{
    private const int MostTopics = 3;
    private const int FewestAlike = 3;

    private static readonly Reasons Forgotten = new()
    {
        CoveredNeeds = [],
        OpenNeeds = [],
        SharedValues = [],
        SharedLanguages = [],
        AlikeSliders = [],
        ComplementingSliders = [],
        CommonHours = null,
        ChoiceRank = null,
        SameSite = null,
    };

    // When one of the two has left for good, an empty list stands where the reasons were.
    public static Reasons Read(string json) =>
        json.StartsWith('{') ? JsonSerializer.Deserialize<Reasons>(json)! : Forgotten;

    public static IReadOnlyList<string> Of(string json, Words w) => Of(Read(json), w);

    public static IReadOnlyList<string> Of(Reasons why, Words w)
    {
        string[] said =
        [
            .. why
                .CoveredNeeds.Take(MostTopics)
                .Select(n => w[n.Fully ? "reason-need" : "reason-need-part", ("topic", n.Topic)]),
            .. Shared(why).Select(key => w[$"reason-{key}"]),
        ];
        return said.Length > 0 ? said : [w["reason-open"]];
    }

    /// <summary>The same in one line of a table.</summary>
    public static string Brief(Reasons why, Words w)
    {
        var topics = why
            .CoveredNeeds.Take(MostTopics)
            .OrderByDescending(n => n.Fully)
            .GroupBy(n => n.Fully, n => n.Topic);
        var shared = string.Join(", ", Shared(why).Select(key => w[$"brief-{key}"]));
        string[] said =
        [
            .. topics.Select(g => w[g.Key ? "brief-topics" : "brief-topics-part", ("topics", string.Join(", ", g))]),
            .. shared.Length > 0 ? [w["brief-shared", ("things", shared)]] : Array.Empty<string>(),
        ];
        return said.Length > 0 ? w.Sentence(string.Join("; ", said)) : w["reason-open"];
    }

    private static IEnumerable<string> Shared(Reasons why)
    {
        (bool Is, string Key)[] all =
        [
            (why.SharedValues.Count > 0, "values"),
            (why.AlikeSliders.Count >= FewestAlike, "style"),
            (why.CommonHours > 0, "time"),
            (why.SharedLanguages.Count > 0, "language"),
            (why.SameSite == true, "site"),
        ];
        return all.Where(one => one.Is).Select(one => one.Key);
    }

    public static string Of(LeftOver left, Words w) =>
        left is { Because: Obstacle.Shortage, Rivals: { } rivals, Places: { } places } && rivals > places
            ? Lacking(left.Shared, rivals, places, w)
            : w[
                $"left-{left.Because.ToString().ToLowerInvariant()}-{(left.Side == Side.Mentee ? "mentee" : "mentor")}"
            ];

    // «37 who work in Latvian share 30 places: 7 more are needed.»
    private static string Lacking(Bond? shared, int rivals, int places, Words w)
    {
        var kind = shared?.Kind.ToString().ToLowerInvariant();
        var key = shared is { Kind: BondKind.Language } ? Language(shared.Key, w) : shared?.Key;
        var all = shared is not null && shared.Rivals >= rivals;
        var said = w.Count(
            all ? $"left-shortage-{kind}" : "left-shortage",
            rivals,
            ("places", w.Count("shortage-places", places)),
            ("needed", w.Count("shortage-needed", rivals - places)),
            ("key", key)
        );
        return shared is null || all ? said : $"{said} {w[$"shortage-nearly-{kind}", ("key", key)]}";
    }

    /// <summary>What would help somebody without a pair.</summary>
    /// <param name="askedFor">The languages or topics that this person asked for; those that nobody brings, if there are any.</param>
    public static string Help(LeftOver left, AskedFor askedFor, Words w) =>
        left.Because switch
        {
            Obstacle.Shortage when left is { Rivals: { } rivals, Places: { } places } && rivals > places => w.Count(
                "help-shortage",
                rivals - places
            ),
            Obstacle.NoCommonLanguage when askedFor.Keys.Count > 0 => w[
                askedFor.Nobody ? "help-language-nobody" : "help-language",
                ("languages", string.Join(", ", askedFor.Keys.Select(key => Language(key, w))))
            ],
            Obstacle.NoNeedCovered when askedFor.Keys.Count > 0 => w[
                askedFor.Nobody ? "help-topics-nobody" : "help-topics",
                ("topics", string.Join("; ", askedFor.Keys))
            ],
            Obstacle.NoOverlap => w["help-time"],
            Obstacle.Forbidden => w["help-forbidden"],
            Obstacle.ReportingLine or Obstacle.SameManager => w["help-line"],
            Obstacle.BelowLeastFit => w["help-least"],
            _ => w["help-more"],
        };

    // A culture knows its name only in its own language and in that of the machine.
    public static string Language(string key, Words w) =>
        w[$"tongue-{key}"] is var name && name != $"tongue-{key}"
            ? name
            : System.Globalization.CultureInfo.GetCultureInfo(key).NativeName;
}
