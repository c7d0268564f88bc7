using Pieredze.Measurement;
using Pieredze.Measurement.Harms;

namespace Pieredze.Watching;

/// <summary>What one measure said in one month, as it is kept: numbers as they may be shown, and no more than those.</summary>
public sealed record Sign
{
    public required HarmMeasure Measure { get; init; }
    public required HarmStatus Status { get; init; }
    public required HarmReason Reason { get; init; }
    public bool IsTightened { get; init; }
    public string? Attribute { get; init; }
    public double? Value { get; init; }

    /// <summary>Whether the value is the share itself, or at least or at most that; of answers alone.</summary>
    public ShareEnd? End { get; init; }

    /// <summary>How many people are behind it; null when pairs are counted, or too few.</summary>
    public int? People { get; init; }

    /// <summary>How many pairs are behind it, where pairs are counted and not people.</summary>
    public int? Pairs { get; init; }

    public string? Group { get; init; }
    public string? BesideGroup { get; init; }
    public FunnelStep? Step { get; init; }
    public double? P { get; init; }
    public double? Low { get; init; }
    public double? High { get; init; }

    public HarmRule Rule => HarmRule.Of(Measure);

    /// <summary>Whether the value is open at its end: «90 % or more».</summary>
    public bool IsOpen => End is ShareEnd.OrMore or ShareEnd.OrLess;

    public static Sign Of(HarmReading reading)
    {
        var said = Said(reading);
        return new()
        {
            Measure = reading.Rule.Measure,
            Status = reading.Status,
            Reason = reading.Reason,
            IsTightened = reading.IsTightened,
            Attribute = reading.Attribute,
            Value = said is { } share ? share.Percent / 100.0 : Rounded(reading),
            End = said?.End,
            People = MeasureKind.IsOfPairs(reading.Rule.Measure) ? null : reading.People,
            Pairs = MeasureKind.IsOfPairs(reading.Rule.Measure) ? reading.People : null,
            Group = reading.Group,
            BesideGroup = reading.BesideGroup,
            Step = reading.Step,
            P = reading.P is { } p ? Math.Round(p, 4) : null,
            Low = reading.Interval is { } low ? Math.Round(low.Low, 3) : null,
            High = reading.Interval is { } high ? Math.Round(high.High, 3) : null,
        };
    }

    // When nearly everybody answered the same, the exact share tells what each of them said: as in the report.
    private static ShownShare? Said(HarmReading reading) =>
        MeasureKind.IsOfAnswers(reading.Rule.Measure) && (reading.Value, reading.People) is ({ } value, { } people)
            ? ShownShare.Of((int)Math.Round(value * people), people)
            : null;

    // Shares of fewer than twenty people go in steps of five percent, as everywhere.
    private static double? Rounded(HarmReading reading) =>
        (reading.Value, reading.People) is not ({ } value, { } people) ? null
        // How many concerns there are is told as none, some or many, and not here.
        : reading.Rule.Measure == HarmMeasure.Concerns ? null
        : MeasureKind.Of(reading.Rule.Measure) == MeasureUnit.Share
            ? Suppression.Percent(Math.Clamp(value, 0, 1), people) / 100.0
        : Math.Round(value, 2);
}
