namespace Pieredze.Measurement.Benefits;

/// <summary>How far a pair has come, as far as its waves depend on it; what has not happened yet is null.</summary>
public sealed record PairProgress
{
    private const int MonthsIntoWorking = 3;
    private const int FirstLook = 3;
    private const int SecondLook = 6;

    /// <summary>The day of the introduction.</summary>
    public required DateOnly IntroducedOn { get; init; }

    /// <summary>The day halfway to the planned ending.</summary>
    public required DateOnly HalfwayOn { get; init; }

    /// <summary>The day of the second session.</summary>
    public DateOnly? SecondSessionOn { get; init; }

    /// <summary>The day on which the working stage began.</summary>
    public DateOnly? WorkingSince { get; init; }

    /// <summary>The day on which the ending stage began.</summary>
    public DateOnly? EndingSince { get; init; }

    /// <summary>The day on which the pair parted.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The first day on which a wave can be answered.</summary>
    /// <param name="wave">The wave.</param>
    /// <returns>The day, or null while the pair has not come so far, and for a middle that never was.</returns>
    public DateOnly? OpensOn(Wave wave) =>
        wave switch
        {
            Wave.Start => IntroducedOn,
            Wave.Middle => Middle,
            Wave.End => EndingSince,
            Wave.ThreeMonthsOn => EndedOn?.AddMonths(FirstLook),
            _ => EndedOn?.AddMonths(SecondLook),
        };

    /// <summary>The last day on which a wave can be answered: before the next one opens, and T0 before session two.</summary>
    /// <param name="wave">The wave.</param>
    /// <returns>The day, or null while no end is in sight.</returns>
    public DateOnly? ClosesOn(Wave wave) =>
        wave switch
        {
            Wave.Start => Earliest(SecondSessionOn, OpensOn(Wave.Middle), OpensOn(Wave.End))?.AddDays(-1),
            Wave.Middle => OpensOn(Wave.End)?.AddDays(-1),
            Wave.End => OpensOn(Wave.ThreeMonthsOn)?.AddDays(-1),
            Wave.ThreeMonthsOn => OpensOn(Wave.SixMonthsOn)?.AddDays(-1),
            _ => OpensOn(Wave.SixMonthsOn)?.AddMonths(FirstLook),
        };

    /// <summary>The wave that can be answered on a day.</summary>
    /// <param name="today">The day.</param>
    /// <returns>The wave, or null between two of them.</returns>
    public Wave? OpenOn(DateOnly today) =>
        Enum.GetValues<Wave>()
            .Where(wave => OpensOn(wave) <= today && !(ClosesOn(wave) < today))
            .Select(wave => (Wave?)wave)
            .LastOrDefault();

    // A pair that comes to its ending first has no middle any more.
    private DateOnly? Middle =>
        Earliest(
            WorkingSince?.AddMonths(MonthsIntoWorking),
            WorkingSince is null ? null : Later(HalfwayOn, WorkingSince.Value)
        )
            is { } middle
        && !(EndingSince <= middle)
            ? middle
            : null;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly? Earliest(params DateOnly?[] days) => days.Min();
}
