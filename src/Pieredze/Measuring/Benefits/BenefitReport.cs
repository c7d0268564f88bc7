using Pieredze.Measurement;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Scales;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;

namespace Pieredze.Measuring.Benefits;

/// <summary>What a programme may say of its benefits: from what has been published, and from nothing else.</summary>
public sealed record BenefitReport
{
    public required Programme Programme { get; init; }

    /// <summary>All versions of the plan, the first one first.</summary>
    public required IReadOnlyList<MeasurementPlan> Plans { get; init; }

    /// <summary>The wave that is told about; null while nothing is published.</summary>
    public required Wave? Wave { get; init; }

    /// <summary>All published waves.</summary>
    public required IReadOnlyList<Wave> Waves { get; init; }

    public required DateTime? PublishedAt { get; init; }
    public required Turnout? Turnout { get; init; }

    /// <summary>All sixteen, and whether people would recommend the programme.</summary>
    public required IReadOnlyList<BenefitLine> Lines { get; init; }

    /// <summary>The same of the scales that the organisation brought.</summary>
    public required IReadOnlyList<ScaleResult> Scales { get; init; }

    /// <summary>What is told of goals that still hold, after three and after six months.</summary>
    public required IReadOnlyList<(Wave Wave, Tally? Held)> Held { get; init; }

    /// <summary>The programme of the other unit with which it was compared; null for any other comparison or none.</summary>
    public required Programme? Other { get; init; }

    public required OwnFigures Own { get; init; }
    public required Retention? Retention { get; init; }
    public required IReadOnlyList<KpiSeries> Series { get; init; }

    /// <summary>What is known without asking anybody, as it was counted this month.</summary>
    public required WorkFigures Work { get; init; }

    public MeasurementPlan Plan => Plans[^1];
    public bool IsDevelopmental => StyleDial.Band(Programme.Style) == StyleBand.Developmental;

    public bool IsCompared => Lines.Any(l => l.Comparison is { Kind: ComparisonKind.Compared });

    public IEnumerable<BenefitLine> Measured => Lines.Where(l => l.Main?.Change is not null);

    public IEnumerable<BenefitLine> Unknown => Lines.Where(l => l.Status != BenefitStatus.Measured);

    /// <summary>What so many people can show at all, by the indicator that most of them answered.</summary>
    public Precision? Precision => Measured.Max(l => l.People) is { } people ? Precision.Of(people) : null;
}

/// <summary>A line as cells of a table, and what stands below its verdict.</summary>
public sealed record LineCells(BenefitLine Line, string? Compared = null);

/// <summary>What is told of a scale that the organisation brought.</summary>
public sealed record ScaleResult(OwnScale Scale, BenefitLine Line);

/// <summary>One indicator of the report.</summary>
public sealed record BenefitLine(Indicator Indicator, BenefitStatus Status)
{
    public int? People { get; init; }

    /// <summary>Everybody who was asked; of an indicator that one side is asked, that side.</summary>
    public WaveNumbers? Main { get; init; }

    /// <summary>Where they stood at the start and where now; held back more often than the change itself.</summary>
    public LevelNumbers? Levels { get; init; }

    public WaveNumbers? Mentees { get; init; }
    public WaveNumbers? Mentors { get; init; }
    public FunnelNumbers? Funnel { get; init; }
    public ThenRating? Then { get; init; }

    /// <summary>Beside those who waited, told in the middle only, or beside the mentees of another unit.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>Whether it is another unit that it stands beside.</summary>
    public bool IsBesideOther { get; init; }

    public string Word => $"indicator-{Indicator.Code.ToLowerInvariant()}";

    /// <summary>In a word where it went: up, down, unclear, or none at all.</summary>
    public string Verdict =>
        Main?.Change is not { } change
            ? Status == BenefitStatus.TooFew
                ? "too-few"
                : "none"
            : change.Interval.ContainsZero
                ? "unclear"
                : change.Mean > 0
                    ? "up"
                    : "down";
}
