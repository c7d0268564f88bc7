namespace Pieredze.Relationships.Goals;

/// <summary>What an evaluation method showed in time, as places on a drawing of 480 by 170.</summary>
public sealed record Series(IReadOnlyList<Dot> Dots, IReadOnlyList<GridLine> Grid, double? TargetY)
{
    private const double Left = 44;
    private const double Right = 452;
    private const double Top = 12;
    private const double Bottom = 132;

    /// <summary>The drawing of a method, or null where there are not two numbers to draw yet.</summary>
    public static Series? Of(EvaluationMethod method)
    {
        var shown = method.InTime.Where(m => m.Value is not null).ToList();
        if (shown.Count < 2)
        {
            return null;
        }

        var values = shown.Select(m => m.Value!.Value).ToList();
        var (least, most) = method.Kind switch
        {
            MethodKind.Attainment => (-2.0, 2.0),
            MethodKind.SelfRating => (1.0, 10.0),
            _ => Around([.. values, .. method.Target is { } target ? new[] { target } : []]),
        };
        double Y(double value) => Math.Round(Bottom - ((value - least) / (most - least) * (Bottom - Top)), 1);
        double[] lines = method.Kind == MethodKind.Attainment ? [-2, -1, 0, 1, 2] : [least, (least + most) / 2, most];
        var (first, days) = (shown[0].On, Math.Max(1, shown[^1].On.DayNumber - shown[0].On.DayNumber));
        return new(
            [
                .. shown.Select(m => new Dot(
                    Math.Round(Left + ((m.On.DayNumber - first.DayNumber) / (double)days * (Right - Left)), 1),
                    Y(m.Value!.Value),
                    m
                )),
            ],
            [.. lines.Select(value => new GridLine(Y(value), value))],
            method.Kind == MethodKind.Number && method.Target is { } hoped ? Y(hoped) : null
        );
    }

    // Equal numbers still need a height to be drawn in.
    private static (double Least, double Most) Around(List<double> values) =>
        values.Min() < values.Max() ? (values.Min(), values.Max()) : (values[0] - 1, values[0] + 1);
}

/// <summary>One measure on the drawing.</summary>
public sealed record Dot(double X, double Y, Measure Measure);

/// <summary>A line across the drawing, with the value it stands for.</summary>
public sealed record GridLine(double Y, double Value);
