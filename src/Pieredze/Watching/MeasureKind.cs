using Pieredze.Measurement.Harms;

namespace Pieredze.Watching;

/// <summary>In what a measure is counted, and so how its number is written.</summary>
public enum MeasureUnit
{
    /// <summary>A part of all, written in percent.</summary>
    Share,

    /// <summary>One share or time over another.</summary>
    Ratio,

    /// <summary>A number without a unit: a coefficient, points of a scale, standard deviations.</summary>
    Number,
}

internal static class MeasureKind
{
    public static MeasureUnit Of(HarmMeasure measure) =>
        measure switch
        {
            HarmMeasure.SelectionRatio
            or HarmMeasure.SeniorMentors
            or HarmMeasure.FunnelParity
            or HarmMeasure.EarlyEndParity
            or HarmMeasure.WaitParity => MeasureUnit.Ratio,
            HarmMeasure.Opportunities
            or HarmMeasure.Gatekeepers
            or HarmMeasure.RankParity
            or HarmMeasure.Homophily
            or HarmMeasure.Voice => MeasureUnit.Number,
            _ => MeasureUnit.Share,
        };

    /// <summary>Whether it is a share of answers to an item of the pulse.</summary>
    public static bool IsOfAnswers(HarmMeasure measure) =>
        measure
            is HarmMeasure.OwnWay
                or HarmMeasure.MentorChanged
                or HarmMeasure.WorkForMentor
                or HarmMeasure.SafeExit
                or HarmMeasure.FreeToRefuse
                or HarmMeasure.UsedAgainstMe;

    /// <summary>Whether what it counts are pairs and not people.</summary>
    public static bool IsOfPairs(HarmMeasure measure) =>
        measure
            is HarmMeasure.Homophily
                or HarmMeasure.Challenges
                or HarmMeasure.OwnManagers
                or HarmMeasure.StuckHandOver
                or HarmMeasure.Concerns;

    /// <summary>Where a number lies between «all is well» (0), the first limit (1) and far beyond it.</summary>
    public static double Distance(HarmRule rule, double value)
    {
        var best =
            rule.IsHighBad ? (rule.Measure == HarmMeasure.WaitParity ? 1 : 0)
            : rule.Measure == HarmMeasure.Voice ? 1
            : 1.0;
        var span = Math.Abs(rule.Watch - best);
        // Where the first one is too many there is no way from good to bad.
        return span < 1e-9
            ? (value > 0 ? 1.6 : 0)
            : Math.Clamp((rule.IsHighBad ? value - best : best - value) / span, 0, 1.6);
    }
}
