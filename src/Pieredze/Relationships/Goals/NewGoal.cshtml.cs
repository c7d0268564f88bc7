using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

public sealed class NewGoalModel(PairDesk desk) : PageModel, IReload
{
    [BindProperty(SupportsGet = true, Name = "pair")]
    public Guid PairId { get; set; }

    [BindProperty, Required, MaxLength(300)]
    public string? GoalTitle { get; set; }

    [BindProperty, MaxLength(4000)]
    public string? WhyMine { get; set; }

    [BindProperty, MaxLength(4000)]
    public string? HowWeWillKnow { get; set; }

    [BindProperty]
    public DateOnly? DueOn { get; set; }

    [BindProperty]
    public GoalKind Kind { get; set; }

    [BindProperty]
    public Horizon Horizon { get; set; } = Horizon.Medium;

    [BindProperty]
    public GoalOrigin Origin { get; set; }

    public PairDesk Desk => desk;

    public Task LoadAsync() => desk.WithGoals(PairId);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var goal = desk.Pair.ProposeGoal(desk.MyId, GoalTitle!, Kind, Horizon, Origin, desk.Clock.Now);
        (goal.WhyMine, goal.HowWeWillKnow, goal.DueOn) = (WhyMine, HowWeWillKnow, DueOn);
        await desk.SaveAsync("goal-proposed", goal.Id);
        return LocalRedirect($"/pairs/{PairId}/goals/{goal.Id}");
    }
}
