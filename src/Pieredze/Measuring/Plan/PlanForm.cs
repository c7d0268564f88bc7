using System.ComponentModel.DataAnnotations;

namespace Pieredze.Measuring.Plan;

/// <summary>What a coordinator chooses to measure.</summary>
public sealed class PlanForm
{
    public List<string> Indicators { get; set; } = [];
    public ComparedWith ComparedWith { get; set; }
    public Guid? OtherProgramme { get; set; }

    public static PlanForm Of(MeasurementPlan plan) =>
        new()
        {
            Indicators = [.. plan.Indicators],
            ComparedWith = plan.ComparedWith,
            OtherProgramme = plan.OtherProgrammeId,
        };
}

/// <summary>What the organisation brings to the report.</summary>
public sealed class FiguresForm
{
    [Range(0, int.MaxValue, ErrorMessage = "cost-below-zero")]
    public int? Cost { get; set; }

    public int? Stayed { get; set; }
    public int? Participants { get; set; }
    public int? OthersStayed { get; set; }
    public int? Others { get; set; }
}

/// <summary>A series of the organisation on its way in.</summary>
public sealed class SeriesForm
{
    [MaxLength(120)]
    public string? Name { get; set; }

    [MaxLength(40)]
    public string? Unit { get; set; }

    public IFormFile? File { get; set; }
}
