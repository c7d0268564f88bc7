using Pieredze.Measurement;
using Pieredze.Measurement.Benefits;

namespace Pieredze.Measuring.Publishing;

/// <summary>How high a score is on its scale, with its 95 % interval.</summary>
public sealed record Level(double Mean, double Low, double High)
{
    /// <summary>The level of one score for each person; null for fewer than two.</summary>
    public static Level? Of(IEnumerable<double> scores) =>
        PairedChange.Of([.. scores.Select(s => (0.0, s))]) is { } at
            ? new(at.Mean, at.Interval.Low, at.Interval.High)
            : null;
}

/// <summary>What is told of one indicator in one cut; whatever may not be told is null.</summary>
public sealed record WaveNumbers
{
    public required DisplayRung Rung { get; init; }

    /// <summary>Of what is asked without a start to compare with: how high it is in this wave.</summary>
    public Level? Later { get; init; }

    public PairedChange? Change { get; init; }
    public EffectSize? Effect { get; init; }
    public IReadOnlyList<Caution> Cautions { get; init; } = [];

    /// <summary>Of a recommendation: how many chose 0–4, 5–7 and 8–10.</summary>
    public IReadOnlyList<int>? Spread { get; init; }

    /// <summary>The same, with the caution about causes exactly where nothing was compared.</summary>
    public WaveNumbers Beside(bool isCompared) =>
        Change is null
            ? this
            : this with
            {
                Cautions =
                [
                    .. isCompared ? Array.Empty<Caution>() : [Caution.NotCaused],
                    .. Cautions.Where(c => c != Caution.NotCaused),
                ],
            };
}

/// <summary>How high those who answered both times were at the start and in this wave.</summary>
public sealed record LevelNumbers(Level Earlier, Level Later);

/// <summary>Who is missing from a result.</summary>
public sealed record FunnelNumbers
{
    public int? Invited { get; init; }
    public int? AnsweredFirst { get; init; }
    public int? AnsweredBoth { get; init; }

    /// <summary>By how much those who stayed began higher than those who left; null when that must not be told.</summary>
    public double? StayedMinusLeft { get; init; }
    public double? Low { get; init; }
    public double? High { get; init; }
}

/// <summary>How many were asked and how many answered, as far as that may be told.</summary>
public sealed record Turnout(int? Invited, int? Answered);
