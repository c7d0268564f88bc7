namespace Pieredze.Activity;

/// <summary>What happened, when and by whom: metadata only, never a word that people wrote to each other.</summary>
public sealed class Happening
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>A stable key such as «agreement-signed»; its sentence is in the words of this folder.</summary>
    public required string Kind { get; init; }

    public required DateTime At { get; init; }
    public Guid? ActorId { get; init; }
    public Guid? ProgrammeId { get; init; }
    public Guid? RelationshipId { get; init; }

    /// <summary>The thing it happened to, when it is neither the programme nor the pair.</summary>
    public Guid? ObjectId { get; init; }
}
