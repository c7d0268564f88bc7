using System.Globalization;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Publishing;

namespace Pieredze.Measuring.Benefits;

/// <summary>One row of a chart: two levels on a scale, or a change beside zero.</summary>
public sealed record ChartRow(string Word, Level? Then, Level? Now, string Verdict);

/// <summary>Where the marks of a chart stand: places are attributes in percent, so that it fits any screen.</summary>
public sealed record Chart(string Key, IReadOnlyList<ChartRow> Rows, double Lowest, double Highest)
{
    // Percent of the width; at both ends there is room for half a mark.
    private const double Left = 4;
    private const double Right = 96;

    /// <summary>The levels on a scale of those lines of which levels may be told.</summary>
    public static Chart OfLevels(string key, IEnumerable<BenefitLine> lines, Scale scale)
    {
        var rows = lines
            .Where(l => l.Levels is not null && l.Indicator.Scale == scale)
            .Select(l => new ChartRow(l.Word, l.Levels!.Earlier, l.Levels.Later, l.Verdict))
            .ToList();
        var (low, high) = Around(rows);
        return new(key, rows, Math.Max(scale.Lowest, low), Math.Min(scale.Highest, high));
    }

    /// <summary>The changes of those lines of which nothing else may be told; zero is always in sight.</summary>
    public static Chart OfChanges(string key, IEnumerable<BenefitLine> lines)
    {
        var rows = lines
            .Where(l => l.Levels is null && l.Main?.Change is not null)
            .Select(l => new ChartRow(
                l.Word,
                null,
                new(l.Main!.Change!.Mean, l.Main.Change.Interval.Low, l.Main.Change.Interval.High),
                l.Verdict
            ))
            .ToList();
        var (low, high) = Around(rows);
        return new(key, rows, Math.Min(-1, low), Math.Max(1, high));
    }

    public IEnumerable<double> Marks =>
        Enumerable.Range((int)Lowest, (int)(Highest - Lowest) + 1).Select(n => (double)n);

    /// <summary>A value as a place from the left in percent, held within the chart.</summary>
    public string X(double value) =>
        (Left + (Math.Clamp(value, Lowest, Highest) - Lowest) / (Highest - Lowest) * (Right - Left)).ToString(
            "0.0'%'",
            CultureInfo.InvariantCulture
        );

    // The whole numbers between which everything lies.
    private static (double Low, double High) Around(List<ChartRow> rows)
    {
        var levels = rows.SelectMany(r => new[] { r.Then, r.Now }).OfType<Level>().ToList();
        return levels.Count == 0
            ? (0, 1)
            : (Math.Floor(levels.Min(l => l.Low)), Math.Ceiling(levels.Max(l => l.High) + 0.01));
    }
}
