namespace Pieredze.Programmes;

/// <summary>The eight rows of the style dial and what their mean stands for.</summary>
public static class StyleDial
{
    public const int Rows = 8;
    public static readonly int[] Default = [4, 3, 3, 3, 3, 4, 3, 3];

    public static bool IsWhole(IReadOnlyCollection<int> dial) =>
        dial.Count == Rows && dial.All(r => r is >= 0 and <= 4);

    public static StyleBand Band(double mean) =>
        mean < 1.5 ? StyleBand.Sponsorship
        : mean <= 2.5 ? StyleBand.Mixed
        : StyleBand.Developmental;

    /// <summary>How many weeks lie between two short surveys: the nearer to sponsorship, the closer the watch.</summary>
    public static int PulseWeeks(double mean) =>
        Band(mean) switch
        {
            StyleBand.Sponsorship => 6,
            StyleBand.Mixed => 8,
            _ => 12,
        };
}

public enum StyleBand
{
    Sponsorship,
    Mixed,
    Developmental,
}
