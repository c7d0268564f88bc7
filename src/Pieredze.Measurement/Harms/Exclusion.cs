using MathNet.Numerics.Statistics;

namespace Pieredze.Measurement.Harms;

/// <summary>H2: whether people who are socially different come off worse.</summary>
internal static class Exclusion
{
    private const double Confidence = 0.95;

    public static IEnumerable<HarmReading> Of(ProgrammeFacts facts) =>
        [
            .. Reading.Each(HarmMeasure.FunnelParity, facts.Funnels, Funnel),
            .. Reading.Each(
                HarmMeasure.RankParity,
                facts.Ranks,
                split => Parity.OfMeans(HarmMeasure.RankParity, split)
            ),
            .. Reading.Each(HarmMeasure.WaitParity, facts.WaitDays, Wait),
            .. Reading.Each(
                HarmMeasure.EarlyEndParity,
                facts.EarlyEndings,
                split => Parity.OfShares(HarmMeasure.EarlyEndParity, split, isHighGood: false)
            ),
            .. Reading.Each(HarmMeasure.Belonging, facts.Belonging, Belonging),
            .. Reading.Each(HarmMeasure.Homophily, facts.Pairs, SameGroup),
        ];

    // Each step among those who reached the one before; the step that weighs most is told.
    private static HarmReading Funnel(FunnelSplit split) =>
        Enum.GetValues<FunnelStep>()
            .Where(step => step > FunnelStep.Applied)
            .Select(step => Step(split, step))
            .OrderByDescending(reading => reading.Status)
            .ThenBy(reading => reading.Value)
            .First();

    private static HarmReading Step(FunnelSplit split, FunnelStep step)
    {
        var groups = split.Groups.Select(g => new GroupShare(g.Group, At(g, step), At(g, step - 1)));
        return
            Parity.OfShares(HarmMeasure.FunnelParity, new(split.Attribute, [.. groups])) is var reading
            && reading.Value is null
            ? reading
            : reading with
            {
                Step = step,
            };
    }

    private static int At(GroupFunnel group, FunnelStep step) => group.Reached.ElementAtOrDefault((int)step);

    private static HarmReading Wait(ValueSplit split)
    {
        var groups = split
            .Groups.Where(g => g.Values.Count >= HarmWatch.FewestPeople)
            // Who is matched on the same day has waited a day, or there would be no ratio.
            .Select(g => (g.Group, g.Values.Count, Days: Math.Max(1, g.Values.Median())))
            .OrderBy(g => g.Days)
            .ToList();
        return groups.Count < 2
            ? Reading.Without(HarmMeasure.WaitParity, HarmReason.TooFewGroups, split.Attribute)
            : Reading.Of(HarmMeasure.WaitParity, groups[^1].Days / groups[0].Days, groups.Sum(g => g.Count)) with
            {
                Attribute = split.Attribute,
                Group = groups[^1].Group,
                BesideGroup = groups[0].Group,
            };
    }

    private static HarmReading Belonging(ShareSplit split)
    {
        var groups = split.Groups.Where(g => g.Total >= HarmWatch.FewestPeople).ToList();
        if (groups.Count < 2)
        {
            return Reading.Without(HarmMeasure.Belonging, HarmReason.TooFewGroups, split.Attribute);
        }

        var best = groups.MaxBy(Parity.Share)!;
        var others = groups
            .Where(g => g != best)
            .Select(g => (g.Group, Beside: Beside(best, g, groups.Count - 1)))
            .ToList();
        // An interval without nought is what a p value below 0.05 is elsewhere; several share the doubt evenly.
        var reading = Parity.Worst(
            HarmMeasure.Belonging,
            split.Attribute,
            groups.Sum(g => g.Total),
            best.Group,
            [.. others.Select(o => (o.Group, o.Beside.Difference, o.Beside.Interval.ContainsZero ? 1.0 : 0.0))]
        );
        return reading with { P = null, Interval = others.First(o => o.Group == reading.Group).Beside.Interval };
    }

    private static (double Difference, Interval Interval) Beside(GroupShare best, GroupShare other, int comparisons) =>
        Wilson.Difference(best.Count, best.Total, other.Count, other.Total, 1 - (1 - Confidence) / comparisons)!.Value;

    private static HarmReading SameGroup(PairSplit split)
    {
        var found = Permutation.OfSameGroup(split.Pairs);
        if (split.Pairs.Count >= HarmWatch.FewestPeople && found?.Z is null)
        {
            return Reading.Without(HarmMeasure.Homophily, HarmReason.TooFewGroups, split.Attribute);
        }

        var reading = Reading.Of(HarmMeasure.Homophily, found?.Z, split.Pairs.Count) with
        {
            Attribute = split.Attribute,
        };
        return reading.Value is null ? reading : reading with { P = found!.P };
    }
}
