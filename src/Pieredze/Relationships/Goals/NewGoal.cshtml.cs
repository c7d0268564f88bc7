using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

public sealed class NewGoalModel(PairDesk desk) : PairPage(desk)
{
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

    [BindProperty]
    public Guid? Under { get; set; }

    public IReadOnlyList<Goal> LongTerm =>
        [
            .. Desk.Pair.Goals.Where(g =>
                g.Horizon == Horizon.Long && g.State is GoalState.Active or GoalState.Proposed && Desk.IAmMentee
            ),
        ];

    public override Task LoadAsync() => Desk.WithGoals(PairId);

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Kind = Desk.Style.AimsAtSuccess ? GoalKind.Career : GoalKind.Growth;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            await LoadAsync();
            return Page();
        }

        Goal goal = null!;
        return await ChangeAsync(
            () =>
            {
                var known = Desk.Pair.Goals.Count;
                goal = Desk.Pair.ProposeGoal(Desk.MyId, GoalTitle!, Kind, Horizon, Origin, Desk.Clock.Now);
                if (known == Desk.Pair.Goals.Count)
                {
                    return null;
                }

                (goal.WhyMine, goal.HowWeWillKnow, goal.DueOn) = (WhyMine?.Trim(), HowWeWillKnow?.Trim(), DueOn);
                if (Under is not null && Horizon == Horizon.Medium)
                {
                    Desk.Pair.Hang(Desk.MyId, goal, Under);
                }

                return "goal-proposed";
            },
            () => $"/pairs/{PairId}/goals/{goal.Id}"
        );
    }
}
