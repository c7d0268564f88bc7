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

    public static string Of(LeftOver left, Words w)
    {
        var side = left.Side == Side.Mentee ? "mentee" : "mentor";
        return w[
            $"left-{left.Because.ToString().ToLowerInvariant()}-{side}",
            ("rivals", left.Rivals),
            ("places", left.Places)
        ];
    }

    /// <summary>What would help somebody without a pair.</summary>
    public static string Help(LeftOver left, IReadOnlyList<string> askedFor, Words w) =>
        left.Because switch
        {
            Obstacle.Shortage when left is { Rivals: { } rivals, Places: { } places } && rivals > places => w.Count(
                "help-shortage",
                rivals - places
            ),
            Obstacle.NoCommonLanguage when askedFor.Count > 0 => w["help-language", ("languages", Languages(askedFor))],
            Obstacle.NoNeedCovered when askedFor.Count > 0 => w["help-topics", ("topics", string.Join("; ", askedFor))],
            Obstacle.NoOverlap => w["help-time"],
            Obstacle.Forbidden => w["help-forbidden"],
            Obstacle.ReportingLine or Obstacle.SameManager => w["help-line"],
            Obstacle.BelowLeastFit => w["help-least"],
            _ => w["help-more"],
        };

    private static string Languages(IReadOnlyList<string> keys) =>
        string.Join(", ", keys.Select(key => System.Globalization.CultureInfo.GetCultureInfo(key).NativeName));
}
