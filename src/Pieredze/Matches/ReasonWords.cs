using System.Text.Json;
using Pieredze.Matching;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>Reasons and obstacles as sentences. Values stay private to the pair, so only their number is told.</summary>
public static class ReasonWords
{
    public static IReadOnlyList<string> Of(string json, Words w) => Of(JsonSerializer.Deserialize<Reasons>(json)!, w);

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
}
