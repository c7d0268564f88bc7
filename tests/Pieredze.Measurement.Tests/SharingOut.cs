using CsCheck;

namespace Pieredze.Measurement.Tests;

public sealed class SharingOut
{
    [Theory]
    [InlineData(new double[] { 0, 0, 1, 1, 2, 6 }, 0.6)]
    [InlineData(new double[] { 3, 3, 3 }, 0.0)]
    [InlineData(new double[] { 6, 1, 1, 1, 1 }, 0.4)]
    [InlineData(new double[] { 0, 0, 0 }, null)]
    [InlineData(new double[] { }, null)]
    public void Is_measured_by_the_coefficient_of_Gini(double[] amounts, double? gini)
    {
        Assert.Equal(gini is null, Concentration.Gini(amounts) is null);
        Assert.Equal(gini ?? 0, Concentration.Gini(amounts) ?? 0, 1e-12);
    }

    // Another definition: the mean difference between any two people, over twice the mean.
    [Fact]
    public void Agrees_with_the_mean_difference_between_any_two() =>
        Gen.Int[0, 9]
            .Array[1, 15]
            .Where(amounts => amounts.Sum() > 0)
            .Sample(amounts =>
            {
                var differences = amounts.Average(a => amounts.Average(b => Math.Abs(a - b)));
                return Math.Abs(
                        Concentration.Gini([.. amounts.Select(a => (double)a)])!.Value
                            - differences / (2 * amounts.Average())
                    ) < 1e-9;
            });

    [Fact]
    public void Tells_what_the_top_tenth_holds()
    {
        double[] amounts = [.. Enumerable.Repeat(1.0, 27), 5, 8, 10];

        Assert.Equal(23.0 / 50, Concentration.HeldByTop(amounts, 0.1)!.Value, 1e-12);
        Assert.Equal(10.0 / 50, Concentration.HeldByTop(amounts, 0.01)!.Value, 1e-12);
        Assert.Null(Concentration.HeldByTop([0, 0], 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Concentration.HeldByTop(amounts, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Concentration.Gini([-1, 2]));
    }

    [Fact]
    public void Sees_a_network_that_runs_through_one()
    {
        Assert.Equal(1, Concentration.Centralisation(5, [(0, 1), (0, 2), (0, 3), (0, 4)]));
        Assert.Equal(0, Concentration.Centralisation(5, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0)]));
        Assert.Equal(1, Concentration.Centralisation(3, [(2, 0), (0, 2), (2, 1)]));
        Assert.Equal(0, Concentration.Centralisation(4, []));
        Assert.Null(Concentration.Centralisation(2, [(0, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Concentration.Centralisation(3, [(0, 3)]));
        Assert.Throws<ArgumentException>(() => Concentration.Centralisation(3, [(1, 1)]));
    }
}
