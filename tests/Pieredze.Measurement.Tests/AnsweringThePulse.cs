using Pieredze.Measurement.Pulse;

namespace Pieredze.Measurement.Tests;

public sealed class AnsweringThePulse
{
    [Fact]
    public void Has_nineteen_items_with_codes_of_their_own()
    {
        Assert.Equal(19, PulseItem.All.DistinctBy(item => item.Code).Count());
        Assert.Equal(["P05", "P12", "P13a"], PulseItem.All.Where(item => item.IsReversed).Select(item => item.Code));
        Assert.Equal("P03", Assert.Single(PulseItem.All, item => item.Asked == Respondent.Mentor).Code);
        Assert.Null(PulseItem.Of("P16"));
    }

    [Theory]
    [InlineData("P05", 1, true)]
    [InlineData("P05", 0, false)]
    [InlineData("P06", 2, true)]
    [InlineData("P06", 3, false)]
    [InlineData("P07", 1, true)]
    [InlineData("P08", 2, true)]
    [InlineData("P08", 5, false)]
    [InlineData("P01", 1, false)]
    [InlineData("P12", 5, false)]
    public void Opens_help_for_answers_that_signal_harm(string code, int answer, bool opens) =>
        Assert.Equal(opens, PulseItem.Of(code)!.OpensHelp(answer));

    [Fact]
    public void Counts_good_and_bad_signs()
    {
        Assert.Equal(new PulseTally(2, 2, 5), PulseTally.Of(PulseItem.Of("P06")!, [1, 2, 3, 4, 5]));
        Assert.Equal(new PulseTally(3, 1, 5), PulseTally.Of(PulseItem.Of("P12")!, [1, 1, 2, 3, 4]));
        Assert.Equal(new PulseTally(3, 1, 4), PulseTally.Of(PulseItem.Of("P05")!, [0, 0, 1, 0]));
    }

    [Theory]
    [InlineData("P06", 0)]
    [InlineData("P06", 6)]
    [InlineData("P05", 2)]
    public void Is_refused_for_answers_that_do_not_exist(string code, int answer) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PulseItem.Of(code)!.IsFavourable(answer));
}
