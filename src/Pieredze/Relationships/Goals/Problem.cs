namespace Pieredze.Relationships.Goals;

/// <summary>Something that stands in the way, and what could be done about it.</summary>
public sealed class Problem
{
    private readonly List<Option> _options = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required string Text { get; set; }
    public Guid? ChosenId { get; internal set; }
    public string? Result { get; set; }
    public required DateTime CreatedAt { get; init; }
    public IReadOnlyList<Option> Options => _options;

    /// <summary>Every option came from the mentor alone, so that the mentee has none of their own to choose.</summary>
    public bool IsAllOf(Guid mentor) =>
        _options.Count > 0 && _options.TrueForAll(o => o.AuthorId == mentor && !o.IsJoint);

    internal void Add(Option option) => _options.Add(option);
}

/// <summary>One way to act on a problem, and who thought of it.</summary>
public sealed class Option
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProblemId { get; init; }
    public required string Text { get; set; }
    public required Guid AuthorId { get; init; }

    /// <summary>Both thought of it together.</summary>
    public bool IsJoint { get; init; }
}
