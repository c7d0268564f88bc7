namespace Pieredze.Questions;

/// <summary>What an utterance does to the person who hears it, from the most inviting to the most closing.</summary>
/// <remarks>The order is the precedence: when the sentences of one utterance differ, the highest kind names it.</remarks>
public enum Kind
{
    /// <summary>Says back, sums up, affirms or thanks; asks nothing.</summary>
    Reflection,

    /// <summary>Invites thinking; many answers are possible.</summary>
    Open,

    /// <summary>Asks for yes or no, one of two, or a single fact.</summary>
    Closed,

    /// <summary>Carries its own answer, or advice dressed as a question.</summary>
    Leading,

    /// <summary>Asks several things at once.</summary>
    Stacked,

    /// <summary>Tells the other person what to do.</summary>
    Directive,

    /// <summary>Judges the person, their views or their way of life.</summary>
    Judgemental,
}
