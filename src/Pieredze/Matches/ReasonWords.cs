using System.Text.Json;
using Pieredze.Matching;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>Reasons and obstacles as sentences. Values stay private to the pair, so only their number is told.</summary>
public static class ReasonWords
{
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
        var said = why
            .CoveredNeeds.Take(3)
            .Select(n => w[n.Fully ? "reason-need" : "reason-need-part", ("topic", n.Topic)])
            .ToList();
        if (why.SharedValues.Count > 0)
        {
            said.Add(w["reason-values"]);
        }

        if (why.AlikeSliders.Count >= 3)
        {
            said.Add(w["reason-style"]);
        }

        if (why.CommonHours > 0)
        {
            said.Add(w["reason-time"]);
        }

        if (why.SharedLanguages.Count > 0)
        {
            said.Add(w["reason-language"]);
        }

        if (why.SameSite == true)
        {
            said.Add(w["reason-site"]);
        }

        return said.Count > 0 ? said : [w["reason-open"]];
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
