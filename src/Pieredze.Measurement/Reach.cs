namespace Pieredze.Measurement;

/// <summary>What a programme of a given size is able to see in four of five cases.</summary>
public enum Reach
{
    /// <summary>Fewer than ten pairs: no change is shown at all.</summary>
    TooFew,

    /// <summary>Only large changes; a medium one (0.5) would be missed too often.</summary>
    Large,

    /// <summary>Changes from a medium one (0.5) on; a small one (0.2) would be missed too often.</summary>
    Medium,

    /// <summary>Even a small change (0.2).</summary>
    Small,
}
