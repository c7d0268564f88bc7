using CsCheck;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Pieredze.Measurement.Tests;

public sealed class ComparingGroups
{
    // SciPy 1.10.1, stats.fisher_exact; the first four are also the golden vectors of the domain model.
    [Theory]
    [InlineData(3, 4, 1, 4, 0.48571428571428565)]
    [InlineData(24, 40, 9, 30, 0.01643102484985981)]
    [InlineData(5, 10, 3, 10, 0.6499166468206716)]
    [InlineData(8, 10, 1, 10, 0.005477494641581329)]
    [InlineData(0, 10, 10, 10, 1.082508822446903e-05)]
    [InlineData(100, 300, 150, 330, 0.001973363265725189)]
    [InlineData(2, 1000, 12, 1000, 0.012641030596819505)]
    [InlineData(0, 5, 0, 7, 1)]
    public void Tells_exactly_how_often_chance_does_the_same(
        int count,
        int total,
        int other,
        int otherTotal,
        double p
    ) => Assert.Equal(p, Fisher.P(count, total, other, otherTotal), 1e-9 * p + 1e-14);

    [Fact]
    public void Gives_the_same_answer_from_both_sides() =>
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 30])
            .Sample(
                (a, b, c, d) =>
                {
                    var p = Fisher.P(a, a + b, c, c + d);
                    return p is > 0 and <= 1
                        && Math.Abs(p - Fisher.P(c, c + d, a, a + b)) < 1e-9
                        && Math.Abs(p - Fisher.P(b, a + b, d, c + d)) < 1e-9;
                }
            );

    [Fact]
    public void Is_refused_for_more_than_all() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Fisher.P(1, 2, 4, 3));

    // SciPy 1.10.1, stats.ttest_ind(equal_var=False).
    [Fact]
    public void Compares_means_without_asking_for_equal_spread()
    {
        var welch = Welch.Of([1, 2, 2, 3, 1, 2, 4, 3, 2, 1, 2, 3], [3, 4, 2, 5, 3, 4, 4, 2, 3, 5])!;

        Assert.Equal(-1.3333333333333335, welch.Difference, 1e-12);
        Assert.Equal(-3.059689874425115, welch.T!.Value, 1e-9);
        Assert.Equal(18.0318167060897, welch.Freedom!.Value, 1e-9);
        Assert.Equal(0.006738105926164649, welch.P!.Value, 1e-9);
        Assert.Equal(-2.2487447814153394, welch.Interval.Low, 1e-8);
        Assert.Equal(-0.41792188525132756, welch.Interval.High, 1e-8);
    }

    [Fact]
    public void Has_no_statistic_without_spread()
    {
        var welch = Welch.Of([2, 2, 2], [1, 1])!;

        Assert.Equal(new Interval(1, 1), welch.Interval);
        Assert.Null(welch.P);
        Assert.Null(Welch.Of([1], [1, 2]));
    }

    [Fact]
    public void Holds_the_true_difference_in_95_of_100_intervals()
    {
        var random = new MersenneTwister(7);
        var holds = Enumerable
            .Range(0, 4000)
            .Count(_ =>
            {
                var first = Enumerable.Range(0, 10).Select(_ => Normal.Sample(random, 1, 1)).ToArray();
                var second = Enumerable.Range(0, 25).Select(_ => Normal.Sample(random, 0, 2)).ToArray();
                var interval = Welch.Of(first, second)!.Interval;
                return interval.Low <= 1 && 1 <= interval.High;
            });

        Assert.InRange(holds / 4000.0, 0.94, 0.96);
    }

    // Exact coverage, added up over every possible count: no dice needed.
    [Theory]
    [InlineData(20, 0.1)]
    [InlineData(40, 0.5)]
    [InlineData(60, 0.9)]
    public void Holds_the_true_share_in_about_95_of_100_intervals(int total, double share)
    {
        var covered = Enumerable
            .Range(0, total + 1)
            .Where(count => Wilson.Share(count, total) is { } i && i.Low <= share && share <= i.High)
            .Sum(count => Binomial.PMF(share, total, count));

        Assert.InRange(covered, 0.93, 0.97);
    }

    [Theory]
    [InlineData(20, 0.4, 30, 0.6)]
    [InlineData(40, 0.9, 25, 0.7)]
    [InlineData(15, 0.5, 60, 0.5)]
    public void Holds_the_true_difference_of_shares_in_about_95_of_100(
        int total,
        double share,
        int others,
        double other
    )
    {
        var covered = (
            from count in Enumerable.Range(0, total + 1)
            from otherCount in Enumerable.Range(0, others + 1)
            let interval = Wilson.Difference(count, total, otherCount, others)!.Value.Interval
            where interval.Low <= share - other && share - other <= interval.High
            select Binomial.PMF(share, total, count) * Binomial.PMF(other, others, otherCount)
        ).Sum();

        Assert.InRange(covered, 0.93, 0.97);
    }

    [Fact]
    public void Is_wider_where_more_must_be_certain()
    {
        var (usual, wide) = (Wilson.Share(33, 40)!.Value, Wilson.Share(33, 40, 0.99)!.Value);

        // The Wilson interval at 99 %, worked out in Python with z = 2.5758293.
        Assert.Equal(0.6282, wide.Low, 4);
        Assert.True(wide.Low < usual.Low && wide.High > usual.High);
    }

    // By hand: 0.005 × 4, 0.01 × 3, 0.03 × 2, and 0.04 × 1, which may not fall below the one before.
    [Fact]
    public void Is_corrected_when_many_are_compared()
    {
        var corrected = Holm.Corrected([0.01, 0.04, 0.03, 0.005]);

        Assert.Equal([0.03, 0.06, 0.06, 0.02], corrected.Select(p => Math.Round(p, 12)));
        Assert.Equal([0.5], Holm.Corrected([0.5]));
        Assert.Equal([1.0, 1.0], Holm.Corrected([0.6, 0.9]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Holm.Corrected([1.1]));
    }

    [Fact]
    public void Never_makes_a_comparison_look_better() =>
        Gen.Double[0, 1]
            .Array[0, 12]
            .Sample(p =>
                Holm.Corrected(p).Zip(p).All(both => both.First >= both.Second && both.First <= both.Second * p.Length)
            );
}
