namespace Pieredze.Measurement.Harms;

/// <summary>Looks for signs of the six harms in what a programme has recorded.</summary>
/// <remarks>
/// A sign is not an accusation: it says that a number is beyond a limit. No status is given on fewer than ten people or
/// groups, except where a single case is enough by itself (a mentor of the own line, a concern found to be true); then no
/// number is shown. In a programme near to sponsorship whatever would be watched is an alert. Breakdowns of pulse
/// answers must pass <see cref="Anonymity.Auditor"/> before they are shown.
/// </remarks>
public static class HarmWatch
{
    /// <summary>Within how many days somebody answers to an alert in writing.</summary>
    public const int DaysToAnswer = 30;

    /// <summary>The fewest people, or pairs, or people of a compared group, for a status.</summary>
    public const int FewestPeople = 10;

    /// <summary>Everything that can be said about all six harms.</summary>
    /// <param name="facts">What was recorded.</param>
    /// <param name="isNearSponsorship">Whether the style dial leans towards sponsorship (a mean below 1.5).</param>
    /// <returns>
    /// At least one reading for each <see cref="HarmMeasure"/>, in the order of <see cref="HarmRule.All"/>; measures that
    /// compare groups have one for each attribute.
    /// </returns>
    public static IReadOnlyList<HarmReading> Look(ProgrammeFacts facts, bool isNearSponsorship)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            .. Elitism
                .Of(facts)
                .Concat(Exclusion.Of(facts))
                .Concat(Conduct.OfImitation(facts))
                .Concat(Conduct.OfResignation(facts))
                .Concat(Conduct.OfExploitation(facts))
                .Concat(Conduct.OfManipulation(facts))
                .Select(reading =>
                    isNearSponsorship && reading.Status == HarmStatus.Watch
                        ? reading with
                        {
                            Status = HarmStatus.Alert,
                            IsTightened = true,
                        }
                        : reading
                ),
        ];
    }

    /// <summary>The status of one harm: that of its worst measure.</summary>
    /// <param name="readings">Readings of <see cref="Look"/>.</param>
    /// <param name="harm">One of the six.</param>
    /// <returns>Too few only when no measure has a status, and not measured only when none has even that.</returns>
    public static HarmStatus Status(IEnumerable<HarmReading> readings, Harm harm) =>
        readings.Where(r => r.Rule.Harm == harm).Select(r => r.Status).DefaultIfEmpty(HarmStatus.NotMeasured).Max();
}
