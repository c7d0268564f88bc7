using System.Globalization;

namespace Pieredze.Measuring.Benefits;

/// <summary>Where the points of a series stand; the day on which the programme began is always in sight.</summary>
public sealed class SeriesChart
{
    private const double Left = 60;
    private const double Right = 590;
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

    public string Points => string.Join(' ', _series.Points.Select(p => $"{X(p.On)},{Y(p.Value)}"));

    public string X(DateOnly day) =>
        Place(Left + (day.DayNumber - _days.First) / (double)(_days.Last - _days.First) * (Right - Left));

    public string Y(double value) => Place(Foot - (value - _values.Low) / (_values.High - _values.Low) * (Foot - Top));

    private static string Place(double at) => at.ToString("0.0", CultureInfo.InvariantCulture);
}
