using Pieredze.Measurement;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Publishing;

namespace Pieredze.Measuring.Benefits;

/// <summary>The report for other programs.</summary>
public sealed record BenefitsJson
{
    public required string Programme { get; init; }
    public required string? Wave { get; init; }
    public required DateTime? PublishedAt { get; init; }
    public required int Plan { get; init; }
    public required string ComparedWith { get; init; }
    public required string? ComparedProgramme { get; init; }
    public required bool IsCompared { get; init; }
    public required int? Invited { get; init; }
    public required int? Answered { get; init; }
    public required IReadOnlyList<IndicatorJson> Indicators { get; init; }
    public required IReadOnlyList<ScaleJson> Scales { get; init; }
    public required RetentionJson? Retention { get; init; }

    public static BenefitsJson Of(BenefitReport report) =>
        new()
        {
            Programme = $"{report.Programme.Id}",
            Wave = report.Wave?.ToString(),
            PublishedAt = report.PublishedAt,
            Plan = report.Plan.Number,
            ComparedWith = $"{report.Plan.ComparedWith}",
            ComparedProgramme = report.Other is { } other ? $"{other.Id}" : null,
            IsCompared = report.IsCompared,
            Invited = report.Turnout?.Invited,
            Answered = report.Turnout?.Answered,
            Indicators = [.. report.Lines.Select(IndicatorJson.Of)],
            Scales = [.. report.Scales.Select(ScaleJson.Of)],
            Retention = report.Retention is { } kept
                ? new(kept.Difference, kept.Interval.Low, kept.Interval.High)
                : null,
        };
}

/// <summary>One indicator.</summary>
public sealed record IndicatorJson
{
    public required string Code { get; init; }
    public required string Status { get; init; }
    public required int? People { get; init; }
    public required double? Start { get; init; }
    public required double? Now { get; init; }
    public required ChangeJson? Change { get; init; }
    public required ChangeJson? LookingBack { get; init; }
    public required ChangeJson? MinusWaiting { get; init; }
    public required ChangeJson? MinusOtherUnit { get; init; }
    public required double? EffectSize { get; init; }
    public required string? Effect { get; init; }
    public required IReadOnlyList<string> Cautions { get; init; }

    public static IndicatorJson Of(BenefitLine line) =>
        new()
        {
            Code = line.Indicator.Code,
            Status = $"{line.Status}",
            People = line.People,
            Start = line.Levels?.Earlier.Mean,
            Now = (line.Levels?.Later ?? line.Main?.Later)?.Mean,
            Change = ChangeJson.Of(line.Main?.Change),
            LookingBack = ChangeJson.Of(line.Then?.LookingBack),
            MinusWaiting = line.IsBesideOther ? null : ChangeJson.Of(line.Comparison?.Difference),
            MinusOtherUnit = line.IsBesideOther ? ChangeJson.Of(line.Comparison?.Difference) : null,
            EffectSize = line.Main?.Effect?.Corrected,
            Effect = line.Main?.Effect?.Word.ToString(),
            Cautions = [.. line.Main?.Cautions.Select(c => $"{c}") ?? []],
        };
}

/// <summary>A scale that the organisation brought; its result has the code of the scale.</summary>
public sealed record ScaleJson(
    string NameLv,
    string NameEn,
    int Lowest,
    int Highest,
    string Holder,
    string LicenceLv,
    string LicenceEn,
    string ConfirmedBy,
    string Source,
    IndicatorJson Result
)
{
    public static ScaleJson Of(ScaleResult told) =>
        new(
            told.Scale.NameLv,
            told.Scale.NameEn,
            told.Scale.Lowest,
            told.Scale.Highest,
            told.Scale.Holder,
            told.Scale.LicenceLv,
            told.Scale.LicenceEn,
            told.Scale.ConfirmedBy,
            told.Scale.Source,
            IndicatorJson.Of(told.Line)
        );
}

/// <summary>A change with its 95 % interval.</summary>
public sealed record ChangeJson(double Mean, double Low, double High)
{
    public static ChangeJson? Of(PairedChange? change) =>
        change is null ? null : new(change.Mean, change.Interval.Low, change.Interval.High);

    public static ChangeJson? Of(Welch? more) =>
        more is null ? null : new(more.Difference, more.Interval.Low, more.Interval.High);
}

/// <summary>How many more stayed than in a group for comparison, -1 to 1.</summary>
public sealed record RetentionJson(double Difference, double Low, double High);
