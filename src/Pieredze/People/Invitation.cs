namespace Pieredze.People;

/// <summary>A personal address by which somebody takes up their place; only its hash is kept.</summary>
public sealed class Invitation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public Guid? ProgrammeId { get; init; }
    public required string TokenHash { get; init; }
    public required DateTime CreatedAt { get; init; }
    public required DateTime ExpiresAt { get; init; }
    public DateTime? UsedAt { get; set; }
}
