namespace Pieredze.Relationships.Goals;

/// <summary>Something the mentee wants to reach. Whoever proposes it, only the mentee makes it active, changes or closes it.</summary>
public sealed class Goal
{
    private readonly List<EvaluationMethod> _methods = [];
    private readonly List<LadderStep> _steps = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required string Title { get; set; }
    public string? WhyMine { get; set; }
    public string? HowWeWillKnow { get; set; }
    public DateOnly? DueOn { get; set; }
    public required GoalKind Kind { get; set; }
    public required Horizon Horizon { get; set; }
    public required GoalOrigin Origin { get; init; }
    public GoalState State { get; internal set; } = GoalState.Proposed;

    /// <summary>Attainment from −2 to +2, 0 being what was expected; null until first looked at.</summary>
    public int? Level { get; internal set; }

    public required DateTime CreatedAt { get; init; }
    public IReadOnlyList<EvaluationMethod> Methods => _methods;
    public IReadOnlyList<LadderStep> Steps => _steps;

    internal void Add(EvaluationMethod method) => _methods.Add(method);

    internal void Add(LadderStep step) => _steps.Add(step);

    internal void Remove(LadderStep step) => _steps.Remove(step);
}

public enum GoalKind
{
    Growth,
    Career,
    Skill,
    Project,
    Change,
    Wellbeing,
}

public enum Horizon
{
    Long,
    Medium,
}

public enum GoalOrigin
{
    Mentee,
    Mentor,
    Manager,
    Programme,
    Joint,
}

public enum GoalState
{
    Proposed,
    Active,
    Rejected,
    Reached,
    Dropped,
}

/// <summary>By what the two will see whether the goal is reached.</summary>
public sealed class EvaluationMethod
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid GoalId { get; init; }
    public required MethodKind Kind { get; init; }
    public required string Description { get; init; }
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

/// <summary>A rung between a goal and the day: a medium-term aim, a weekly step or a daily action under its parent.</summary>
public sealed class LadderStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid GoalId { get; init; }

    /// <summary>The rung above; null when the goal itself is.</summary>
    public Guid? ParentId { get; init; }

    public required LadderLevel Level { get; init; }
    public required string Text { get; set; }
    public DateOnly? DueOn { get; set; }
    public DateOnly? DoneOn { get; internal set; }
}

public enum LadderLevel
{
    Medium,
    Weekly,
    Daily,
}

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

    internal void Add(Option option) => _options.Add(option);
}

/// <summary>One way to act on a problem, and who thought of it.</summary>
public sealed class Option
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProblemId { get; init; }
    public required string Text { get; init; }
    public required Guid AuthorId { get; init; }
}
