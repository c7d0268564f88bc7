namespace Pieredze.Matching;

/// <summary>What the rules say of two people: <see cref="Allowed"/> with a score, or <see cref="RuledOut"/>.</summary>
public abstract record Verdict
{
    private protected Verdict() { }
}

/// <summary>The two may become a pair.</summary>
/// <param name="Parts">How well they fit.</param>
public sealed record Allowed(ScoreParts Parts) : Verdict;

/// <summary>The two may not become a pair.</summary>
/// <param name="Rule">The first hard rule against it.</param>
public sealed record RuledOut(Obstacle Rule) : Verdict;
