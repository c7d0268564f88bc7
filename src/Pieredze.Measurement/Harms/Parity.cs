namespace Pieredze.Measurement.Harms;

/// <summary>Compares each group of ten and more with the one that comes off best.</summary>
internal static class Parity
{
    private const double Certain = 0.05;

    /// <summary>
    /// Shares of groups, the lowest over the highest, with Fisher's test; that of the highest comes off best, or of the lowest.
    /// </summary>
    public static HarmReading OfShares(HarmMeasure measure, ShareSplit split, bool isHighGood = true)
    {
        var groups = split.Groups.Where(g => g.Total >= HarmWatch.FewestPeople).ToList();
        if (groups.Count < 2)
        {
            return Reading.Without(measure, HarmReason.TooFewGroups, split.Attribute);
        }

        var best = isHighGood ? groups.MaxBy(Share)! : groups.MinBy(Share)!;
        var others = groups.Where(g => g != best).ToList();
        var p = Holm.Corrected([.. others.Select(g => Fisher.P(g.Count, g.Total, best.Count, best.Total))]);
        return Worst(
            measure,
            split.Attribute,
            groups.Sum(g => g.Total),
            best.Group,
            [.. others.Select((g, at) => (g.Group, Ratio(Share(g), Share(best)), p[at]))]
        );
    }

    /// <summary>Means of groups, each minus the lowest, with Welch's test.</summary>
    public static HarmReading OfMeans(HarmMeasure measure, ValueSplit split)
    {
        var groups = split.Groups.Where(g => g.Values.Count >= HarmWatch.FewestPeople).ToList();
        if (groups.Count < 2)
        {
            return Reading.Without(measure, HarmReason.TooFewGroups, split.Attribute);
        }

        var best = groups.MinBy(g => g.Values.Average())!;
        var others = groups.Where(g => g != best).Select(g => (g.Group, Welch.Of(g.Values, best.Values)!)).ToList();
        // Without any spread there is no doubt left about a difference.
        var p = Holm.Corrected([.. others.Select(o => o.Item2.P ?? (o.Item2.Difference > 0 ? 0 : 1))]);
        var reading = Worst(
            measure,
            split.Attribute,
            groups.Sum(g => g.Values.Count),
            best.Group,
            [.. others.Select((o, at) => (o.Group, o.Item2.Difference, p[at]))]
        );
        return reading with { Interval = others.Find(o => o.Group == reading.Group).Item2?.Interval };
    }

    /// <summary>The comparison that weighs most: one that is more than chance before one that may be chance.</summary>
    public static HarmReading Worst(
        HarmMeasure measure,
        string attribute,
        int people,
        string best,
        IReadOnlyList<(string Group, double Value, double P)> others
    )
    {
        var rule = HarmRule.Of(measure);
        var (group, value, p) = others
            .OrderByDescending(o => rule.IsBeyond(o.Value, rule.Watch))
            .ThenByDescending(o => rule.IsBeyond(o.Value, rule.Watch) && o.P < Certain)
            .ThenBy(o => rule.IsHighBad ? -o.Value : o.Value)
            .First();
        var reason =
            !rule.IsBeyond(value, rule.Watch) ? HarmReason.WithinLimits
            : p < Certain ? HarmReason.MoreThanChance
            : HarmReason.MayBeChance;
        return new()
        {
            Rule = rule,
            Status = Reading.StatusFor(reason),
            Reason = reason,
            Attribute = attribute,
            Value = value,
            People = people,
            Group = group,
            BesideGroup = best,
            P = p,
        };
    }

    public static double Share(GroupShare group) => (double)group.Count / group.Total;

    // The lower share over the higher one; when both are nought, nobody is behind.
    private static double Ratio(double one, double other) =>
        Math.Max(one, other) > 0 ? Math.Min(one, other) / Math.Max(one, other) : 1;
}
