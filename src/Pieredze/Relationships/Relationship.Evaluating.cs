using Pieredze.Platform;
using Pieredze.Relationships.Goals;

namespace Pieredze.Relationships;

// By what the two will know: methods, what they showed in time, and milestones. All of it is the mentee's to enter.
public sealed partial class Relationship
{
    public const int LevelsOfAScale = 5;

    public void AddMethod(Guid by, Goal goal, MethodKind kind, string description)
    {
        Refusal.Check(WhyNotChangeGoal(by, goal) ?? WhyNotText(description));
        if (goal.Methods.Any(m => m.Kind == kind && m.Description == description.Trim()))
        {
            return;
        }

        goal.Add(
            new EvaluationMethod
            {
                GoalId = goal.Id,
                Kind = kind,
                Description = description.Trim(),
            }
        );
    }

    /// <summary>The pair's own words for −2 to +2; written before starting, so that nobody judges afterwards.</summary>
    public void NameLevels(Guid by, Goal goal, EvaluationMethod method, IReadOnlyList<string> levels)
    {
        Refusal.Check(
            WhyNotChangeGoal(by, goal)
                ?? (
                    method.Kind != MethodKind.Attainment ? new("method-of-other-kind")
                    : levels.Count != LevelsOfAScale || levels.Any(string.IsNullOrWhiteSpace) ? new("levels-incomplete")
                    : levels.Any(level => level.Length > 500) ? new("too-long")
                    : null
                )
        );
        method.Levels = [.. levels.Select(level => level.Trim())];
    }

    /// <summary>What is counted and how many are hoped for, or who is asked.</summary>
    public void Detail(Guid by, Goal goal, EvaluationMethod method, string? unit, double? target, string? fromWhom)
    {
        Refusal.Check(
            WhyNotChangeGoal(by, goal)
                ?? (
                    method.Kind == MethodKind.Feedback && string.IsNullOrWhiteSpace(fromWhom)
                        ? new("feedback-from-nobody")
                    : unit?.Length > 80 || fromWhom?.Length > 200 ? new("too-long")
                    : target is { } t && !double.IsFinite(t) ? new("number-missing")
                    : null
                )
        );
        (method.Unit, method.Target, method.FromWhom) = (Absent(unit), target, Absent(fromWhom));
    }

    public Refusal? WhyNotMeasure(
        Guid by,
        Goal goal,
        EvaluationMethod method,
        DateOnly on,
        double? value,
        string? text,
        DateOnly today
    ) =>
        WhyNotChangeGoal(by, goal)
        ?? WhyNotLength(text)
        ?? (
            on > today ? new("measured-in-the-future")
            : method.Kind == MethodKind.Milestones ? new("method-of-other-kind")
            : method.Range is { } range
                ? value is not { } number || !double.IsFinite(number) ? new("number-missing")
                    : number < range.Least || number > range.Most
                        ? new(method.Kind == MethodKind.Attainment ? "level-out-of-range" : "number-out-of-range")
                    : method.Kind == MethodKind.Attainment && number != Math.Truncate(number)
                        ? new("level-out-of-range")
                    : null
            : string.IsNullOrWhiteSpace(text) ? new("text-missing")
            : null
        );

    /// <summary>Enters what the method showed. A second number of the same day takes the place of the first.</summary>
    public void Measure(
        Guid by,
        Goal goal,
        EvaluationMethod method,
        DateOnly on,
        double? value,
        string? text,
        DateOnly today
    )
    {
        Refusal.Check(WhyNotMeasure(by, goal, method, on, value, text, today));
        var measure = method.Measures.FirstOrDefault(m =>
            m.On == on && (method.Range is not null || m.Text == Absent(text))
        );
        if (measure is null)
        {
            measure = new() { MethodId = method.Id, On = on };
            method.Add(measure);
        }

        (measure.Value, measure.Text) = (method.Range is null ? null : value, Absent(text) ?? measure.Text);
        if (method.Kind == MethodKind.Attainment && method.InTime.Last() == measure)
        {
            goal.Level = (int)value!.Value;
        }
    }

    /// <summary>How far the goal is reached now, where no scale in the pair's own words remembers it day by day.</summary>
    public void Mark(Guid by, Goal goal, int level)
    {
        Refusal.Check(WhyNotChangeGoal(by, goal) ?? (level is < -2 or > 2 ? new("level-out-of-range") : null));
        goal.Level = level;
    }

    public void AddMilestone(Guid by, Goal goal, EvaluationMethod method, string text)
    {
        Refusal.Check(
            WhyNotChangeGoal(by, goal)
                ?? WhyNotText(text)
                ?? (method.Kind != MethodKind.Milestones ? new("method-of-other-kind") : null)
        );
        if (method.Milestones.All(m => m.Text != text.Trim()))
        {
            method.Add(new Milestone { MethodId = method.Id, Text = text.Trim() });
        }
    }

    /// <summary>Ticks a milestone, or takes the tick away; a second click changes nothing.</summary>
    public void Pass(Guid by, Goal goal, Guid milestone, bool done, DateOnly today)
    {
        Refusal.Check(WhyNotChangeGoal(by, goal));
        if (goal.Methods.SelectMany(m => m.Milestones).FirstOrDefault(m => m.Id == milestone) is { } found)
        {
            found.DoneOn = done ? found.DoneOn ?? today : null;
        }
    }
}
