using Pieredze.Measurement.Pulse;

namespace Pieredze.Measurement.Harms;

/// <summary>Turns one number into a reading by the limits of its measure.</summary>
internal static class Reading
{
    public static HarmReading Without(HarmMeasure measure, HarmReason reason, string? attribute = null) =>
        new()
        {
            Rule = HarmRule.Of(measure),
            Status = reason == HarmReason.NothingRecorded ? HarmStatus.NotMeasured : HarmStatus.TooFew,
            Reason = reason,
            Attribute = attribute,
        };

    /// <summary>A number of all together.</summary>
    public static HarmReading Of(HarmMeasure measure, double? value, int people)
    {
        if (people == 0 || value is not { } number)
        {
            return Without(measure, HarmReason.NothingRecorded);
        }

        if (people < HarmWatch.FewestPeople)
        {
            return Without(measure, HarmReason.TooFewPeople);
        }

        var rule = HarmRule.Of(measure);
        var reason =
            rule.Alert is { } alert && rule.IsBeyond(number, alert) ? HarmReason.BeyondAlert
            : rule.IsBeyond(number, rule.Watch) ? HarmReason.BeyondWatch
            : HarmReason.WithinLimits;
        return new()
        {
            Rule = rule,
            Status = StatusFor(reason),
            Reason = reason,
            Value = number,
            People = people,
        };
    }

    public static HarmReading Of(HarmMeasure measure, Portion? portion) =>
        portion is { Total: > 0 } some
            ? Of(measure, (double)some.Count / some.Total, some.People)
            : Without(measure, HarmReason.NothingRecorded);

    public static HarmReading OfFavourable(ProgrammeFacts facts, HarmMeasure measure, string item) =>
        Of(facts, measure, item, tally => tally.Favourable);

    public static HarmReading OfUnfavourable(ProgrammeFacts facts, HarmMeasure measure, string item) =>
        Of(facts, measure, item, tally => tally.Unfavourable);

    /// <summary>One reading for each attribute, or one that says that there is none.</summary>
    public static IEnumerable<HarmReading> Each<TSplit>(
        HarmMeasure measure,
        IReadOnlyList<TSplit> splits,
        Func<TSplit, HarmReading> read
    ) => splits.Count == 0 ? [Without(measure, HarmReason.NothingRecorded)] : splits.Select(read);

    public static HarmStatus StatusFor(HarmReason reason) =>
        reason switch
        {
            HarmReason.NothingRecorded => HarmStatus.NotMeasured,
            HarmReason.TooFewPeople or HarmReason.TooFewGroups => HarmStatus.TooFew,
            HarmReason.WithinLimits => HarmStatus.Fine,
            HarmReason.BeyondWatch or HarmReason.MayBeChance or HarmReason.AtLeastOne or HarmReason.Waived =>
                HarmStatus.Watch,
            _ => HarmStatus.Alert,
        };

    private static HarmReading Of(
        ProgrammeFacts facts,
        HarmMeasure measure,
        string item,
        Func<PulseTally, int> count
    ) =>
        facts.Pulse.TryGetValue(item, out var tally)
            ? Of(measure, new Portion(count(tally), tally.Answered, tally.Answered))
            : Without(measure, HarmReason.NothingRecorded);
}
