using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

public sealed class GoalsModel(PairDesk desk) : PageModel, IReload
{
    [BindProperty(SupportsGet = true, Name = "pair")]
    public Guid PairId { get; set; }

    public PairDesk Desk => desk;

    public IEnumerable<Goal> In(GoalState state, Horizon? horizon = null) =>
        desk
            .Pair.Goals.Where(g => g.State == state && (horizon is null || g.Horizon == horizon))
            .OrderBy(g => g.CreatedAt);

    public Task LoadAsync() => desk.WithGoals(PairId);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostTickAsync(Guid goal, Guid step)
    {
        await LoadAsync();
        if (desk.Goal(goal) is not { } found)
        {
            return NotFound();
        }

        desk.Pair.Tick(desk.MyId, found, step, desk.Clock.Today);
        await desk.SaveAsync();
        return RedirectToPage(new { pair = PairId });
    }
}
