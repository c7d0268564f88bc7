namespace Pieredze.Measurement;

/// <summary>How much a report says, by how many people are behind it.</summary>
/// <remarks>Limits of this product (domain model 3.4, item 4).</remarks>
public static class DisplayLadder
{
    private const int FewestForCount = 5;
    private const int FewestForFull = 20;

    /// <summary>The fewest people on whom a change is shown at all.</summary>
    public const int FewestForChange = 10;

    /// <summary>The rung for so many people.</summary>
    /// <param name="people">Number of people with complete answers.</param>
    public static DisplayRung Rung(int people) =>
        people switch
        {
            < FewestForCount => DisplayRung.Nothing,
            < FewestForChange => DisplayRung.CountOnly,
            < FewestForFull => DisplayRung.LowPrecision,
            _ => DisplayRung.Full,
        };
}
