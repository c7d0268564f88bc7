using MathNet.Numerics.Statistics;

namespace Pieredze.Measurement;

/// <summary>How the same people's answers changed between two waves.</summary>
/// <remarks>
/// Mean of the differences with the interval of the paired t test. It shows change during a programme, not change that
/// the programme caused; that would need a group for comparison.
/// </remarks>
public sealed record PairedChange
{
    /// <summary>Number of people who answered both times.</summary>
    public required int People { get; init; }

    /// <summary>Mean of later minus earlier, in the unit of the scale.</summary>
    public required double Mean { get; init; }

    /// <summary>Standard deviation of the differences (divisor n - 1).</summary>
    public required double StandardDeviation { get; init; }

    /// <summary>95 % interval of the mean change.</summary>
    public required Interval Interval { get; init; }

    /// <summary>The t statistic with n - 1 degrees of freedom; null when everybody changed by the same amount.</summary>
    public required double? T { get; init; }

    /// <summary>Two-sided p value of no change; null when everybody changed by the same amount.</summary>
    public required double? P { get; init; }

    /// <summary>Compares complete pairs of answers; leave out whoever answered only once.</summary>
    /// <param name="answers">Earlier and later answer of each person.</param>
    /// <returns>The change, or null for fewer than two people. Whether it may be shown is for <see cref="Suppression"/>.</returns>
    public static PairedChange? Of(IReadOnlyList<(double Earlier, double Later)> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Count < 2)
        {
            return null;
        }

        var differences = answers.Select(answer => answer.Later - answer.Earlier).ToArray();
        var freedom = differences.Length - 1;
        var mean = differences.Average();
        var deviation = differences.StandardDeviation();
        var error = deviation / Math.Sqrt(differences.Length);
        var half = StudentT.Quantile(0.975, freedom) * error;
        double? t = error > 0 ? mean / error : null;
        return new()
        {
            People = differences.Length,
            Mean = mean,
            StandardDeviation = deviation,
            Interval = new(mean - half, mean + half),
            T = t,
            P = t is { } value ? StudentT.TwoSided(value, freedom) : null,
        };
    }
}
