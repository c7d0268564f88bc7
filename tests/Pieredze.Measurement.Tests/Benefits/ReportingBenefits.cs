using Pieredze.Measurement.Benefits;

namespace Pieredze.Measurement.Tests.Benefits;

public sealed class ReportingBenefits
{
    private static readonly (double, double)[] Programme =
    [
        (3, 4),
        (4, 5),
        (3, 3),
        (5, 6),
        (2, 4),
        (4, 4),
        (3, 5),
        (4, 5),
        (5, 5),
        (3, 4),
        (4, 6),
        (2, 3),
    ];

    private static readonly (double, double)[] Waiting =
    [
        (3, 3),
        (4, 4),
        (2, 3),
        (5, 5),
        (4, 3),
        (3, 3),
        (3, 4),
        (4, 4),
        (5, 4),
        (2, 2),
    ];

    [Fact]
    public void Tells_the_raw_change_with_what_it_does_not_say()
    {
        var result = BenefitResult.Of(Programme, isCompared: false);

        Assert.Equal(
            (BenefitStatus.Measured, DisplayRung.LowPrecision, 12),
            (result.Status, result.Rung, result.People)
        );
        Assert.Equal(1.0, result.Change!.Mean, 1e-12);
        Assert.Equal(EffectWord.Large, result.Effect!.Word);
        Assert.Equal([Caution.NotCaused, Caution.LowPrecision, Caution.SaidByThemselves], result.Cautions);
    }

    [Fact]
    public void Says_that_a_direction_is_uncertain()
    {
        var result = BenefitResult.Of([.. Waiting, .. Waiting], isCompared: true);

        Assert.Equal(DisplayRung.Full, result.Rung);
        Assert.Equal([Caution.DirectionUncertain, Caution.SaidByThemselves], result.Cautions);
        Assert.Equal(EffectWord.Uncertain, result.Effect!.Word);
    }

    [Theory]
    [InlineData(9, BenefitStatus.TooFew, 9)]
    [InlineData(4, BenefitStatus.TooFew, null)]
    [InlineData(0, BenefitStatus.NotMeasured, null)]
    public void Holds_no_number_that_may_not_be_shown(int people, BenefitStatus status, int? shown)
    {
        var result = BenefitResult.Of(Programme[..people], isCompared: false);

        Assert.Equal((status, shown), (result.Status, result.People));
        Assert.Null(result.Change);
        Assert.Null(result.Effect);
        Assert.Empty(result.Cautions);
    }

    // SciPy 1.10.1, stats.ttest_ind(equal_var=False) on the changes.
    [Fact]
    public void Compares_with_those_who_waited()
    {
        var comparison = Comparison.Of(Programme, Waiting);

        Assert.Equal(ComparisonKind.Compared, comparison.Kind);
        Assert.Equal(1, comparison.InProgramme!.Mean, 1e-12);
        Assert.Equal(0, comparison.WhileWaiting!.Mean, 1e-12);
        Assert.Equal(1, comparison.Difference!.Difference, 1e-12);
        Assert.Equal(0.37424298060784245, comparison.Difference.Interval.Low, 1e-8);
        Assert.Equal(1.6257570193921576, comparison.Difference.Interval.High, 1e-8);
        Assert.Equal(0.0033253618652280166, comparison.Difference.P!.Value, 1e-9);
    }

    [Fact]
    public void Does_not_compare_fewer_than_ten()
    {
        Assert.Equal(ComparisonKind.NobodyWaited, Comparison.Of(Programme, []).Kind);
        Assert.Equal(ComparisonKind.TooFewInProgramme, Comparison.Of(Programme[..9], Waiting).Kind);

        var few = Comparison.Of(Programme, Waiting[..9]);
        Assert.Equal(ComparisonKind.TooFewWaiting, few.Kind);
        Assert.Null(few.Difference);
        Assert.Null(few.WhileWaiting);
        Assert.NotNull(few.InProgramme);
    }

    [Fact]
    public void Tells_both_differences_of_a_then_rating()
    {
        // Everybody saw their start a point lower at the end than they had said it to be.
        var rating = ThenRating.Of([.. Programme.Select(p => (p.Item1, p.Item2, p.Item1 - 1))])!;

        Assert.Equal(
            (12, 1.0, 2.0, -1.0),
            (rating.People, rating.SinceStart.Mean, rating.LookingBack.Mean, rating.Shift.Mean)
        );
        Assert.Equal(PairedChange.Of(Programme), rating.SinceStart);
        Assert.Null(ThenRating.Of([.. Programme[..9].Select(p => (p.Item1, p.Item2, p.Item1))]));
    }

    [Fact]
    public void Counts_everybody_who_started()
    {
        var stayed = Enumerable.Range(0, 12).Select(i => (5.0 + i % 2, true));
        var left = Enumerable.Range(0, 6).Select(i => (2.0 + i % 2, false));
        var funnel = AnswerFunnel.Of(25, [.. stayed, .. left]);

        Assert.Equal((25, 18, 12), (funnel.Invited, funnel.AnsweredFirst, funnel.AnsweredBoth));
        Assert.Equal(3, funnel.StayedMinusLeft!.Difference, 1e-12);
        Assert.True(funnel.IsSelected);
    }

    [Fact]
    public void Says_nothing_of_the_few_who_left()
    {
        var stayed = Enumerable.Range(0, 12).Select(i => (5.0 + i % 2, true));
        var funnel = AnswerFunnel.Of(16, [.. stayed, .. Enumerable.Repeat((1.0, false), 4)]);

        Assert.Null(funnel.StayedMinusLeft);
        Assert.False(funnel.IsSelected);
        Assert.Null(AnswerFunnel.Of(4, []).Invited);
        Assert.Throws<ArgumentOutOfRangeException>(() => AnswerFunnel.Of(0, [(1, true)]));
    }

    [Fact]
    public void Compares_who_stayed_in_the_organisation()
    {
        var retention = Retention.Of(56, 70, 48, 80)!;

        Assert.Equal(0.2, retention.Difference, 1e-12);
        Assert.Equal(0.0524, retention.Interval.Low, 4);
        Assert.Equal(0.3339, retention.Interval.High, 4);
    }

    [Theory]
    [InlineData(66, 70, 48, 80)]
    [InlineData(56, 70, 4, 80)]
    [InlineData(5, 9, 48, 80)]
    [InlineData(0, 0, 48, 80)]
    public void Hides_who_stayed_when_a_cell_or_a_group_is_small(int stayed, int all, int othersStayed, int others) =>
        Assert.Null(Retention.Of(stayed, all, othersStayed, others));
}
