namespace Pieredze.Relationships.Between;

/// <summary>A line from one of the two to the other, between meetings.</summary>
public sealed class Message
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required Guid AuthorId { get; init; }
    public required string Text { get; init; }
    public required DateTime SentAt { get; init; }
}
