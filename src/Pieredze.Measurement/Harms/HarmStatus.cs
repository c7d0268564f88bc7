namespace Pieredze.Measurement.Harms;

/// <summary>What one measure says about a possible harm: a sign, never an accusation.</summary>
public enum HarmStatus
{
    /// <summary>There is nothing from which it could be measured.</summary>
    NotMeasured,

    /// <summary>Fewer than ten people, or fewer than two groups of ten: no number at all.</summary>
    TooFew,

    /// <summary>Within the limits.</summary>
    Fine,

    /// <summary>Beyond the first limit: shown with advice.</summary>
    Watch,

    /// <summary>Beyond the second limit: somebody has to answer in writing.</summary>
    Alert,
}
