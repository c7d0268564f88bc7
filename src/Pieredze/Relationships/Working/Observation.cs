namespace Pieredze.Relationships.Working;

/// <summary>What one of the two noticed in a meeting, told without judging; read by both.</summary>
public sealed class Observation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid SessionId { get; init; }
    public required Guid AuthorId { get; init; }
    public required string Text { get; init; }
    public required DateTime WrittenAt { get; init; }
}
