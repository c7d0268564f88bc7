using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;
using MathNet.Numerics.RootFinding;

namespace Pieredze.Measurement;

/// <summary>What so many pairs of answers can show, told before anybody is asked and beside every result.</summary>
/// <remarks>
/// Power is that of the paired t test at 5 %, two-sided, through the noncentral t distribution, integrated over the
/// spread that the sample may happen to have (Gauss and Legendre, 64 points). Effects are d_av in standard deviations,
/// for two waves of equal spread.
/// </remarks>
public sealed record Precision
{
    private const double Likely = 0.8;
    private const double UsualEffect = 0.4;
    private const double UsualCorrelation = 0.5;
    private const double Widest = 20;
    private const int MostPairs = 1_000_000;

    /// <summary>Number of people with complete answers.</summary>
    public required int Pairs { get; init; }

    /// <summary>Half the width of the interval around an effect of 0.4, in standard deviations.</summary>
    public required double HalfWidth { get; init; }

    /// <summary>The smallest effect that is found in four of five such programmes, in standard deviations.</summary>
    public required double SmallestLikely { get; init; }

    /// <summary>What kind of change so many pairs can see.</summary>
    public required Reach Reach { get; init; }

    /// <summary>The guide for a number of pairs, when earlier and later answers correlate by 0.5.</summary>
    /// <param name="pairs">Number of people with complete answers.</param>
    /// <returns>The guide, or null for fewer than three pairs.</returns>
    public static Precision? Of(int pairs)
    {
        if (pairs < 3)
        {
            return null;
        }

        var smallest = Brent.FindRoot(effect => Power(pairs, effect) - Likely, 1e-6, Widest, 1e-9);
        return new()
        {
            Pairs = pairs,
            HalfWidth = HalfWidthOf(pairs),
            SmallestLikely = smallest,
            Reach =
                pairs < DisplayLadder.FewestForChange
                    ? Reach.TooFew
                    : smallest switch
                    {
                        > 0.5 => Reach.Large,
                        > 0.2 => Reach.Medium,
                        _ => Reach.Small,
                    },
        };
    }

    /// <summary>How often so many pairs would show an effect that is truly there.</summary>
    /// <param name="pairs">Number of people with complete answers, at least 2.</param>
    /// <param name="effect">True d_av in standard deviations.</param>
    /// <param name="correlation">Correlation of earlier with later answers, above -1 and below 1.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two pairs, or no such correlation.</exception>
    public static double Power(int pairs, double effect, double correlation = UsualCorrelation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pairs, 2);
        Check(correlation);
        var freedom = pairs - 1;
        var limit = StudentT.Quantile(0.975, freedom);
        var shift = effect / Math.Sqrt(2 * (1 - correlation)) * Math.Sqrt(pairs);
        var root = Math.Sqrt(freedom);
        // A chi variable lies this near its root in all cases that matter.
        const double far = 9;
        return GaussLegendreRule.Integrate(
            spread =>
                Math.Exp(Chi.PDFLn(freedom, spread))
                * (Normal.CDF(0, 1, shift - limit * spread / root) + Normal.CDF(0, 1, -shift - limit * spread / root)),
            Math.Max(1e-12, root - far),
            root + far,
            64
        );
    }

    /// <summary>How many pairs it takes to show an effect in four of five programmes.</summary>
    /// <param name="effect">True d_av in standard deviations, not 0.</param>
    /// <param name="correlation">Correlation of earlier with later answers, above -1 and below 1.</param>
    /// <returns>Number of people with complete answers, or null when a million do not suffice.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such correlation.</exception>
    public static int? PairsNeeded(double effect, double correlation = UsualCorrelation)
    {
        Check(correlation);
        if (Power(MostPairs, effect, correlation) < Likely)
        {
            return null;
        }

        var (tooFew, enough) = (1, MostPairs);
        while (enough - tooFew > 1)
        {
            var middle = tooFew + (enough - tooFew) / 2;
            (tooFew, enough) = Power(middle, effect, correlation) < Likely ? (middle, enough) : (tooFew, middle);
        }

        return enough;
    }

    /// <summary>Half the width of the interval that <see cref="EffectSize"/> will give.</summary>
    /// <param name="pairs">Number of people with complete answers, at least 2.</param>
    /// <param name="effect">Expected d_av in standard deviations.</param>
    /// <param name="correlation">Correlation of earlier with later answers, above -1 and below 1.</param>
    /// <returns>In standard deviations.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two pairs, or no such correlation.</exception>
    public static double HalfWidthOf(int pairs, double effect = UsualEffect, double correlation = UsualCorrelation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pairs, 2);
        Check(correlation);
        return Normal.InvCDF(0, 1, 0.975) * Math.Sqrt(EffectSize.Variance(effect, 1, 1, correlation, pairs - 1));
    }

    private static void Check(double correlation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(correlation, -1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(correlation, 1);
    }
}
