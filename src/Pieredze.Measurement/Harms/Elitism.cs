namespace Pieredze.Measurement.Harms;

/// <summary>H1: whether a programme raises a chosen few.</summary>
internal static class Elitism
{
    public static IEnumerable<HarmReading> Of(ProgrammeFacts facts) =>
        [
            .. Reading.Each(
                HarmMeasure.SelectionRatio,
                facts.Selection,
                split => Parity.OfShares(HarmMeasure.SelectionRatio, split)
            ),
            Reading.Of(HarmMeasure.Nominations, facts.Nominated),
            Reading.Of(HarmMeasure.RepeatPlaces, facts.RepeatPlaces),
            Reading.Of(
                HarmMeasure.Opportunities,
                Concentration.Gini([.. facts.Opportunities.Select(count => (double)count)]),
                facts.Opportunities.Count
            ),
            facts.Introductions is { Ties.Count: > 0 } network
                ? Reading.Of(
                    HarmMeasure.Gatekeepers,
                    Concentration.Centralisation(network.People, network.Ties) ?? 0,
                    network.Known ?? network.People
                )
                : Reading.Without(HarmMeasure.Gatekeepers, HarmReason.NothingRecorded),
            .. Reading.Each(
                HarmMeasure.SeniorMentors,
                facts.SeniorMentors,
                split => Parity.OfShares(HarmMeasure.SeniorMentors, split)
            ),
        ];
}
