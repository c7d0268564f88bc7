using Pieredze.Platform;
using Pieredze.Relationships.Goals;

namespace Pieredze.Relationships;

// What may be done with goals and problems: both propose, the mentee decides.
public sealed partial class Relationship
{
    public Refusal? WhyNotProposeGoal(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : IsOver() ? new("pair-is-over")
        : null;

    public Goal ProposeGoal(Guid by, string title, GoalKind kind, Horizon horizon, GoalOrigin origin, DateTime now)
    {
        Refusal.Check(WhyNotProposeGoal(by) ?? WhyNotText(title));
        if (_goals.Find(g => g.State == GoalState.Proposed && g.Title == title.Trim()) is { } same)
        {
            return same;
        }

        // What the mentor proposes is never written down as the mentee's own wish.
        var goal = new Goal
        {
            RelationshipId = Id,
            Title = title.Trim(),
            Kind = kind,
            Horizon = horizon,
            Origin = !IsMentee(by) && origin == GoalOrigin.Mentee ? GoalOrigin.Mentor : origin,
            CreatedAt = now,
        };
        _goals.Add(goal);
        return goal;
    }

    public Refusal? WhyNotChangeGoal(Guid by, Goal goal) =>
        IsOver() ? new("pair-is-over")
        : !IsMentee(by) ? new("goal-is-the-mentees")
        : goal.State is not (GoalState.Proposed or GoalState.Active) ? new("goal-is-closed")
        : null;

    public Refusal? WhyNotActivate(Guid by, Goal goal) =>
        WhyNotChangeGoal(by, goal)
        ?? (
            goal.State == GoalState.Active ? new("goal-is-active")
            : goal.Methods.Count == 0 ? new("goal-without-method")
            : null
        );

    public void Activate(Guid by, Goal goal)
    {
        if (IsMentee(by) && goal.State == GoalState.Active)
        {
            return;
        }

        Refusal.Check(WhyNotActivate(by, goal));
        goal.State = GoalState.Active;
    }

    public void Reject(Guid by, Goal goal)
    {
        if (IsMentee(by) && goal.State == GoalState.Rejected)
        {
            return;
        }

        Refusal.Check(WhyNotChangeGoal(by, goal) ?? (goal.State == GoalState.Active ? new("goal-is-active") : null));
        goal.State = GoalState.Rejected;
    }

    public void Close(Guid by, Goal goal, bool reached)
    {
        var wanted = reached ? GoalState.Reached : GoalState.Dropped;
        if (IsMentee(by) && goal.State == wanted)
        {
            return;
        }

        Refusal.Check(WhyNotChangeGoal(by, goal) ?? (goal.State == GoalState.Proposed ? new("goal-not-active") : null));
        goal.State = wanted;
    }

    public Refusal? WhyNotAddStep(Guid by, Goal goal, LadderLevel level, Guid? parent, string text) =>
        WhyNotChangeGoal(by, goal)
        ?? WhyNotText(text)
        ?? (
            parent is { } above && goal.Steps.All(s => s.Id != above) ? new("step-parent-unknown")
            : parent is { } id && goal.Steps.First(s => s.Id == id).Level >= level ? new("step-parent-below")
            : null
        );

    public void AddStep(
        Guid by,
        Goal goal,
        LadderLevel level,
        Guid? parent,
        string text,
        DateOnly? due,
        StepRepeat repeat = StepRepeat.Once
    )
    {
        Refusal.Check(WhyNotAddStep(by, goal, level, parent, text));
        if (goal.Steps.Any(s => s.Level == level && s.ParentId == parent && s.DoneOn is null && s.Text == text.Trim()))
        {
            return;
        }

        goal.Add(
            new LadderStep
            {
                GoalId = goal.Id,
                Level = level,
                ParentId = parent,
                Text = text.Trim(),
                DueOn = due,
                Repeat = level == LadderLevel.Medium ? StepRepeat.Once : repeat,
            }
        );
    }

    /// <summary>Ticks a step, or takes the tick away; told which of the two, a second click changes nothing.</summary>
    public void Tick(Guid by, Goal goal, Guid step, DateOnly today, bool? done = null)
    {
        Refusal.Check(WhyNotChangeGoal(by, goal));
        goal.Steps.FirstOrDefault(s => s.Id == step)?.Tick(done, today);
    }

    public void Describe(Guid by, Goal goal, string? title, string? whyMine, string? howWeWillKnow, DateOnly? dueOn)
    {
        Refusal.Check(
            WhyNotChangeGoal(by, goal) ?? WhyNotText(title) ?? WhyNotLength(whyMine) ?? WhyNotLength(howWeWillKnow)
        );
        (goal.Title, goal.WhyMine, goal.HowWeWillKnow, goal.DueOn) = (
            title!.Trim(),
            Absent(whyMine),
            Absent(howWeWillKnow),
            dueOn
        );
    }

    /// <summary>Hangs a goal under a long-term one, or takes it out again.</summary>
    public void Hang(Guid by, Goal goal, Guid? under)
    {
        Refusal.Check(
            WhyNotChangeGoal(by, goal)
                ?? (
                    under is null ? null
                    : goal.Horizon == Horizon.Long || under == goal.Id ? new("goal-under-itself")
                    : _goals.TrueForAll(g => g.Id != under || g.Horizon != Horizon.Long) ? new("goal-unknown")
                    : null
                )
        );
        goal.UnderId = under;
    }

    /// <summary>How much a goal counts beside the others.</summary>
    public void Weigh(Guid by, Goal goal, int weight)
    {
        Refusal.Check(WhyNotChangeGoal(by, goal) ?? (weight is < 1 or > 3 ? new("weight-out-of-range") : null));
        goal.Weight = weight;
    }

    /// <summary>Says which milestone of the programme's project a goal helps to reach, or that it helps none.</summary>
    /// <param name="milestones">Those that the programme has now; one that it had before may stay.</param>
    public void Link(Guid by, Goal goal, string? milestone, IReadOnlyCollection<string> milestones)
    {
        var wanted = Absent(milestone);
        Refusal.Check(
            WhyNotChangeGoal(by, goal)
                ?? (
                    wanted is null || wanted == goal.ProjectMilestone || milestones.Contains(wanted)
                        ? null
                        : new("milestone-unknown")
                )
        );
        goal.ProjectMilestone = wanted;
    }

    /// <summary>Thinks a goal through by the questions of a shape; without answers the shape goes away.</summary>
    public void Shape(Guid by, Goal goal, GoalShape shape, IReadOnlyList<string> answers)
    {
        Refusal.Check(
            WhyNotChangeGoal(by, goal)
                ?? (
                    answers.Count != GoalShapes.Questions(shape).Count ? new("text-missing")
                    : answers.Any(answer => answer.Length > 1000) ? new("too-long")
                    : null
                )
        );
        var isBlank = answers.All(string.IsNullOrWhiteSpace);
        goal.Shape = isBlank ? null : shape;
        goal.ShapeAnswers = isBlank ? [] : [.. answers.Select(answer => answer.Trim())];
    }

    private bool IsWalker(Guid person) => person == MentorId || person == MenteeId;

    private bool IsOver() => Standing is Standing.Completed or Standing.EndedEarly or Standing.Closed;

    private static Refusal? WhyNotText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? new("text-missing")
        : text.Length > 4000 ? new("too-long")
        : null;

    private static Refusal? WhyNotLength(string? text) => text?.Length > 4000 ? new("too-long") : null;
}
