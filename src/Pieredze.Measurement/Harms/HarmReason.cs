namespace Pieredze.Measurement.Harms;

/// <summary>Why a measure has the status that it has.</summary>
public enum HarmReason
{
    /// <summary>The programme has recorded nothing of the kind, or it does not concern this programme.</summary>
    NothingRecorded,

    /// <summary>Fewer than ten people are behind it.</summary>
    TooFewPeople,

    /// <summary>Fewer than two groups of ten people can be compared.</summary>
    TooFewGroups,

    /// <summary>The number is within both limits.</summary>
    WithinLimits,

    /// <summary>The number is beyond the watch limit.</summary>
    BeyondWatch,

    /// <summary>The number is beyond the alert limit.</summary>
    BeyondAlert,

    /// <summary>A group is behind another, but chance alone might do that.</summary>
    MayBeChance,

    /// <summary>A group is behind another by more than chance would do.</summary>
    MoreThanChance,

    /// <summary>At least one, without saying how many.</summary>
    AtLeastOne,

    /// <summary>Mentors of their own line, each with a reason on record.</summary>
    Waived,

    /// <summary>A mentor of the mentee's own line without a reason on record.</summary>
    NotWaived,

    /// <summary>A concern was found to be true.</summary>
    Substantiated,
}
