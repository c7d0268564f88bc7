namespace Pieredze.Relationships.Goals;

/// <summary>Something the mentee wants to reach. Whoever proposes it, only the mentee makes it active, changes or closes it.</summary>
public sealed partial class Goal
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

    /// <summary>The long-term goal that this one leads to; null when it stands on its own.</summary>
    public Guid? UnderId { get; internal set; }

    /// <summary>How much it counts beside the others, 1 to 3.</summary>
    public int Weight { get; internal set; } = 1;

    /// <summary>The milestone of the programme's project that it helps to reach.</summary>
    public string? ProjectMilestone { get; internal set; }

    /// <summary>A shape that helped to think the goal through; never a must.</summary>
    public GoalShape? Shape { get; internal set; }

    /// <summary>What was answered to the questions of the shape, in their order; blank where nothing was.</summary>
    public List<string> ShapeAnswers { get; internal set; } = [];

    public required GoalOrigin Origin { get; init; }
    public GoalState State { get; internal set; } = GoalState.Proposed;

    /// <summary>Attainment from −2 to +2, 0 being what was expected; null until first looked at.</summary>
    public int? Level { get; internal set; }

    public required DateTime CreatedAt { get; init; }
    public IReadOnlyList<EvaluationMethod> Methods => _methods;
    public IReadOnlyList<LadderStep> Steps => _steps;

    /// <summary>What it is, why it is one's own, by when, and how it will be evaluated: clear when none is left.</summary>
    public IEnumerable<string> Unclear =>
        new (string Key, bool IsClear)[]
        {
            ("why", WhyMine is not null),
            ("how", HowWeWillKnow is not null),
            ("due", DueOn is not null),
            ("method", _methods.Count > 0),
        }
            .Where(part => !part.IsClear)
            .Select(part => part.Key);

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
