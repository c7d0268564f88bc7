namespace Pieredze.Relationships.Working;

/// <summary>Somebody on the mentee's network map, told by a name or a role.</summary>
public sealed class Contact
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required Guid AddedBy { get; init; }
    public required string Name { get; init; }

    /// <summary>What this person can help with.</summary>
    public string? For { get; init; }

    public required Closeness Closeness { get; set; }
}

/// <summary>How near somebody stands to the mentee: from the middle of the map outwards.</summary>
public enum Closeness
{
    Close,
    Known,
    ToMeet,
}
