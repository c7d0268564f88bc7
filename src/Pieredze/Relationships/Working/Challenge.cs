namespace Pieredze.Relationships.Working;

/// <summary>A view that was taken for granted until one of the two questioned it.</summary>
public sealed class Challenge
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }

    /// <summary>Who questioned it.</summary>
    public required Guid ById { get; init; }

    /// <summary>Whose view it was; null when everybody around shares it.</summary>
    public Guid? WhoseId { get; init; }

    public required string Assumption { get; init; }
    public ChallengeOutcome? Outcome { get; internal set; }
    public Guid? SessionId { get; init; }
    public Guid? GoalId { get; init; }
    public required DateTime RaisedAt { get; init; }
}

public enum ChallengeOutcome
{
    Kept,
    Changed,
    Act,
}
