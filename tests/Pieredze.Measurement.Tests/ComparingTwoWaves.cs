namespace Pieredze.Measurement.Tests;

public sealed class ComparingTwoWaves
{
    private static readonly double[] Earlier = [3, 4, 3, 5, 2, 4, 3, 4, 5, 3, 4, 2];
    private static readonly double[] Later = [4, 5, 3, 6, 4, 4, 5, 5, 5, 4, 6, 3];

    [Fact]
    public void Gives_the_mean_change_with_its_interval()
    {
        var change = PairedChange.Of([.. Earlier.Zip(Later)])!;

        Assert.Equal(12, change.People);
        Assert.Equal(1.000, change.Mean, 10);
        Assert.Equal(0.7385, change.StandardDeviation, 4);
        Assert.Equal(4.6904, change.T!.Value, 4);
        Assert.Equal(0.00066, change.P!.Value, 5);
        Assert.Equal(0.5307, change.Interval.Low, 4);
        Assert.Equal(1.4693, change.Interval.High, 4);
    }

    // SciPy 1.10.1, stats.t.ppf(0.975, freedom).
    [Theory]
    [InlineData(1, 12.706204736432)]
    [InlineData(2, 4.302652729911)]
    [InlineData(4, 2.776445105198)]
    [InlineData(11, 2.200985160083)]
    [InlineData(30, 2.042272456301)]
    [InlineData(1000, 1.962339080826)]
    public void Uses_the_quantiles_of_the_t_table(int freedom, double quantile) =>
        Assert.Equal(quantile, StudentT.Quantile(0.975, freedom), 1e-9);

    [Fact]
    public void Has_no_statistic_when_everybody_changed_by_the_same()
    {
        var change = PairedChange.Of([(1, 2), (2, 3), (3, 4)])!;

        Assert.Equal(new Interval(1, 1), change.Interval);
        Assert.Null(change.T);
        Assert.Null(change.P);
    }

    [Fact]
    public void Says_nothing_about_one_person() => Assert.Null(PairedChange.Of([(1, 5)]));
}
