namespace Pieredze.Measurement.Tests;

public sealed class KnowingWhatCanBeSeen
{
    [Theory]
    [InlineData(5, 1.00)]
    [InlineData(8, 0.76)]
    [InlineData(10, 0.67)]
    [InlineData(15, 0.54)]
    [InlineData(20, 0.46)]
    [InlineData(30, 0.37)]
    [InlineData(40, 0.32)]
    [InlineData(60, 0.26)]
    public void Is_told_by_half_the_width_of_the_interval(int pairs, double half)
    {
        // The guide prints two digits; 0.7551 may stand as 0.76.
        Assert.InRange(Precision.HalfWidthOf(pairs), half - 0.006, half + 0.006);
        Assert.Equal(Precision.HalfWidthOf(pairs), Precision.Of(pairs)!.HalfWidth);
    }

    // SciPy 1.10.1, stats.nct.
    [Theory]
    [InlineData(0.2, 0.5, 199, 0.8016910240377381)]
    [InlineData(0.3, 0.5, 90, 0.8037942969297321)]
    [InlineData(0.5, 0.5, 34, 0.8077775012792737)]
    [InlineData(0.8, 0.5, 15, 0.8213105387243314)]
    [InlineData(0.2, 0.7, 120, 0.8011038369907963)]
    [InlineData(1.0, 0.7, 7, 0.8108603090878063)]
    public void Tells_how_many_pairs_an_effect_needs(double effect, double correlation, int pairs, double power)
    {
        Assert.Equal(pairs, Precision.PairsNeeded(effect, correlation));
        Assert.Equal(power, Precision.Power(pairs, effect, correlation), 1e-9);
        Assert.Equal(power, Precision.Power(pairs, -effect, correlation), 1e-9);
    }

    // SciPy 1.10.1, stats.nct and optimize.brentq.
    [Theory]
    [InlineData(5, 1.681996965955558, Reach.TooFew)]
    [InlineData(10, 0.996001371436228, Reach.Large)]
    [InlineData(12, 0.8886542652905419, Reach.Large)]
    [InlineData(34, 0.4950280979734406, Reach.Medium)]
    [InlineData(60, 0.36770431595174213, Reach.Medium)]
    [InlineData(199, 0.199568615538736, Reach.Small)]
    public void Names_the_smallest_change_that_is_likely_seen(int pairs, double smallest, Reach reach)
    {
        var guide = Precision.Of(pairs)!;

        Assert.Equal(smallest, guide.SmallestLikely, 1e-6);
        Assert.Equal(reach, guide.Reach);
    }

    [Fact]
    public void Finds_nothing_where_there_is_nothing()
    {
        Assert.Equal(0.05, Precision.Power(12, 0), 1e-9);
        Assert.Null(Precision.PairsNeeded(0));
        Assert.Null(Precision.Of(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Precision.Power(12, 0.5, 1));
    }

    [Theory]
    [InlineData(0, DisplayRung.Nothing)]
    [InlineData(4, DisplayRung.Nothing)]
    [InlineData(5, DisplayRung.CountOnly)]
    [InlineData(9, DisplayRung.CountOnly)]
    [InlineData(10, DisplayRung.LowPrecision)]
    [InlineData(19, DisplayRung.LowPrecision)]
    [InlineData(20, DisplayRung.Full)]
    public void Decides_how_much_a_report_says(int people, DisplayRung rung) =>
        Assert.Equal(rung, DisplayLadder.Rung(people));
}
