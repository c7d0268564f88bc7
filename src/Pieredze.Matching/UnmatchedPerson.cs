namespace Pieredze.Matching;

/// <summary>The side on which a person stands.</summary>
public enum Side
{
    /// <summary>Looks for a mentor.</summary>
    Mentee,

    /// <summary>Offers to be a mentor.</summary>
    Mentor,
}

/// <summary>How many people of the other side one rule removed (each person counts under one rule only).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="People">How many it removed, at least 1.</param>
public sealed record RuleCount(Obstacle Rule, int People);

/// <summary>Proof of a shortage: all these mentees can go only to the same places, and the places are fewer.</summary>
/// <param name="Rivals">The mentees who share the places, the unmatched ones included.</param>
/// <param name="Places">The places they share.</param>
public sealed record Shortage(int Rivals, int Places);

/// <summary>A person left without a pair and why.</summary>
/// <param name="Id">Who.</param>
/// <param name="Side">On which side.</param>
/// <param name="Because">The main reason: the person's own, else a shortage, else the rule that removed most.</param>
/// <param name="Removed">What each rule removed, in the order of the rules.</param>
/// <param name="Shortage">The numbers when <paramref name="Because"/> is a shortage, else null.</param>
public sealed record UnmatchedPerson(
    string Id,
    Side Side,
    Obstacle Because,
    IReadOnlyList<RuleCount> Removed,
    Shortage? Shortage = null
)
{
    /// <summary>
    /// What nearly all mentees of the shortage have in common and most others have not, at most three things, the most
    /// telling first; empty where nothing sets them apart or nobody shares the places.
    /// </summary>
    public IReadOnlyList<Bond> InCommon { get; init; } = [];
}
