using Pieredze.Measurement.Harms;
using static Pieredze.Measurement.Tests.Harms.Programmes;

namespace Pieredze.Measurement.Tests.Harms;

public sealed class WatchingGroups
{
    [Fact]
    public void Raises_an_alert_for_half_the_chance_of_being_taken()
    {
        var reading = Selection(("A", 24, 40), ("B", 9, 30));

        Is(HarmStatus.Alert, HarmReason.MoreThanChance, reading);
        Assert.Equal(0.50, reading.Value!.Value, 1e-12);
        Assert.Equal(0.01643, reading.P!.Value, 5);
        Assert.Equal(("B", "A", 70), (reading.Group, reading.BesideGroup, reading.People));
    }

    [Fact]
    public void Only_watches_what_chance_might_do()
    {
        var reading = Selection(("A", 5, 10), ("B", 3, 10));

        Is(HarmStatus.Watch, HarmReason.MayBeChance, reading);
        Assert.Equal(0.60, reading.Value!.Value, 1e-12);
        Assert.Equal(0.6499, reading.P!.Value, 4);
    }

    [Fact]
    public void Is_content_with_four_fifths() =>
        Is(HarmStatus.Fine, HarmReason.WithinLimits, Selection(("A", 50, 100), ("B", 40, 100)));

    [Fact]
    public void Leaves_groups_under_ten_out_of_every_comparison()
    {
        Is(HarmStatus.TooFew, HarmReason.TooFewGroups, Selection(("A", 24, 40), ("B", 0, 4)));
        Is(HarmStatus.TooFew, HarmReason.TooFewGroups, Selection(("A", 24, 40), ("B", 0, 9)));
        Assert.Equal("B", Selection(("A", 24, 40), ("B", 9, 30), ("C", 0, 9)).Group);
    }

    [Fact]
    public void Asks_for_more_when_many_groups_are_compared()
    {
        // p is 0.0164 for B; four comparisons make it four times as large.
        var reading = Selection(("A", 24, 40), ("B", 9, 30), ("C", 24, 41), ("D", 24, 42), ("E", 24, 43));

        Is(HarmStatus.Watch, HarmReason.MayBeChance, reading);
        Assert.Equal(4 * 0.01643, reading.P!.Value, 4);
    }

    [Fact]
    public void Finds_the_step_at_which_a_group_falls_behind()
    {
        var facts = new ProgrammeFacts
        {
            Funnels = [new("language", [new("lv", [60, 50, 30, 28, 27, 25]), new("ru", [58, 50, 15, 14, 13, 12])])],
        };
        var reading = Read(facts, HarmMeasure.FunnelParity);

        Is(HarmStatus.Alert, HarmReason.MoreThanChance, reading);
        Assert.Equal((FunnelStep.Matched, "ru", "language"), (reading.Step, reading.Group, reading.Attribute));
        Assert.Equal(0.5, reading.Value!.Value, 1e-12);
    }

    [Fact]
    public void Says_nothing_of_a_way_that_few_went() =>
        Is(
            HarmStatus.TooFew,
            HarmReason.TooFewGroups,
            Read(
                new ProgrammeFacts { Funnels = [new("language", [new("lv", [60, 50]), new("ru", [4, 0])])] },
                HarmMeasure.FunnelParity
            )
        );

    [Theory]
    [InlineData(1.4, HarmStatus.Fine)]
    [InlineData(1.6, HarmStatus.Alert)]
    public void Sees_who_gets_a_later_choice(double mean, HarmStatus status)
    {
        // Both spread by about a half; 20 people each give an interval of about a third.
        var reading = Read(
            new ProgrammeFacts { Ranks = [Values(("A", Around(1, 20)), ("B", Around(mean, 20)))] },
            HarmMeasure.RankParity
        );

        Assert.Equal(status, reading.Status);
        Assert.Equal(mean - 1, reading.Value!.Value, 1e-9);
        Assert.True(reading.Interval!.Value.Low > 0);
    }

    [Fact]
    public void Only_watches_a_later_choice_of_few_who_differ_much()
    {
        double[] wide = [1, 1, 1, 1, 1, 1, 1, 1, 1, 7];
        var facts = new ProgrammeFacts { Ranks = [Values(("A", Around(1, 10)), ("B", wide))] };

        Is(HarmStatus.Watch, HarmReason.MayBeChance, Read(facts, HarmMeasure.RankParity));
        facts = facts with { Ranks = [Values(("A", Around(1, 10)), ("B", wide[..9]))] };
        Is(HarmStatus.TooFew, HarmReason.TooFewGroups, Read(facts, HarmMeasure.RankParity));
    }

    [Theory]
    [InlineData(25, HarmStatus.Fine)]
    [InlineData(26, HarmStatus.Watch)]
    [InlineData(30, HarmStatus.Watch)]
    [InlineData(31, HarmStatus.Alert)]
    public void Sees_who_waits_longer(double days, HarmStatus status)
    {
        var facts = new ProgrammeFacts
        {
            WaitDays = [Values(("A", Enumerable.Repeat(20.0, 10)), ("B", Enumerable.Repeat(days, 10)))],
        };

        Assert.Equal(status, Read(facts, HarmMeasure.WaitParity).Status);
        Is(
            HarmStatus.TooFew,
            HarmReason.TooFewGroups,
            Read(
                new ProgrammeFacts
                {
                    WaitDays = [Values(("A", Enumerable.Repeat(20.0, 10)), ("B", Enumerable.Repeat(days, 9)))],
                },
                HarmMeasure.WaitParity
            )
        );
    }

