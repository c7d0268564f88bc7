namespace Pieredze.Measurement;

/// <summary>Who did one of the things by which a session is led.</summary>
public enum Lead
{
    /// <summary>The mentor did it; counts 0.</summary>
    Mentor,

    /// <summary>Both did it; counts one half.</summary>
    Both,

    /// <summary>The mentee did it; counts 1.</summary>
    Mentee,
}
