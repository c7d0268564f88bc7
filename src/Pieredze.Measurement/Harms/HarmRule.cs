namespace Pieredze.Measurement.Harms;

/// <summary>To which harm a measure belongs and where its limits lie.</summary>
/// <remarks>Limits of this product (domain model 3.6); 0.80 is the four-fifths rule of 29 CFR 1607.4(D).</remarks>
/// <param name="Measure">What is measured.</param>
/// <param name="Harm">What it may be a sign of.</param>
/// <param name="IsHighBad">Whether being above a limit is the bad side; otherwise being below is.</param>
/// <param name="Watch">The first limit, in the unit of the measure; shares run from 0 to 1.</param>
/// <param name="Alert">The second limit; null where an alert needs more than a number.</param>
public sealed record HarmRule(HarmMeasure Measure, Harm Harm, bool IsHighBad, double Watch, double? Alert)
{
    /// <summary>All measures, harm by harm, in the order in which they are shown.</summary>
    public static IReadOnlyList<HarmRule> All { get; } =
    [
        Low(Harm.Elitism, HarmMeasure.SelectionRatio, 0.80),
        High(Harm.Elitism, HarmMeasure.Nominations, 0.50, 0.80),
        High(Harm.Elitism, HarmMeasure.RepeatPlaces, 0.20, 0.40),
        High(Harm.Elitism, HarmMeasure.Opportunities, 0.50, 0.65),
        High(Harm.Elitism, HarmMeasure.Gatekeepers, 0.40, 0.60),
        Low(Harm.Elitism, HarmMeasure.SeniorMentors, 0.80),
        Low(Harm.Exclusion, HarmMeasure.FunnelParity, 0.80),
        High(Harm.Exclusion, HarmMeasure.RankParity, 0.5),
        High(Harm.Exclusion, HarmMeasure.WaitParity, 1.25, 1.5),
        Low(Harm.Exclusion, HarmMeasure.EarlyEndParity, 0.80),
        High(Harm.Exclusion, HarmMeasure.Belonging, 0.10),
        High(Harm.Exclusion, HarmMeasure.Homophily, 1.64, 2.33),
        High(Harm.Imitation, HarmMeasure.GoalOrigin, 0.30, 0.50),
        Low(Harm.Imitation, HarmMeasure.OwnWay, 0.70, 0.50),
        Low(Harm.Imitation, HarmMeasure.MentorChanged, 0.40, 0.20),
        High(Harm.Imitation, HarmMeasure.OptionsByMentor, 0.50, 0.70),
        Low(Harm.Resignation, HarmMeasure.Challenges, 0.25, 0.10),
        Low(Harm.Resignation, HarmMeasure.Voice, 0),
        Low(Harm.Resignation, HarmMeasure.ChangeGoals, 0.20, 0.10),
        High(Harm.Exploitation, HarmMeasure.OwnManagers, 0),
        High(Harm.Exploitation, HarmMeasure.WorkForMentor, 0.05, 0.10),
        Low(Harm.Exploitation, HarmMeasure.SafeExit, 0.80, 0.60),
        High(Harm.Exploitation, HarmMeasure.StuckHandOver, 0.30, 0.50),
        Low(Harm.Manipulation, HarmMeasure.FreeToRefuse, 0.80, 0.60),
        High(Harm.Manipulation, HarmMeasure.UsedAgainstMe, 0, 0.05),
        High(Harm.Manipulation, HarmMeasure.OverriddenGoals, 0.10, 0.25),
        High(Harm.Manipulation, HarmMeasure.Concerns, 0.05),
    ];

    /// <summary>The rule of one measure.</summary>
    /// <param name="measure">What is measured.</param>
    public static HarmRule Of(HarmMeasure measure) => All.Single(rule => rule.Measure == measure);

    // A share of exactly the limit is not beyond it, whatever binary fractions make of 0.3.
    internal bool IsBeyond(double value, double limit) =>
        IsHighBad ? value > limit + Tolerance : value < limit - Tolerance;

    private const double Tolerance = 1e-9;

    private static HarmRule High(Harm harm, HarmMeasure measure, double watch, double? alert = null) =>
        new(measure, harm, IsHighBad: true, watch, alert);

    private static HarmRule Low(Harm harm, HarmMeasure measure, double watch, double? alert = null) =>
        new(measure, harm, IsHighBad: false, watch, alert);
}
