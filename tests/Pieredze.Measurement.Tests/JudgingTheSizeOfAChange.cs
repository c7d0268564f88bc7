using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Pieredze.Measurement.Tests;

public sealed class JudgingTheSizeOfAChange
{
    private static readonly (double, double)[] Golden =
    [
        .. new double[] { 3, 4, 3, 5, 2, 4, 3, 4, 5, 3, 4, 2 }.Zip([4, 5, 3, 6, 4, 4, 5, 5, 5, 4, 6, 3]),
    ];

    [Fact]
    public void Gives_the_size_with_its_interval()
    {
        var size = EffectSize.Of(Golden)!;

        Assert.Equal(12, size.People);
        Assert.Equal(0.7273, size.Correlation, 4);
        Assert.Equal(1.0000, size.Raw, 4);
        Assert.Equal(0.9302, size.Corrected, 4);
        Assert.Equal(0.93023, size.Corrected / size.Raw, 5);
        Assert.Equal(0.29041, size.StandardError, 5);
        Assert.Equal(0.4308, size.Interval.Low, 4);
        Assert.Equal(1.5692, size.Interval.High, 4);
        Assert.Equal(EffectWord.Large, size.Word);
    }

    [Theory]
    [InlineData(0.199, EffectWord.PracticallyNone)]
    [InlineData(0.2, EffectWord.Small)]
    [InlineData(-0.499, EffectWord.Small)]
    [InlineData(0.5, EffectWord.Medium)]
    [InlineData(-0.8, EffectWord.Medium)]
    [InlineData(0.801, EffectWord.Large)]
    public void Has_a_word_for_every_size(double size, EffectWord word) => Assert.Equal(word, EffectSize.WordFor(size));

    [Fact]
    public void Is_uncertain_when_the_interval_contains_zero()
    {
        var size = EffectSize.Of([(1, 2), (2, 1), (3, 5), (4, 3), (5, 6)])!;

        Assert.True(size.Interval.ContainsZero);
        Assert.Equal(EffectWord.Uncertain, size.Word);
    }

    [Fact]
    public void Tells_only_the_raw_change_when_a_wave_has_no_spread()
    {
        Assert.Null(EffectSize.Of([(3, 1), (3, 2), (3, 3)]));
        Assert.Null(EffectSize.Of([(1, 3), (2, 3), (3, 3)]));
        Assert.Null(EffectSize.Of([(1, 2), (2, 4)]));
    }

    // 4,000 programmes for each row: two standard errors of 95 % are 0.7 points, so a wrong formula shows at once.
    [Theory]
    [InlineData(5, 0, 1)]
    [InlineData(8, 0.5, 1.5)]
    [InlineData(12, 0.8, 1)]
    [InlineData(20, 0.5, 0.7)]
    [InlineData(30, 0.8, 1.5)]
    public void Holds_the_truth_in_95_of_100_intervals(int people, double effect, double spread)
    {
        var random = new MersenneTwister(1 + people);
        var truth = effect * Math.Sqrt((1 + spread * spread) / 2);
        var (changes, sizes) = (0, 0);
        const int programmes = 4000;
        for (var programme = 0; programme < programmes; programme++)
        {
            var answers = Enumerable.Range(0, people).Select(_ => Answer()).ToArray();
            changes += Holds(PairedChange.Of(answers)!.Interval, truth);
            sizes += Holds(EffectSize.Of(answers)!.Interval, effect);
        }

        Assert.InRange(changes / (double)programmes, 0.94, 0.96);
        Assert.InRange(sizes / (double)programmes, 0.935, 0.96);

        (double, double) Answer()
        {
            var (one, other) = (Normal.Sample(random, 0, 1), Normal.Sample(random, 0, 1));
            return (one, truth + spread * (0.5 * one + Math.Sqrt(0.75) * other));
        }
    }

    private static int Holds(Interval interval, double truth) =>
        interval.Low <= truth && truth <= interval.High ? 1 : 0;
}
