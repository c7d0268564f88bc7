namespace Pieredze.Relationships.Ending;

/// <summary>How a pair winds up: the closing meeting, what becomes of notes, the plan to go on growing.</summary>
public sealed class Closing
{
    public DateOnly StartedOn { get; set; }

    /// <summary>The day by which the ending should be done; one extension moves it two weeks.</summary>
    public DateOnly EndsBy { get; set; }

    public bool IsExtended { get; set; }

    /// <summary>Who asked for two more weeks; the other's word is needed too.</summary>
    public Guid? ExtensionAskedBy { get; set; }

    /// <summary>How often the two had met before: the closing meeting is one more.</summary>
    public int MeetingsBefore { get; set; }

    public DateOnly ClosingMeetingOn { get; set; }

    /// <summary>What the last meeting is for.</summary>
    public string? LastAgenda { get; set; }

    public string? WhatStaysConfidential { get; set; }
    public string? WhatHappensToNotes { get; set; }

    /// <summary>The joint review, readable by the pair.</summary>
    public string? Successes { get; set; }

    public string? GrowthPlan { get; set; }
    public string? NextGrowthStep { get; set; }
    public DateOnly? NextGrowthStepOn { get; set; }
    public string? Celebration { get; set; }
    public bool CelebrationOffered { get; set; }
}

/// <summary>How a relationship came to its early end; never who is to blame.</summary>
public enum EndKind
{
    NoFit,
    NoFault,
    Drifted,
}