    [Fact]
    public void Counts_the_same_day_as_one_day_of_waiting() =>
        Assert.Equal(
            2,
            Read(
                new ProgrammeFacts
                {
                    WaitDays = [Values(("A", Enumerable.Repeat(0.0, 10)), ("B", Enumerable.Repeat(2.0, 10)))],
                },
                HarmMeasure.WaitParity
            ).Value
        );

    [Theory]
    [InlineData(4, HarmStatus.Fine)]
    [InlineData(6, HarmStatus.Watch)]
    [InlineData(20, HarmStatus.Alert)]
    public void Sees_whose_pairs_end_early(int ended, HarmStatus status) =>
        Assert.Equal(
            status,
            Read(
                new ProgrammeFacts { EarlyEndings = [Split(("A", 4, 40), ("B", ended, 40))] },
                HarmMeasure.EarlyEndParity
            ).Status
        );

    [Fact]
    public void Names_those_whose_pairs_end_early_and_not_the_others() =>
        Assert.Equal(
            "B",
            Read(
                new ProgrammeFacts { EarlyEndings = [Split(("A", 4, 40), ("B", 20, 40))] },
                HarmMeasure.EarlyEndParity
            ).Group
        );

    [Fact]
    public void Is_content_when_nobody_ended_early() =>
        Is(
            HarmStatus.Fine,
            HarmReason.WithinLimits,
            Read(new ProgrammeFacts { EarlyEndings = [Split(("A", 0, 40), ("B", 0, 40))] }, HarmMeasure.EarlyEndParity)
        );

    [Theory]
    [InlineData(33, 30, HarmStatus.Fine)]
    [InlineData(30, 24, HarmStatus.Watch)]
    [InlineData(36, 24, HarmStatus.Alert)]
    public void Sees_who_does_not_feel_that_they_belong(int one, int other, HarmStatus status)
    {
        var reading = Read(
            new ProgrammeFacts { Belonging = [Split(("A", one, 40), ("B", other, 40))] },
            HarmMeasure.Belonging
        );

        Assert.Equal(status, reading.Status);
        Assert.Equal(Wilson.Difference(one, 40, other, 40)!.Value.Interval, reading.Interval);
        Is(
            HarmStatus.TooFew,
            HarmReason.TooFewGroups,
            Read(new ProgrammeFacts { Belonging = [Split(("A", one, 40), ("B", 0, 9))] }, HarmMeasure.Belonging)
        );
    }

    [Fact]
    public void Sees_mentors_of_the_top_for_some_only()
    {
        var facts = new ProgrammeFacts { SeniorMentors = [Split(("A", 24, 40), ("B", 9, 30)), Split(("A", 1, 2))] };
        var readings = HarmWatch.Look(facts, false).Where(r => r.Rule.Measure == HarmMeasure.SeniorMentors).ToList();

        Assert.Equal([HarmStatus.Alert, HarmStatus.TooFew], readings.Select(r => r.Status));
    }

    [Theory]
    [InlineData(10, HarmStatus.Fine)]
    [InlineData(13, HarmStatus.Watch)]
    [InlineData(15, HarmStatus.Alert)]
    public void Sees_pairs_that_keep_to_their_own_kind(int alike, HarmStatus status)
    {
        // Twenty mentors and mentees of each kind; so many pairs of each kind are alike.
        var facts = new ProgrammeFacts
        {
            Pairs =
            [
                new(
                    "site",
                    [
                        .. Enumerable.Repeat(("A", "A"), alike),
                        .. Enumerable.Repeat(("A", "B"), 20 - alike),
                        .. Enumerable.Repeat(("B", "B"), alike),
                        .. Enumerable.Repeat(("B", "A"), 20 - alike),
                    ]
                ),
            ],
        };

        Assert.Equal(status, Read(facts, HarmMeasure.Homophily).Status);
    }

    [Fact]
    public void Says_nothing_of_few_pairs_and_of_one_kind()
    {
        var few = new ProgrammeFacts { Pairs = [new("site", [.. Enumerable.Repeat(("A", "A"), 9)])] };
        var alike = new ProgrammeFacts { Pairs = [new("site", [.. Enumerable.Repeat(("A", "A"), 20)])] };

        Assert.Equal(HarmStatus.TooFew, Read(alike, HarmMeasure.Homophily).Status);
        Assert.NotEqual(HarmStatus.Fine, Read(few, HarmMeasure.Homophily).Status);
    }

    private static HarmReading Selection(params (string, int, int)[] groups) =>
        Read(new ProgrammeFacts { Selection = [Split(groups)] }, HarmMeasure.SelectionRatio);

    private static ValueSplit Values(params (string Group, IEnumerable<double> Values)[] groups) =>
        new("unit", [.. groups.Select(g => new GroupValues(g.Group, [.. g.Values]))]);

    private static IEnumerable<double> Around(double mean, int people) =>
        Enumerable.Range(0, people).Select(i => mean + (i % 2 == 0 ? 0.5 : -0.5));
}
