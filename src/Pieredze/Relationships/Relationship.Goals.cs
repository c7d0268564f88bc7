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
        Refusal.Check(WhyNotProposeGoal(by));
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
        Refusal.Check(WhyNotActivate(by, goal));
        goal.State = GoalState.Active;
    }

    public void Reject(Guid by, Goal goal)
    {
        Refusal.Check(WhyNotChangeGoal(by, goal) ?? (goal.State == GoalState.Active ? new("goal-is-active") : null));
        goal.State = GoalState.Rejected;
    }

    public void Close(Guid by, Goal goal, bool reached)
    {
        Refusal.Check(WhyNotChangeGoal(by, goal) ?? (goal.State == GoalState.Proposed ? new("goal-not-active") : null));
        goal.State = reached ? GoalState.Reached : GoalState.Dropped;
    }

    public void Mark(Guid by, Goal goal, int level)
    {
        Refusal.Check(WhyNotChangeGoal(by, goal) ?? (level is < -2 or > 2 ? new("level-out-of-range") : null));
        goal.Level = level;
    }

    public void AddMethod(Guid by, Goal goal, MethodKind kind, string description)
    {
        Refusal.Check(WhyNotChangeGoal(by, goal) ?? WhyNotText(description));
        goal.Add(
            new EvaluationMethod
            {
                GoalId = goal.Id,
                Kind = kind,
                Description = description.Trim(),
            }
        );
    }

    public Refusal? WhyNotAddStep(Guid by, Goal goal, LadderLevel level, Guid? parent, string text) =>
        WhyNotChangeGoal(by, goal)
        ?? WhyNotText(text)
        ?? (
            parent is { } above && goal.Steps.All(s => s.Id != above) ? new("step-parent-unknown")
            : parent is { } id && goal.Steps.First(s => s.Id == id).Level >= level ? new("step-parent-below")
            : null
        );

    public void AddStep(Guid by, Goal goal, LadderLevel level, Guid? parent, string text, DateOnly? due)
    {
        Refusal.Check(WhyNotAddStep(by, goal, level, parent, text));
        goal.Add(
            new LadderStep
            {
                GoalId = goal.Id,
                Level = level,
                ParentId = parent,
                Text = text.Trim(),
                DueOn = due,
            }
        );
    }

    public void Tick(Guid by, Goal goal, Guid step, DateOnly today)
    {
        Refusal.Check(WhyNotChangeGoal(by, goal));
        if (goal.Steps.FirstOrDefault(s => s.Id == step) is { } found)
        {
            found.DoneOn = found.DoneOn is null ? today : null;
        }
    }

    public void RaiseProblem(Guid by, string text, DateTime now)
    {
        Refusal.Check(WhyNotProposeGoal(by) ?? WhyNotText(text));
        _problems.Add(
            new Problem
            {
                RelationshipId = Id,
                Text = text.Trim(),
                CreatedAt = now,
            }
        );
        NoProblemNow = false;
    }

    public void AddOption(Guid by, Problem problem, string text)
    {
        Refusal.Check(WhyNotProposeGoal(by) ?? WhyNotText(text));
        problem.Add(
            new Option
            {
                ProblemId = problem.Id,
                Text = text.Trim(),
                AuthorId = by,
            }
        );
    }

    public Refusal? WhyNotChoose(Guid by, Problem problem, Guid option) =>
        IsOver() ? new("pair-is-over")
        : !IsMentee(by) ? new("choice-is-the-mentees")
        : problem.Options.All(o => o.Id != option) ? new("option-unknown")
        : null;

    public void Choose(Guid by, Problem problem, Guid option)
    {
        Refusal.Check(WhyNotChoose(by, problem, option));
        problem.ChosenId = option;
    }

    public void TellResult(Guid by, Problem problem, string text)
    {
        Refusal.Check(
            WhyNotProposeGoal(by) ?? WhyNotText(text) ?? (problem.ChosenId is null ? new("nothing-chosen") : null)
        );
        problem.Result = text.Trim();
    }

    public void SayNoProblem(Guid by, bool none)
    {
        Refusal.Check(WhyNotProposeGoal(by));
        NoProblemNow = none;
    }

    private bool IsWalker(Guid person) => person == MentorId || person == MenteeId;

    private bool IsOver() => Standing is Standing.Completed or Standing.EndedEarly or Standing.Closed;

    private static Refusal? WhyNotText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? new("text-missing")
        : text.Length > 4000 ? new("too-long")
        : null;
}
