namespace Pieredze.Questions;

/// <summary>When a question fits best.</summary>
public enum Situation
{
    /// <summary>At any time.</summary>
    Anywhere,

    /// <summary>When two people get to know each other.</summary>
    FirstMeeting,

    /// <summary>In a new job or role.</summary>
    NewRole,

    /// <summary>Before a choice.</summary>
    Decision,

    /// <summary>When two views clash.</summary>
    Conflict,

    /// <summary>After something went wrong.</summary>
    Setback,

    /// <summary>After something went well.</summary>
    Success,

    /// <summary>When feedback is given or taken.</summary>
    Feedback,

    /// <summary>When there is too much to do.</summary>
    Workload,

    /// <summary>When a way together comes to its end.</summary>
    Parting,
}
