using Pieredze.Platform;

namespace Pieredze.Relationships.Working;

/// <summary>Several meetings at an even distance, such as every third week at half past three.</summary>
public sealed record Rhythm(DateOnly First, TimeOnly At, int Minutes, int Weeks, int Times, string? Place)
{
    public const int MostTimes = 6;

    public Refusal? WhyNot() =>
        Weeks is < 1 or > 12 ? new("rhythm-weeks")
        : Times is < 1 or > MostTimes ? new("rhythm-times")
        : null;

    public IEnumerable<DateOnly> Days() => Enumerable.Range(0, Times).Select(n => First.AddDays(7 * Weeks * n));
}
