using Pieredze.Measurement.Harms;
using Pieredze.Measurement.Pulse;

namespace Pieredze.Measurement.Tests.Harms;

/// <summary>Programmes made to show one thing each.</summary>
internal static class Programmes
{
    public static readonly ProgrammeFacts Empty = new();

    public static HarmReading Read(ProgrammeFacts facts, HarmMeasure measure, bool isNearSponsorship = false) =>
        Assert.Single(HarmWatch.Look(facts, isNearSponsorship), r => r.Rule.Measure == measure);

    public static ShareSplit Split(params (string Group, int Count, int Total)[] groups) =>
        new("unit", [.. groups.Select(g => new GroupShare(g.Group, g.Count, g.Total))]);

    public static ProgrammeFacts Answers(string item, int favourable, int unfavourable, int answered) =>
        new() { Pulse = new Dictionary<string, PulseTally> { [item] = new(favourable, unfavourable, answered) } };

    public static void Is(HarmStatus status, HarmReason reason, HarmReading reading)
    {
        Assert.Equal((status, reason), (reading.Status, reading.Reason));
        // Whatever is too few has no number of any kind.
        if (status is HarmStatus.TooFew or HarmStatus.NotMeasured)
        {
            Assert.Null(reading.Value ?? reading.P ?? reading.People);
            Assert.Null(reading.Interval);
            Assert.Null(reading.Group);
            Assert.Null(reading.Step);
        }
    }
}
