using MathNet.Numerics.Random;
using MathNet.Numerics.Statistics;

namespace Pieredze.Measurement;

/// <summary>How far something lies from what chance alone would give, found by drawing lots again and again.</summary>
/// <remarks>
/// A Monte Carlo permutation test (Dwass, M. 1957) with a fixed seed and the Mersenne twister, so that two people who
/// ask get the same answer. The p value counts the observed value as one of the draws and is never 0 (Phipson and Smyth
/// 2010).
/// </remarks>
public sealed record Permutation
{
    private const int Draws = 2000;
    private const int Seed = 20_031;

    /// <summary>The value as it was observed.</summary>
    public required double Observed { get; init; }

    /// <summary>The mean over all draws.</summary>
    public required double Expected { get; init; }

    /// <summary>Observed minus expected, in standard deviations of the draws; null when the draws never differ.</summary>
    public required double? Z { get; init; }

    /// <summary>The part of the draws that lie as high as the observed value or higher, above 0 and at most 1.</summary>
    public required double P { get; init; }

    /// <summary>The share of pairs whose two people belong to the same group, beside mentors dealt out by lot.</summary>
    /// <param name="pairs">The group of the mentor and of the mentee, for each pair in which both are known.</param>
    /// <returns>Shares from 0 to 1, or null without pairs.</returns>
    public static Permutation? OfSameGroup(IReadOnlyList<(string Mentor, string Mentee)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var mentors = pairs.Select(pair => pair.Mentor).ToArray();
        return pairs.Count == 0
            ? null
            : Of(
                mentors,
                dealt => dealt.Index().Count(mentor => mentor.Item == pairs[mentor.Index].Mentee) / (double)pairs.Count
            );
    }

    /// <summary>How much higher the mean of one group is than that of another, beside groups made by lot.</summary>
    /// <param name="first">One value for each person of the first group.</param>
    /// <param name="second">One value for each person of the second group.</param>
    /// <returns>First mean minus second, in the unit of the values; null when a group is empty.</returns>
    public static Permutation? OfMeans(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.Count == 0 || second.Count == 0
            ? null
            : Of([.. first, .. second], dealt => dealt.Take(first.Count).Average() - dealt.Skip(first.Count).Average());
    }

    /// <summary>How much higher a measure is on the lots as they lie than on lots that were mixed.</summary>
    internal static Permutation Of<T>(T[] lots, Func<T[], double> measure)
    {
        var observed = measure(lots);
        var random = new MersenneTwister(Seed);
        var dealt = lots.ToArray();
        var draws = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            random.Shuffle(dealt);
            draws[draw] = measure(dealt);
        }

        var (mean, deviation) = draws.MeanStandardDeviation();
        const double Equal = 1e-12;
        return new()
        {
            Observed = observed,
            Expected = mean,
            Z = deviation > Equal ? (observed - mean) / deviation : null,
            P = (draws.Count(value => value >= observed - Equal) + 1.0) / (Draws + 1),
        };
    }
}
