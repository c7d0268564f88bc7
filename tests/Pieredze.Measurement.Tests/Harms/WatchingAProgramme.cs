using Pieredze.Measurement.Harms;
using static Pieredze.Measurement.Tests.Harms.Programmes;

namespace Pieredze.Measurement.Tests.Harms;

public sealed class WatchingAProgramme
{
    [Fact]
    public void Looks_at_all_six_harms_even_without_anything_recorded()
    {
        var readings = HarmWatch.Look(Empty, false);

        Assert.Equal(HarmRule.All, readings.Select(r => r.Rule));
        Assert.Equal(Enum.GetValues<HarmMeasure>(), HarmRule.All.Select(r => r.Measure));
        Assert.All(readings, r => Is(HarmStatus.NotMeasured, HarmReason.NothingRecorded, r));
        Assert.All(Enum.GetValues<Harm>(), h => Assert.Equal(HarmStatus.NotMeasured, HarmWatch.Status(readings, h)));
    }

    [Fact]
    public void Has_the_status_of_the_worst_measure()
    {
        var facts = new ProgrammeFacts { Nominated = new(60, 100, 100), RepeatPlaces = new(0, 100, 100) };
        var readings = HarmWatch.Look(facts with { Selection = [Split(("A", 1, 2))] }, false);

        Assert.Equal(HarmStatus.Watch, HarmWatch.Status(readings, Harm.Elitism));
        Assert.Equal(HarmStatus.NotMeasured, HarmWatch.Status(readings, Harm.Exclusion));
    }

    [Fact]
    public void Is_stricter_near_to_sponsorship()
    {
        var facts = new ProgrammeFacts { Nominated = new(60, 100, 100), RepeatPlaces = new(10, 100, 100) };

        Assert.False(Read(facts, HarmMeasure.Nominations).IsTightened);
        var tightened = Read(facts, HarmMeasure.Nominations, isNearSponsorship: true);
        Is(HarmStatus.Alert, HarmReason.BeyondWatch, tightened);
        Assert.True(tightened.IsTightened);
        Is(HarmStatus.Fine, HarmReason.WithinLimits, Read(facts, HarmMeasure.RepeatPlaces, isNearSponsorship: true));

        var sure = Read(facts with { Nominated = new(90, 100, 100) }, HarmMeasure.Nominations, isNearSponsorship: true);
        Is(HarmStatus.Alert, HarmReason.BeyondAlert, sure);
        Assert.False(sure.IsTightened);
    }

    [Fact]
    public void Has_limits_in_the_right_order() =>
        Assert.All(HarmRule.All.Where(r => r.Alert is not null), r => Assert.True(r.IsBeyond(r.Alert!.Value, r.Watch)));
}
