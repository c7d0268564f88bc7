using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Harms;
using static Pieredze.Measurement.Tests.Harms.Programmes;

namespace Pieredze.Measurement.Tests.Harms;

public sealed class WatchingConduct
{
    [Theory]
    [InlineData("P02", HarmMeasure.OwnWay, 70, HarmStatus.Fine)]
    [InlineData("P02", HarmMeasure.OwnWay, 69, HarmStatus.Watch)]
    [InlineData("P02", HarmMeasure.OwnWay, 49, HarmStatus.Alert)]
    [InlineData("P03", HarmMeasure.MentorChanged, 40, HarmStatus.Fine)]
    [InlineData("P03", HarmMeasure.MentorChanged, 39, HarmStatus.Watch)]
    [InlineData("P03", HarmMeasure.MentorChanged, 19, HarmStatus.Alert)]
    [InlineData("P06", HarmMeasure.SafeExit, 80, HarmStatus.Fine)]
    [InlineData("P06", HarmMeasure.SafeExit, 70, HarmStatus.Watch)]
    [InlineData("P06", HarmMeasure.SafeExit, 59, HarmStatus.Alert)]
    [InlineData("P07", HarmMeasure.FreeToRefuse, 80, HarmStatus.Fine)]
    [InlineData("P07", HarmMeasure.FreeToRefuse, 79, HarmStatus.Watch)]
    [InlineData("P07", HarmMeasure.FreeToRefuse, 59, HarmStatus.Alert)]
    public void Sees_too_few_good_answers(string item, HarmMeasure measure, int favourable, HarmStatus status)
    {
        Assert.Equal(status, Read(Answers(item, favourable, 0, 100), measure).Status);
        Is(HarmStatus.TooFew, HarmReason.TooFewPeople, Read(Answers(item, 0, 9, 9), measure));
    }

    [Theory]
    [InlineData("P05", HarmMeasure.WorkForMentor, 5, HarmStatus.Fine)]
    [InlineData("P05", HarmMeasure.WorkForMentor, 6, HarmStatus.Watch)]
    [InlineData("P05", HarmMeasure.WorkForMentor, 11, HarmStatus.Alert)]
    [InlineData("P08", HarmMeasure.UsedAgainstMe, 0, HarmStatus.Fine)]
    [InlineData("P08", HarmMeasure.UsedAgainstMe, 1, HarmStatus.Watch)]
    [InlineData("P08", HarmMeasure.UsedAgainstMe, 5, HarmStatus.Watch)]
    [InlineData("P08", HarmMeasure.UsedAgainstMe, 6, HarmStatus.Alert)]
    public void Sees_bad_answers(string item, HarmMeasure measure, int unfavourable, HarmStatus status)
    {
        Assert.Equal(status, Read(Answers(item, 100 - unfavourable, unfavourable, 100), measure).Status);
        Is(HarmStatus.TooFew, HarmReason.TooFewPeople, Read(Answers(item, 0, 9, 9), measure));
    }

    [Fact]
    public void Does_not_tell_how_few_had_something_used_against_them()
    {
        var reading = Read(Answers("P08", 38, 2, 40), HarmMeasure.UsedAgainstMe);

        Is(HarmStatus.Watch, HarmReason.AtLeastOne, reading);
        Assert.Null(reading.Value);
    }

    [Fact]
    public void Sees_people_who_speak_up_less()
    {
        (double, double)[] lower = [.. Enumerable.Range(0, 12).Select(i => (4.0, i % 2 == 0 ? 3.0 : 3.5))];
        (double, double)[] mixed = [.. Enumerable.Range(0, 12).Select(i => (4.0, i % 2 == 0 ? 2.0 : 5.9))];
        (double, double)[] higher = [.. Enumerable.Range(0, 12).Select(i => (4.0, i % 2 == 0 ? 2.0 : 6.1))];

        var alert = Read(new ProgrammeFacts { Voice = Told(lower) }, HarmMeasure.Voice);
        Is(HarmStatus.Alert, HarmReason.MoreThanChance, alert);
        Assert.Equal(PairedChange.Of(lower)!.Interval, alert.Interval);
        Is(
            HarmStatus.Watch,
            HarmReason.MayBeChance,
            Read(new ProgrammeFacts { Voice = Told(mixed) }, HarmMeasure.Voice)
        );
        Is(
            HarmStatus.Fine,
            HarmReason.WithinLimits,
            Read(new ProgrammeFacts { Voice = Told(higher) }, HarmMeasure.Voice)
        );
        Is(
            HarmStatus.TooFew,
            HarmReason.TooFewPeople,
            Read(new ProgrammeFacts { Voice = Told((1, 0)) }, HarmMeasure.Voice)
        );
    }

    private static BenefitResult Told(params (double, double)[] answers) =>
        BenefitResult.Of(answers, isCompared: false);

    [Theory]
    [InlineData(0, 0, 40, HarmStatus.Fine, HarmReason.WithinLimits)]
    [InlineData(1, 0, 40, HarmStatus.Watch, HarmReason.Waived)]
    [InlineData(3, 1, 40, HarmStatus.Alert, HarmReason.NotWaived)]
    [InlineData(0, 1, 3, HarmStatus.Alert, HarmReason.NotWaived)]
    [InlineData(1, 0, 3, HarmStatus.Watch, HarmReason.Waived)]
    [InlineData(0, 0, 3, HarmStatus.TooFew, HarmReason.TooFewPeople)]
    public void Sees_mentors_who_are_bosses(int waived, int notWaived, int all, HarmStatus status, HarmReason reason)
    {
        var reading = Read(new ProgrammeFacts { OwnManagers = new(waived, notWaived, all) }, HarmMeasure.OwnManagers);

        Is(status, reason, reading);
        Assert.Equal(all >= 10, reading.Value is not null);
    }

    [Theory]
    [InlineData(2, 0, 40, HarmStatus.Fine, HarmReason.WithinLimits)]
    [InlineData(3, 0, 40, HarmStatus.Watch, HarmReason.BeyondWatch)]
    [InlineData(1, 1, 40, HarmStatus.Alert, HarmReason.Substantiated)]
    [InlineData(1, 1, 4, HarmStatus.Alert, HarmReason.Substantiated)]
    [InlineData(4, 0, 4, HarmStatus.TooFew, HarmReason.TooFewPeople)]
    public void Sees_concerns(int opened, int substantiated, int all, HarmStatus status, HarmReason reason)
    {
        var reading = Read(new ProgrammeFacts { Concerns = new(opened, substantiated, all) }, HarmMeasure.Concerns);

        Is(status, reason, reading);
        Assert.Equal(all >= 10, reading.Value is not null);
    }
}
