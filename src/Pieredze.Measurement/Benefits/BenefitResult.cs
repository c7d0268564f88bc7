namespace Pieredze.Measurement.Benefits;

/// <summary>What a report may say of one indicator: nothing that the display ladder does not allow is in it.</summary>
public sealed record BenefitResult
{
    /// <summary>Whether and how far it was measured.</summary>
    public required BenefitStatus Status { get; init; }

    /// <summary>How much may be said.</summary>
    public required DisplayRung Rung { get; init; }

    /// <summary>How many answered both times; null on fewer than five.</summary>
    public int? People { get; init; }

    /// <summary>The raw change, told first; null on fewer than ten people.</summary>
    public PairedChange? Change { get; init; }

    /// <summary>The change beside how much people differ; null on fewer than ten, or without any spread.</summary>
    public EffectSize? Effect { get; init; }

    /// <summary>What must be said beside it.</summary>
    public required IReadOnlyList<Caution> Cautions { get; init; }

    /// <summary>Reads the scores of everybody who answered both times.</summary>
    /// <param name="scores">Earlier and later score of each person.</param>
    /// <param name="isCompared">Whether a group for comparison answered as well, ten people or more on both sides.</param>
    public static BenefitResult Of(IReadOnlyList<(double Earlier, double Later)> scores, bool isCompared)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var rung = DisplayLadder.Rung(scores.Count);
        var isShown = rung is DisplayRung.LowPrecision or DisplayRung.Full;
        var change = isShown ? PairedChange.Of(scores) : null;
        return new()
        {
            Status =
                scores.Count == 0 ? BenefitStatus.NotMeasured
                : isShown ? BenefitStatus.Measured
                : BenefitStatus.TooFew,
            Rung = rung,
            People = rung == DisplayRung.Nothing ? null : scores.Count,
            Change = change,
            Effect = isShown ? EffectSize.Of(scores) : null,
            Cautions = change is null ? [] : [.. Beside(change, rung, isCompared)],
        };
    }

    private static IEnumerable<Caution> Beside(PairedChange change, DisplayRung rung, bool isCompared)
    {
        if (!isCompared)
        {
            yield return Caution.NotCaused;
        }

        if (change.Interval.ContainsZero)
        {
            yield return Caution.DirectionUncertain;
        }

        if (rung == DisplayRung.LowPrecision)
        {
            yield return Caution.LowPrecision;
        }

        yield return Caution.SaidByThemselves;
    }
}

/// <summary>Whether and how far an indicator was measured.</summary>
public enum BenefitStatus
{
    /// <summary>Nobody answered both times.</summary>
    NotMeasured,

    /// <summary>Fewer than ten people did.</summary>
    TooFew,

    /// <summary>There is a result.</summary>
    Measured,
}

/// <summary>What a result does not say, and why.</summary>
public enum Caution
{
    /// <summary>Nobody to compare with: a change during the programme, not one that it caused.</summary>
    NotCaused,

    /// <summary>The interval contains zero: it may as well have gone the other way.</summary>
    DirectionUncertain,

    /// <summary>Fewer than twenty people: the interval is wide.</summary>
    LowPrecision,

    /// <summary>People judged themselves, by items that nobody has validated.</summary>
    SaidByThemselves,
}
