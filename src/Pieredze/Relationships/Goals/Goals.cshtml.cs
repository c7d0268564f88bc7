using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

public sealed class GoalsModel(PairDesk desk) : PairPage(desk)
{
    public IEnumerable<Goal> In(GoalState state, Horizon? horizon = null) =>
        Desk
            .Pair.Goals.Where(g => g.State == state && (horizon is null || g.Horizon == horizon))
            .OrderBy(g => g.CreatedAt);

    public bool HasLongTerm => In(GoalState.Active, Horizon.Long).Any();

    /// <summary>Each long-term goal with itself and what leads to it; last the goals that stand on their own.</summary>
    public IEnumerable<(Goal? Far, IReadOnlyList<Goal> Goals)> Ladders
    {
        get
        {
            var far = In(GoalState.Active, Horizon.Long).ToList();
            foreach (var goal in far)
            {
                var under = In(GoalState.Active, Horizon.Medium).Where(g => g.UnderId == goal.Id).ToList();
                yield return (goal, [.. under, .. under.Count == 0 || goal.Steps.Count > 0 ? new[] { goal } : []]);
            }

            var loose = In(GoalState.Active, Horizon.Medium).Where(g => far.All(f => f.Id != g.UnderId)).ToList();
            if (loose.Count > 0)
            {
                yield return (null, loose);
            }
        }
    }

    /// <summary>Actions from which no unbroken way leads up to a goal.</summary>
    public IEnumerable<(Goal Goal, LadderStep Step)> Orphans =>
        In(GoalState.Active).SelectMany(goal => goal.Orphans.Select(step => (goal, step)));

    public override Task LoadAsync() => Desk.WithGoals(PairId);

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostTickAsync(Guid goal, Guid step, bool? done) =>
        ChangeAsync(() =>
        {
            var found = Desk.Goal(goal);
            Refusal.Check(found is null ? new("goal-unknown") : null);
            Desk.Pair.Tick(Desk.MyId, found!, step, Desk.Clock.Today, done);
        });
}
