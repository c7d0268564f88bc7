namespace Pieredze.Relationships.MovingOn;

/// <summary>One of two former partners asks the other to bring them together with somebody they know.</summary>
public sealed class Introduction
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required Guid AskedBy { get; init; }

    /// <summary>Whom, or what kind of person.</summary>
    public required string Whom { get; init; }

    public required DateTime AskedAt { get; init; }
    public IntroductionState State { get; set; } = IntroductionState.Asked;
}

public enum IntroductionState
{
    Asked,

    /// <summary>Made, after the third person had agreed.</summary>
    Made,
    Declined,
}
