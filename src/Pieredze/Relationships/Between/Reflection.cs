namespace Pieredze.Relationships.Between;

/// <summary>A line in somebody's own journal of the way; nobody else ever reads it.</summary>
public sealed class Reflection
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required Guid AuthorId { get; init; }
    public required ReflectionKind Kind { get; init; }
    public required string Text { get; init; }
    public required DateTime WrittenAt { get; init; }
}

public enum ReflectionKind
{
    Learned,
    SeenDifferently,
    Thankful,
    QuestionToMyself,
}
