namespace Pieredze.Measurement.Benefits;

/// <summary>The sixteen benefits, and whether somebody would recommend the programme.</summary>
public static class Indicators
{
    /// <summary>All of them, B01 to B16 and then B00, which is asked last.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        New("B01", BenefitTheme.Work, 2) with
        {
            Asked = Respondent.Mentor,
        },
        New("B02", BenefitTheme.Work, 2) with
        {
            Asked = Respondent.Mentee,
        },
        New("B03", BenefitTheme.Organisation, 0) with
        {
            Asked = null,
        },
        New("B04", BenefitTheme.Work, 2),
        New("B05", BenefitTheme.Organisation, 2),
        New("B06", BenefitTheme.Growth, 2),
        New("B07", BenefitTheme.Growth, 1) with
        {
            Scale = Scale.ZeroToTen,
        },
        New("B08", BenefitTheme.Work, 1),
        New("B09", BenefitTheme.Organisation, 2),
        New("B10", BenefitTheme.Growth, 2),
        New("B11", BenefitTheme.Growth, 1) with
        {
            HasThenRating = true,
        },
        New("B12", BenefitTheme.Growth, 1) with
        {
            HasThenRating = true,
        },
        New("B13", BenefitTheme.Career, 2),
        New("B14", BenefitTheme.Growth, 2),
        New("B15", BenefitTheme.Organisation, 0) with
        {
            Items = [new("B15", IsReversed: true)],
        },
        New("B16", BenefitTheme.Growth, 2),
        // Nobody can recommend what has only just begun.
        New("B00", BenefitTheme.Programme, 1) with
        {
            Scale = Scale.ZeroToTen,
            FirstWave = Wave.Middle,
        },
    ];

    /// <summary>The indicator with a code.</summary>
    /// <param name="code">Such as B04.</param>
    /// <returns>The indicator, or null when there is none.</returns>
    public static Indicator? Of(string code) => All.FirstOrDefault(indicator => indicator.Code == code);

    /// <summary>The order in which a report tells of them.</summary>
    /// <param name="isDevelopmental">Whether the growth of a person stands before everything and a career last.</param>
    public static IEnumerable<Indicator> InReport(bool isDevelopmental) =>
        isDevelopmental ? All.OrderBy(indicator => indicator.Theme) : All;

    /// <summary>What one side is asked in one wave.</summary>
    /// <param name="side">Mentees or mentors; with <see cref="Respondent.Both"/> what both are asked alike.</param>
    /// <param name="wave">The wave.</param>
    public static IEnumerable<Indicator> AskedOf(Respondent side, Wave wave) =>
        All.Where(i => i.Asked is { } asked && (asked == Respondent.Both || asked == side) && wave >= i.FirstWave);

    private static Indicator New(string code, BenefitTheme theme, int items) =>
        new()
        {
            Code = code,
            Theme = theme,
            Asked = Respondent.Both,
            Scale = Scale.Agreement,
            Items = items == 1 ? [new(code)] : [.. "ab"[..items].Select(letter => new IndicatorItem(code + letter))],
        };
}
