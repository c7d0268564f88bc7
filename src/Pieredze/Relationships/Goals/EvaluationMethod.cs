namespace Pieredze.Relationships.Goals;

/// <summary>By what the two will see whether the goal is reached, and what it has shown so far.</summary>
public sealed class EvaluationMethod
{
    private readonly List<Measure> _measures = [];
    private readonly List<Milestone> _milestones = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid GoalId { get; init; }
    public required MethodKind Kind { get; init; }

    /// <summary>What exactly is looked at, counted, asked or collected.</summary>
    public required string Description { get; set; }

    /// <summary>Five descriptions of −2 to +2 in the pair's own words, for an attainment scale.</summary>
    public List<string> Levels { get; internal set; } = [];

    /// <summary>What a number counts, such as «mornings».</summary>
    public string? Unit { get; internal set; }

    /// <summary>The number that was hoped for.</summary>
    public double? Target { get; internal set; }

    /// <summary>Who is asked for feedback, by name.</summary>
    public string? FromWhom { get; internal set; }

    public IReadOnlyList<Measure> Measures => _measures;
    public IReadOnlyList<Milestone> Milestones => _milestones;

    /// <summary>The least and the most that can be entered; null where no number is asked for.</summary>
    public (double Least, double Most)? Range =>
        Kind switch
        {
            MethodKind.Attainment => (-2, 2),
            MethodKind.SelfRating => (1, 10),
            MethodKind.Number => (-1_000_000_000, 1_000_000_000),
            _ => null,
        };

    /// <summary>What it showed, day by day.</summary>
    public IEnumerable<Measure> InTime => _measures.OrderBy(m => m.On).ThenBy(m => m.Id);

    internal void Add(Measure measure) => _measures.Add(measure);

    internal void Add(Milestone milestone) => _milestones.Add(milestone);
}

public enum MethodKind
{
    Attainment,
    Number,
    Milestones,
    Feedback,
    SelfRating,
    Portfolio,
}

/// <summary>What an evaluation method showed on a day: a number, words, or both.</summary>
public sealed class Measure
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid MethodId { get; init; }
    public required DateOnly On { get; init; }
    public double? Value { get; internal set; }
    public string? Text { get; internal set; }
}

/// <summary>A part of the way that is either behind or still ahead.</summary>
public sealed class Milestone
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid MethodId { get; init; }
    public required string Text { get; init; }
    public DateOnly? DoneOn { get; internal set; }
}
