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
