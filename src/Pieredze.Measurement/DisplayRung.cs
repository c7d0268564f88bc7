namespace Pieredze.Measurement;

/// <summary>What a report may say about a result.</summary>
public enum DisplayRung
{
    /// <summary>Fewer than five people: nothing, not even how many.</summary>
    Nothing,

    /// <summary>Five to nine: how many, and that they are too few for a result.</summary>
    CountOnly,

    /// <summary>Ten to nineteen: change and interval, marked as low precision.</summary>
    LowPrecision,

    /// <summary>Twenty and more: everything.</summary>
    Full,
}
