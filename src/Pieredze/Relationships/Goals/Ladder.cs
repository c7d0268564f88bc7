namespace Pieredze.Relationships.Goals;

// The rungs from this goal down to the day.
public sealed partial class Goal
{
    /// <summary>Steps and actions that hang in the air: no unbroken row of rungs leads from them up to the goal.</summary>
    public IEnumerable<LadderStep> Orphans => _steps.Where(s => s.Level != LadderLevel.Medium && !ReachesGoal(s));

    /// <summary>At least one weekly step or daily action leads to the goal without a gap.</summary>
    public bool HasWholeLadder => _steps.Exists(s => s.Level != LadderLevel.Medium && ReachesGoal(s));

    /// <summary>All rungs as they hang under each other, with how deep each hangs.</summary>
    public IEnumerable<(LadderStep Step, int Depth)> Rungs => Under(null, 0);

    private IEnumerable<(LadderStep Step, int Depth)> Under(Guid? parent, int depth) =>
        _steps
            .Where(s => s.ParentId == parent)
            .OrderBy(s => s.Level)
            .ThenBy(s => s.Id)
            .SelectMany(s => Under(s.Id, depth + 1).Prepend((s, depth)));

    // From a long-term goal straight down to the week there is a rung missing.
    private bool ReachesGoal(LadderStep step)
    {
        for (var rung = step; ; )
        {
            if (rung.ParentId is not { } parent)
            {
                return Horizon == Horizon.Medium || rung.Level == LadderLevel.Medium;
            }

            if (_steps.Find(s => s.Id == parent && s.Level < rung.Level) is not { } above)
            {
                return false;
            }

            rung = above;
        }
    }
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

    /// <summary>How often it is done; a step that repeats is never done for good.</summary>
    public StepRepeat Repeat { get; init; }

    /// <summary>The days on which a repeated step was done.</summary>
    public List<DateOnly> DoneDays { get; internal set; } = [];

    /// <summary>Whether it needs nothing more today: done, or done in this day or week.</summary>
    public bool IsDone(DateOnly today) =>
        Repeat switch
        {
            StepRepeat.Daily => DoneDays.Contains(today),
            StepRepeat.Weekly => DoneDays.Exists(day => Monday(day) == Monday(today)),
            _ => DoneOn is not null,
        };

    /// <summary>In how many of the last days or weeks it was done, and of how many.</summary>
    public (int Done, int Of) Lately(DateOnly today) =>
        Repeat == StepRepeat.Weekly
            ? (DoneDays.Where(day => day > today.AddDays(-7 * Looked)).Select(Monday).Distinct().Count(), Looked)
            : (DoneDays.Count(day => day > today.AddDays(-2 * Looked)), 2 * Looked);

    internal void Tick(bool? done, DateOnly today)
    {
        var isDone = done ?? !IsDone(today);
        if (Repeat == StepRepeat.Once)
        {
            DoneOn = isDone ? DoneOn ?? today : null;
        }
        else if (isDone != IsDone(today))
        {
            DoneDays = isDone
                ? [.. DoneDays, today]
                : [.. DoneDays.Where(day => Repeat == StepRepeat.Daily ? day != today : Monday(day) != Monday(today))];
        }
    }

    // Weeks or fortnights of days that are looked back on.
    private const int Looked = 7;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}

/// <summary>How often a step is done.</summary>
public enum StepRepeat
{
    Once,
    Daily,
    Weekly,
}

public enum LadderLevel
{
    Medium,
    Weekly,
    Daily,
}
