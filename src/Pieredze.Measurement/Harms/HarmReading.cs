namespace Pieredze.Measurement.Harms;

/// <summary>What one measure came to. It names groups of ten and more, never a person and never a pair.</summary>
public sealed record HarmReading
{
    /// <summary>What was measured, with its limits.</summary>
    public required HarmRule Rule { get; init; }

    /// <summary>What it says.</summary>
    public required HarmStatus Status { get; init; }

    /// <summary>Why it says so.</summary>
    public required HarmReason Reason { get; init; }

    /// <summary>Whether it would only be watched in a programme that is not near to sponsorship.</summary>
    public bool IsTightened { get; init; }

    /// <summary>By what groups were compared, such as a unit; null when nobody was compared.</summary>
    public string? Attribute { get; init; }

    /// <summary>The number beside the limits, in the unit of the measure; null when none may be shown.</summary>
    public double? Value { get; init; }

    /// <summary>How many people are behind it, or pairs where pairs are measured; null when they are too few.</summary>
    public int? People { get; init; }

    /// <summary>The group that comes off worse; null when nobody was compared or all come off alike.</summary>
    public string? Group { get; init; }

    /// <summary>The group that it was compared with.</summary>
    public string? BesideGroup { get; init; }

    /// <summary>The step of the way at which the group falls behind.</summary>
    public FunnelStep? Step { get; init; }

    /// <summary>p value from 0 to 1, corrected after Holm when several groups were compared.</summary>
    public double? P { get; init; }

    /// <summary>95 % interval of the value, where the measure has one.</summary>
    public Interval? Interval { get; init; }
}
