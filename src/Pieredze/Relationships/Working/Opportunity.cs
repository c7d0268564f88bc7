namespace Pieredze.Relationships.Working;

/// <summary>A door that the mentor can open for the mentee: a person to meet, a chance, a word put in.</summary>
public sealed class Opportunity
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required Guid AskedBy { get; init; }
    public required OpportunityKind Kind { get; init; }
    public required string Text { get; init; }
    public OpportunityState State { get; internal set; } = OpportunityState.Asked;

    /// <summary>Who was introduced; written down only once that person has agreed.</summary>
    public string? Whom { get; internal set; }

    public DateOnly? WhomAgreedOn { get; internal set; }
    public string? Outcome { get; internal set; }
    public required DateTime CreatedAt { get; init; }
}

public enum OpportunityKind
{
    Introduction,
    Chance,
    Advocacy,
}

public enum OpportunityState
{
    Asked,
    Offered,
    Made,
    Declined,
}
