namespace Pieredze.Relationships.Working;

/// <summary>Something a person now knows or sees differently; private until its writer shows it to the other.</summary>
public sealed class Insight
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required Guid AuthorId { get; init; }
    public Guid? SessionId { get; init; }
    public required InsightKind Kind { get; init; }
    public required string Text { get; init; }
    public bool IsShared { get; internal set; }
    public required DateTime WrittenAt { get; init; }
}

public enum InsightKind
{
    Learned,
    SeeDifferently,
    Gratitude,
    QuestionToMyself,
}
