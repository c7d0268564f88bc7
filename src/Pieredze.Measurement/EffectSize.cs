using MathNet.Numerics.Statistics;

namespace Pieredze.Measurement;

/// <summary>How large a change is beside how much people differ, so that scales can be compared.</summary>
/// <remarks>
/// Mean change divided by the root mean square of the two standard deviations (d_av), with the closed-form interval of
/// Bonett, D. G. (2008), Psychological Methods 13, 99–109, for two dependent means. It needs no noncentral t and holds
/// when the two waves spread differently. Unit: standard deviations. Words come from the size without the sign; the
/// limits 0.2, 0.5 and 0.8 are those of Cohen, J. (1988).
/// </remarks>
public sealed record EffectSize
{
    private const int FewestPeople = 3;
    private const double Z = 1.959963984540054;

    /// <summary>Number of people who answered both times.</summary>
    public required int People { get; init; }

    /// <summary>d_av: mean change divided by the root mean square of the two standard deviations.</summary>
    public required double Raw { get; init; }

    /// <summary>g_av: <see cref="Raw"/> times 1 - 3 / (4 (n - 1) - 1), which is what a report shows.</summary>
    public required double Corrected { get; init; }

    /// <summary>Correlation of the earlier with the later answers, -1 to 1.</summary>
    public required double Correlation { get; init; }

    /// <summary>Standard error of <see cref="Raw"/>.</summary>
    public required double StandardError { get; init; }

    /// <summary>95 % interval of <see cref="Raw"/>.</summary>
    public required Interval Interval { get; init; }

    /// <summary>The word for it; <see cref="EffectWord.Uncertain"/> whenever the interval contains zero.</summary>
    public EffectWord Word => Interval.ContainsZero ? EffectWord.Uncertain : WordFor(Corrected);

    /// <summary>Measures complete pairs of answers; leave out whoever answered only once.</summary>
    /// <param name="answers">Earlier and later answer of each person, in the unit of the scale.</param>
    /// <returns>
    /// The size, or null for fewer than three people and when one wave has no spread: then only the raw change can be
    /// told. Whether it may be shown is for <see cref="DisplayLadder"/>.
    /// </returns>
    public static EffectSize? Of(IReadOnlyList<(double Earlier, double Later)> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Count < FewestPeople)
        {
            return null;
        }

        var earlier = answers.Select(answer => answer.Earlier).ToArray();
        var later = answers.Select(answer => answer.Later).ToArray();
        var (first, second) = (earlier.Variance(), later.Variance());
        if (first <= 0 || second <= 0)
        {
            return null;
        }

        var size = (later.Mean() - earlier.Mean()) / Math.Sqrt((first + second) / 2);
        var correlation = MathNet.Numerics.Statistics.Correlation.Pearson(earlier, later);
        var error = Math.Sqrt(Variance(size, first, second, correlation, answers.Count - 1));
        return new()
        {
            People = answers.Count,
            Raw = size,
            Corrected = size * (1 - 3.0 / (4 * (answers.Count - 1) - 1)),
            Correlation = correlation,
            StandardError = error,
            Interval = new(size - Z * error, size + Z * error),
        };
    }

    /// <summary>The word for a size whose direction is certain.</summary>
    /// <param name="size">A corrected effect size in standard deviations, of either sign.</param>
    public static EffectWord WordFor(double size) =>
        Math.Abs(size) switch
        {
            < 0.2 => EffectWord.PracticallyNone,
            < 0.5 => EffectWord.Small,
            <= 0.8 => EffectWord.Medium,
            _ => EffectWord.Large,
        };

    /// <summary>Bonett's variance of d_av, shared with the guide that is asked before anybody answers.</summary>
    internal static double Variance(double size, double first, double second, double correlation, int freedom)
    {
        var both = (first + second) / 2;
        var between = first * first + second * second + 2 * correlation * correlation * first * second;
        var difference = first + second - 2 * correlation * Math.Sqrt(first * second);
        return size * size * between / (8 * freedom * both * both) + difference / (freedom * both);
    }
}
