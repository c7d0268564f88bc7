using Pieredze.Measurement.Harms;
using Pieredze.Platform.Words;

namespace Pieredze.Watching;

/// <summary>Puts a sign into words and numbers of the reader, for the page and for tables alike.</summary>
public sealed class SignWords(Platform.Words.Words words)
{
    public Platform.Words.Words Words => words;

    public string Name(Sign sign) => words[$"measure-{sign.Measure}"];

    public string Status(HarmStatus status) => words[$"status-{status}"];

    public string Reason(Sign sign) =>
        words[
            (sign.Reason, MeasureKind.IsOfPairs(sign.Measure)) switch
            {
                (HarmReason.TooFewPeople, true) => "reason-TooFewPairs",
                (HarmReason.TooFewGroups, true) => "reason-OneGroup",
                _ => $"reason-{sign.Reason}",
            }
        ];

    /// <summary>How many people or pairs are behind a sign: «70 cilvēku», “12 pairs”.</summary>
    public string? Behind(Sign sign) =>
        sign.Pairs is { } pairs ? words.Count("sign-pairs", pairs)
        : sign.People is { } people ? words.Count("sign-people", people)
        : null;

    public string? Attribute(Sign sign) => sign.Attribute is { } key ? words[$"compared-by-{key}"] : null;

    /// <summary>The group itself; a language is called by its name.</summary>
    public string? Group(Sign sign, string? group) =>
        group is { Length: 2 } && sign.Attribute == "language"
            ? System.Globalization.CultureInfo.GetCultureInfo(group).DisplayName
            : group;

    public string? Compared(Sign sign) =>
        sign is { Group: { } group, BesideGroup: { } beside }
            ? words["sign-beside", ("group", Group(sign, group)), ("beside", Group(sign, beside))]
            : null;

    public string? Step(Sign sign) => sign.Step is { } step ? words[$"step-{step}"] : null;

    public string Value(Sign sign) =>
        sign switch
        {
            { Value: { } share, End: { } end } => words.Share(new((int)Math.Round(share * 100), end)),
            { Value: { } value } => Number(sign.Measure, value),
            { Reason: HarmReason.AtLeastOne } => words["sign-at-least-one"],
            _ => "–",
        };

    public string Limit(Sign sign, bool isTightened)
    {
        var rule = sign.Rule;
        var (watch, alert) = (Number(rule.Measure, rule.Watch), rule.Alert is { } a ? Number(rule.Measure, a) : null);
        var side = rule.IsHighBad ? "above" : "below";
        return rule.Measure switch
        {
            HarmMeasure.OwnManagers => words["limit-none-own"],
            HarmMeasure.Concerns => words["limit-concerns", ("watch", watch)],
            _ when isTightened => words[$"limit-{side}-tight", ("watch", watch)],
            _ when alert is null => words[$"limit-{side}-chance", ("watch", watch)],
            _ => words[$"limit-{side}", ("watch", watch), ("alert", alert)],
        };
    }

    public string Number(HarmMeasure measure, double value) =>
        MeasureKind.Of(measure) == MeasureUnit.Share ? words.Percent(value) : value.ToString("0.00", words.Culture);
}
