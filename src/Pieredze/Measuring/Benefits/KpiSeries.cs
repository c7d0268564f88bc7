using Pieredze.Platform;

namespace Pieredze.Measuring.Benefits;

/// <summary>A figure of the organisation over time, such as days of absence; aggregate, never of one person.</summary>
public sealed class KpiSeries
{
    public const int MostPoints = 500;
    private const int FewestPoints = 4;
    private readonly List<KpiPoint> _points = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required string Name { get; init; }
    public string? Unit { get; init; }
    public required DateTime BroughtAt { get; init; }
    public IReadOnlyList<KpiPoint> Points => _points;

    /// <summary>One value for a day: two would be values of two people or two places.</summary>
    public static Refusal? WhyNotBring(IReadOnlyCollection<(DateOnly On, double Value)> points) =>
        points.Count < FewestPoints ? new("kpi-too-short", ("n", FewestPoints))
        : points.Count > MostPoints ? new("kpi-too-long", ("n", MostPoints))
        : points.DistinctBy(p => p.On).Count() < points.Count ? new("kpi-individual")
        : null;

    public void Bring(IReadOnlyCollection<(DateOnly On, double Value)> points)
    {
        Refusal.Check(WhyNotBring(points));
        _points.Clear();
        _points.AddRange(
            points
                .OrderBy(p => p.On)
                .Select(p => new KpiPoint
                {
                    SeriesId = Id,
                    On = p.On,
                    Value = p.Value,
                })
        );
    }

    /// <summary>The mean before a day and from it on; null where there is nothing.</summary>
    public (double? Before, double? After) Around(DateOnly day)
    {
        double? Mean(IEnumerable<KpiPoint> points) => points.Select(p => (double?)p.Value).Average();
        return (Mean(_points.Where(p => p.On < day)), Mean(_points.Where(p => p.On >= day)));
    }
}

/// <summary>One value of a series.</summary>
public sealed class KpiPoint
{
    public required Guid SeriesId { get; init; }
    public required DateOnly On { get; init; }
    public required double Value { get; init; }
}
