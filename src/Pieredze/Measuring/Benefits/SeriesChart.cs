using System.Globalization;

namespace Pieredze.Measuring.Benefits;

/// <summary>Where the points of a series stand; the day on which the programme began is always in sight.</summary>
public sealed class SeriesChart
{
    // Percent of the width, so that it fits any screen; heights are pixels.
    private const double Left = 14;
    private const double Right = 97;
    private const double Top = 16;
    private const double Foot = 176;
    private readonly KpiSeries _series;
    private readonly (int First, int Last) _days;
    private readonly (double Low, double High) _values;

    public SeriesChart(KpiSeries series, DateOnly begins)
    {
        _series = series;
        var days = series.Points.Select(p => p.On.DayNumber).Append(begins.DayNumber).ToList();
        _days = (days.Min(), Math.Max(days.Max(), days.Min() + 1));
        var (low, high) = (series.Points.Min(p => p.Value), series.Points.Max(p => p.Value));
        _values = high > low ? (low, high) : (low - 1, high + 1);
    }

    public IReadOnlyList<double> Marks => [_values.Low, (_values.Low + _values.High) / 2, _values.High];

    /// <summary>From each point to the next.</summary>
    public IEnumerable<(KpiPoint From, KpiPoint To)> Steps => _series.Points.Zip(_series.Points.Skip(1));

    public static string Start => $"{Place(Left)}%";
    public static string End => $"{Place(Right)}%";

    public string X(DateOnly day) => $"{Place(Percent(day))}%";

    /// <summary>To which side of its mark the word of a day goes, so that it stays within the chart.</summary>
    public string Anchor(DateOnly day) =>
        Percent(day) switch
        {
            < 35 => "start",
            > 75 => "end",
            _ => "middle",
        };

    public string Y(double value) => Place(Foot - (value - _values.Low) / (_values.High - _values.Low) * (Foot - Top));

    private double Percent(DateOnly day) =>
        Left + (day.DayNumber - _days.First) / (double)(_days.Last - _days.First) * (Right - Left);

    private static string Place(double at) => at.ToString("0.0", CultureInfo.InvariantCulture);
}
