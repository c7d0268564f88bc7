using System.Globalization;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Publishing;

namespace Pieredze.Measuring.Benefits;

/// <summary>Where the marks of a chart of changes stand; all lengths are attributes of its SVG.</summary>
public sealed record Chart(IReadOnlyList<BenefitLine> Lines, Scale Scale)
{
    private const double Left = 190;
    private const double Right = 500;
    private const int Top = 22;
    private const int Row = 44;

    public const int Width = 620;

    public int Height => Top + Row * Lines.Count + 12;
    public int Foot => Height - 8;

    /// <summary>The whole numbers between which all that is shown lies.</summary>
    private (double Low, double High) Ends
    {
        get
        {
            var levels = Lines.SelectMany(l => new[] { l.Main?.Earlier, l.Main?.Later }).OfType<Level>().ToList();
            if (levels.Count == 0)
            {
                return (Scale.Lowest, Scale.Highest);
            }

            var low = Math.Max(Scale.Lowest, Math.Floor(levels.Min(l => l.Low)));
            var high = Math.Min(Scale.Highest, Math.Ceiling(levels.Max(l => l.High)));
            return high > low ? (low, high) : (Scale.Lowest, Scale.Highest);
        }
    }

    public IEnumerable<double> Marks
    {
        get
        {
            var (low, high) = Ends;
            return Enumerable.Range((int)low, (int)(high - low) + 1).Select(n => (double)n);
        }
    }

    public static int Middle(int row) => Top + Row * row + 22;

    /// <summary>A value as a place from the left, held within the scale.</summary>
    public string X(double value)
    {
        var (low, high) = Ends;
        var place = Left + (Math.Clamp(value, low, high) - low) / (high - low) * (Right - Left);
        return place.ToString("0.0", CultureInfo.InvariantCulture);
    }
}
