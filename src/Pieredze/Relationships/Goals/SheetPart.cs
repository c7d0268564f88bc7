namespace Pieredze.Relationships.Goals;

/// <summary>One of six parts in which somebody explores themselves; its owner alone decides whether the partner reads it.</summary>
public sealed class SheetPart
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required Guid OwnerId { get; init; }
    public required SheetSection Section { get; init; }
    public string? Text { get; internal set; }
    public bool IsShared { get; internal set; }
    public DateTime WrittenAt { get; internal set; }

    /// <summary>How content its owner is with each area of life and work, 1 to 10; 0 where they did not say.</summary>
    public List<int> Contentment { get; internal set; } = [];

    public int? ContentWith(LifeArea area) =>
        Contentment.ElementAtOrDefault((int)area) is var level and > 0 ? level : null;
}

public enum SheetSection
{
    Needs,
    Motivation,
    Wishes,
    Skills,
    Thinking,
    Areas,
}

/// <summary>An area of life and work on the map of a person.</summary>
public enum LifeArea
{
    Work,
    Learning,
    Health,
    Relations,
    Meaning,
}

/// <summary>A skill as its owner sees it, 1 to 5, and whether they want to grow in it.</summary>
public sealed class Skill
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required Guid OwnerId { get; init; }
    public required string Name { get; init; }
    public int Rating { get; internal set; }
    public bool WantsToGrow { get; internal set; }
}
