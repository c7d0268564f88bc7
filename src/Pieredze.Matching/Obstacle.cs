namespace Pieredze.Matching;

/// <summary>
/// Why two people cannot become a pair, or why a person was left without one. Of several the first in this order is
/// named, so that a veto shows only where nothing else stands in the way.
/// </summary>
public enum Obstacle
{
    /// <summary>Nobody is paired with themselves.</summary>
    SamePerson,

    /// <summary>One of the two has not accepted a place in this round.</summary>
    NotEnrolled,

    /// <summary>One of the two has not confirmed the briefing.</summary>
    BriefingMissing,

    /// <summary>The mentor offers no place.</summary>
    NoCapacity,

    /// <summary>The coordinator ruled this pair out.</summary>
    Forbidden,

    /// <summary>One stands in the other's line of managers.</summary>
    ReportingLine,

    /// <summary>Both have the same direct manager.</summary>
    SameManager,

    /// <summary>No working language in common.</summary>
    NoCommonLanguage,

    /// <summary>The mentor has a strength in none of the topics needed.</summary>
    NoNeedCovered,

    /// <summary>No time in common.</summary>
    NoOverlap,

    /// <summary>A veto of either side or an earlier pair that failed; which of them is told to nobody.</summary>
    NotAvailable,

    /// <summary>The two score less than the least that the coordinator allows.</summary>
    BelowLeastFit,

    /// <summary>Of a person: the other side is empty.</summary>
    NobodyThere,

    /// <summary>Of a mentee: suitable mentors exist, but more mentees share them than they have places.</summary>
    Shortage,

    /// <summary>Of a mentor: suitable mentees exist, but all of them have a mentor or none would gain.</summary>
    NotNeeded,
}
