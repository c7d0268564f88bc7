namespace Pieredze.Matching;

/// <summary>The three slots into which a day of availability is divided.</summary>
public enum PartOfDay
{
    /// <summary>Before lunch.</summary>
    Morning = 0,

    /// <summary>Around and after lunch.</summary>
    Midday = 1,

    /// <summary>After work.</summary>
    Evening = 2,
}
