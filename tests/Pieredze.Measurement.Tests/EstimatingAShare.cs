namespace Pieredze.Measurement.Tests;

public sealed class EstimatingAShare
{
    [Theory]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(37, 40, 0.8014, 0.9742)]
    [InlineData(33, 40, 0.6805, 0.9125)]
    public void Gives_the_score_interval(int count, int total, double low, double high)
    {
        var interval = Wilson.Share(count, total)!.Value;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Theory]
    [InlineData(56, 70, 48, 80, 0.2000, 0.0524, 0.3339)]
    [InlineData(9, 30, 24, 40, -0.3000, -0.4908, -0.0640)]
    public void Gives_the_hybrid_interval_of_a_difference(int a, int n, int b, int m, double d, double low, double high)
    {
        var (difference, interval) = Wilson.Difference(a, n, b, m)!.Value;

        Assert.Equal(d, difference, 4);
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
        Assert.False(interval.ContainsZero);
    }

    [Fact]
    public void Says_nothing_about_nobody()
    {
        Assert.Null(Wilson.Share(0, 0));
        Assert.Null(Wilson.Difference(1, 2, 0, 0));
    }

    [Fact]
    public void Is_refused_for_more_than_all() => Assert.Throws<ArgumentOutOfRangeException>(() => Wilson.Share(3, 2));
}
