namespace Pieredze.Questions;

/// <summary>What a question does with what was said.</summary>
public enum Technique
{
    /// <summary>Opens a subject and looks around in it.</summary>
    Exploring,

    /// <summary>Asks what exactly is meant.</summary>
    Clarifying,

    /// <summary>Looks at what was taken for granted.</summary>
    Challenging,

    /// <summary>Looks for one step more or less.</summary>
    Scaling,

    /// <summary>Looks back at what happened and what it did.</summary>
    Reflecting,

    /// <summary>Gathers what was said.</summary>
    Summarising,

    /// <summary>Looks at how it will be.</summary>
    Future,

    /// <summary>Looks at what works and what is strong.</summary>
    Appreciative,

    /// <summary>Asks for an idea for next time rather than a verdict on last time.</summary>
    Feedforward,
}
