using Pieredze.Platform;
using Pieredze.Relationships.Building;
using Pieredze.Relationships.Ending;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

/// <summary>One thing without which a stage is not walked to its end.</summary>
public sealed record Criterion(string Key, bool IsMet);

// The walk through the stages: never a step skipped, and each step taken by both.
public sealed partial class Relationship
{
    /// <summary>A large part of the goals: so great a share at the expected level or above.</summary>
    public const double GoalsReachedBar = 0.6;

    /// <summary>What the present stage asks for before the two can walk on.</summary>
    public IReadOnlyList<Criterion> Criteria() =>
        Stage switch
        {
            Stage.Building =>
            [
                new("fit", Mentor.Fit == Fit.Yes && Mentee.Fit == Fit.Yes),
                new("values", Mentor.Values.Count > 0 && Mentee.Values.Count > 0),
                new("differences", Mentor.HasToldDifferences && Mentee.HasToldDifferences),
                new("agreement", SignedAgreement is not null),
                new("session", MeetingsHeld > 0),
            ],
            Stage.Goals =>
            [
                new("goal", ActiveGoals.Any()),
                new("clarity", ActiveGoals.Any() && ActiveGoals.All(g => !g.Unclear.Any(part => part != "method"))),
                new("method", ActiveGoals.Any() && ActiveGoals.All(g => g.Methods.Count > 0)),
                new("ladder", ActiveGoals.Any(goal => goal.HasWholeLadder)),
                new("options", NoProblemNow || _problems.Any(p => p.Options.Count >= 2)),
            ],
            Stage.Working =>
            [
                new("goals-reached", ShareReached() >= GoalsReachedBar),
                new("enough-met", MeetingsHeld >= 3),
            ],
            Stage.Ending =>
            [
                new(
                    "growth-plan",
                    Closing is { GrowthPlan: not null, NextGrowthStep: not null, NextGrowthStepOn: not null }
                ),
                new("review", Mentor.ReviewLearned is not null && Mentee.ReviewLearned is not null),
                new(
                    "closing-meeting",
                    Closing is { } closing && LastMetOn >= closing.StartedOn && MeetingsHeld > closing.MeetingsBefore
                ),
                new("celebration", Closing?.CelebrationOffered == true),
            ],
            _ => [],
        };

    public IEnumerable<Goal> ActiveGoals => _goals.Where(g => g.State == GoalState.Active);

    public Agreement? SignedAgreement => _agreements.Where(a => a.IsSignedByBoth).MaxBy(a => a.Number);

    /// <summary>Share of goals, closed ones too, at the expected level or above; 0 without goals.</summary>
    public double ShareReached()
    {
        var goals = _goals.Where(g => g.State is GoalState.Active or GoalState.Reached).ToList();
        return goals.Count == 0 ? 0 : (double)goals.Count(g => g.IsReached) / goals.Count;
    }

    public Refusal? WhyNotWalkOn(Guid by) =>
        WhyNotAct(by)
        ?? (
            Stage is not (Stage.Building or Stage.Goals or Stage.Ending) ? new("stage-has-own-way")
            : Criteria().FirstOrDefault(c => !c.IsMet) is { } missing ? new($"missing-{missing.Key}")
            : null
        );

    /// <summary>This person is ready; when both are, the pair walks on.</summary>
    public void WalkOn(Guid by, DateOnly today)
    {
        Refusal.Check(WhyNotWalkOn(by));
        var next = Stage + 1;
        PartOf(by).ReadyFor = next;
        if (Mentor.ReadyFor != next || Mentee.ReadyFor != next)
        {
            return;
        }

        if (Stage == Stage.Ending)
        {
            (Standing, EndedOn) = (Standing.Completed, today);
        }
        else
        {
            Enter(next, today);
        }
    }

    public Refusal? WhyNotGoBackToGoals(Guid by) =>
        WhyNotAct(by)
        ?? (
            !IsMentee(by) ? new("mentee-decides")
            : Stage != Stage.Working ? new("not-in-this-stage")
            : null
        );

    /// <summary>The mentee may set new goals at any time of the work.</summary>
    public void GoBackToGoals(Guid by, DateOnly today)
    {
        if (Stage == Stage.Goals && IsMentee(by))
        {
            return;
        }

        Refusal.Check(WhyNotGoBackToGoals(by));
        Enter(Stage.Goals, today);
    }

    /// <summary>Three meetings or eight weeks should be enough to know whether the two can work together.</summary>
    public bool IsTimeToDecide(DateOnly today) =>
        Stage == Stage.Building
        && Standing == Standing.Active
        && (Mentor.Fit != Fit.Yes || Mentee.Fit != Fit.Yes)
        && (MeetingsHeld >= 3 || today >= IntroducedOn.AddDays(7 * 8));

    private int MeetingsHeld => _sessions.Count(s => s.State == SessionState.Held);

    private Refusal? WhyNotAct(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : IsOver() ? new("pair-is-over")
        : SuspendedOn is not null ? new("pair-is-suspended")
        : Standing == Standing.Paused ? new("pair-is-paused")
        : null;

    private void Enter(Stage stage, DateOnly today)
    {
        Stage = stage;
        _stages.Add(
            new()
            {
                RelationshipId = Id,
                Stage = stage,
                On = today,
            }
        );
        (Mentor.ReadyFor, Mentee.ReadyFor) = (null, null);
    }
}
