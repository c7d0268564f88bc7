namespace Pieredze.Measurement;

/// <summary>How large a change is, in a word.</summary>
public enum EffectWord
{
    /// <summary>The interval contains zero: not even the direction is known.</summary>
    Uncertain,

    /// <summary>Certain in its direction, but below 0.2 standard deviations.</summary>
    PracticallyNone,

    /// <summary>From 0.2 and below 0.5 standard deviations.</summary>
    Small,

    /// <summary>From 0.5 to 0.8 standard deviations.</summary>
    Medium,

    /// <summary>Above 0.8 standard deviations.</summary>
    Large,
}
