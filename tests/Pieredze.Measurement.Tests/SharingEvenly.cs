namespace Pieredze.Measurement.Tests;

public sealed class SharingEvenly
{
    [Theory]
    [InlineData(new double[] { 0, 0, 1, 1, 2, 6 }, 0.6)]
    [InlineData(new double[] { 6, 1, 0, 2, 0, 1 }, 0.6)]
    [InlineData(new double[] { 1, 1, 1, 1, 6 }, 0.4)]
    [InlineData(new double[] { 3, 3, 3 }, 0)]
    public void Is_nought_when_all_have_the_same_and_grows_with_the_gap(double[] amounts, double expected) =>
        Assert.Equal(expected, Gini.Of(amounts)!.Value, 10);

    [Fact]
    public void Has_no_figure_when_nobody_has_anything()
    {
        Assert.Null(Gini.Of([0, 0]));
        Assert.Null(Gini.Of([]));
    }
}
