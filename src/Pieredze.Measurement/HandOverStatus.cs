namespace Pieredze.Measurement;

/// <summary>How far the lead has passed from the mentor to the mentee.</summary>
public enum HandOverStatus
{
    /// <summary>Fewer than four sessions have an index; nothing can be said.</summary>
    TooEarly,

    /// <summary>The mentee leads: the median of the last three sessions is 70 or more.</summary>
    HandedOver,

    /// <summary>The mentee leads more from session to session.</summary>
    HandingOver,

    /// <summary>The mentor leads, and that is not changing.</summary>
    Stuck,

    /// <summary>Shared about evenly, and not moving.</summary>
    Steady,
}
