using System.Text.Json;
using System.Text.Json.Serialization;
using Pieredze.Measurement;
using Pieredze.People;
using Pieredze.Platform;

namespace Pieredze.Relationships.Working;

/// <summary>
/// How the pairs of a programme worked, as it was counted once in a month and kept: two looks a day apart are the same, so
/// that nobody who comes or goes in between can be found by subtracting.
/// </summary>
public sealed class WorkMonth
{
    private static readonly JsonSerializerOptions Kept = new()
    {
        IncludeFields = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    public required DateTime TakenAt { get; init; }

    /// <summary>The figures, as JSON; no word that anybody wrote is among them.</summary>
    public required string Figures { get; init; }

    public WorkFigures Read() => JsonSerializer.Deserialize<WorkFigures>(Figures, Kept)!;

    public static WorkMonth Of(Guid programme, DateOnly today, DateTime now, WorkFigures figures) =>
        new()
        {
            ProgrammeId = programme,
            Month = Clock.MonthOf(today),
            TakenAt = now,
            Figures = JsonSerializer.Serialize(figures, Kept),
        };
}

/// <summary>All that is counted of the work of a programme's pairs.</summary>
public sealed record WorkFigures
{
    public required WorkCounts Counts { get; init; }
    public required GoalCounts Goals { get; init; }
    public required FeatureMeans Features { get; init; }

    /// <summary>Mentees by the change that brought them; null is for those who did not say.</summary>
    public required Breakdown<TransitionKind?> Transitions { get; init; }

    /// <summary>How many pairs there are; null on fewer than five.</summary>
    public required int? Pairs { get; init; }

    /// <summary>Hours of all meetings, twice, because two sat there; null on fewer than five pairs that met.</summary>
    public required double? Hours { get; init; }
}
