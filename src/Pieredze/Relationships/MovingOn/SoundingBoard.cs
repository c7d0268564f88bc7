namespace Pieredze.Relationships.MovingOn;

/// <summary>An idea that one of two former partners would like to test on the other.</summary>
public sealed class SoundingBoard
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required Guid AskedBy { get; init; }
    public required string Question { get; init; }
    public string? Answer { get; set; }
    public bool IsDeclined { get; set; }
    public required DateTime AskedAt { get; init; }
}
