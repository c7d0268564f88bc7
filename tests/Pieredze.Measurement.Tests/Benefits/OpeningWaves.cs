using Pieredze.Measurement.Benefits;

namespace Pieredze.Measurement.Tests.Benefits;

public sealed class OpeningWaves
{
    private static readonly PairProgress Whole = new()
    {
        IntroducedOn = Day(1, 10),
        HalfwayOn = Day(7, 1),
        SecondSessionOn = Day(2, 1),
        WorkingSince = Day(3, 1),
        EndingSince = Day(10, 1),
        EndedOn = Day(11, 15),
    };

    [Theory]
    [InlineData(1, 9, null)]
    [InlineData(1, 10, Wave.Start)]
    [InlineData(1, 31, Wave.Start)]
    [InlineData(2, 1, null)]
    [InlineData(5, 31, null)]
    [InlineData(6, 1, Wave.Middle)]
    [InlineData(9, 30, Wave.Middle)]
    [InlineData(10, 1, Wave.End)]
    [InlineData(12, 31, Wave.End)]
    public void Follows_the_way_of_the_pair(int month, int day, Wave? wave) =>
        Assert.Equal(wave, Whole.OpenOn(Day(month, day)));

    [Theory]
    [InlineData(2, 14, Wave.End)]
    [InlineData(2, 15, Wave.ThreeMonthsOn)]
    [InlineData(5, 14, Wave.ThreeMonthsOn)]
    [InlineData(5, 15, Wave.SixMonthsOn)]
    [InlineData(8, 15, Wave.SixMonthsOn)]
    [InlineData(8, 16, null)]
    public void Goes_on_after_the_ending(int month, int day, Wave? wave) =>
        Assert.Equal(wave, Whole.OpenOn(new(2027, month, day)));

    [Fact]
    public void Comes_at_half_time_when_that_is_earlier()
    {
        Assert.Equal(Day(4, 1), (Whole with { HalfwayOn = Day(4, 1) }).OpensOn(Wave.Middle));
        // Half the time may be over before the work begins.
        Assert.Equal(Day(3, 1), (Whole with { HalfwayOn = Day(2, 1) }).OpensOn(Wave.Middle));
    }

    [Fact]
    public void Has_no_middle_when_the_ending_comes_first()
    {
        var short_ = Whole with { EndingSince = Day(5, 1) };

        Assert.Null(short_.OpensOn(Wave.Middle));
        Assert.Equal(Wave.End, short_.OpenOn(Day(5, 1)));
        Assert.Null((Whole with { WorkingSince = null }).OpensOn(Wave.Middle));
    }

    [Fact]
    public void Keeps_the_start_open_until_a_second_session() =>
        Assert.Equal(
            Wave.Start,
            new PairProgress { IntroducedOn = Day(1, 10), HalfwayOn = Day(7, 1) }.OpenOn(Day(12, 31))
        );

    private static DateOnly Day(int month, int day) => new(2026, month, day);
}
