using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

public sealed class GoalPageModel(PairDesk desk) : PageModel, IReload
{
    [BindProperty(SupportsGet = true, Name = "pair")]
    public Guid PairId { get; set; }

    [BindProperty(SupportsGet = true, Name = "goal")]
    public Guid GoalId { get; set; }

    public PairDesk Desk => desk;
    public Goal Goal { get; private set; } = null!;
    public bool MayChange => desk.Pair.WhyNotChangeGoal(desk.MyId, Goal) is null;

    /// <summary>Rungs that hang in the air: a weekly or daily step without anything above but the goal.</summary>
    public IEnumerable<LadderStep> Orphans =>
        Goal.Steps.Where(s => s.Level != LadderLevel.Medium && s.ParentId is null);

    public async Task LoadAsync()
    {
        await desk.WithGoals(PairId);
        Goal = desk.Goal(GoalId)!;
    }

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Goal is null ? NotFound() : Page();
    }

    public Task<IActionResult> OnPostActivateAsync() => Do("goal-activated", (pair, me) => pair.Activate(me, Goal));

    public Task<IActionResult> OnPostRejectAsync() => Do("goal-rejected", (pair, me) => pair.Reject(me, Goal));

    public Task<IActionResult> OnPostCloseAsync(bool reached) =>
        Do("goal-closed", (pair, me) => pair.Close(me, Goal, reached));

    public Task<IActionResult> OnPostLevelAsync(int level) =>
        Do("goal-marked", (pair, me) => pair.Mark(me, Goal, level));

    public Task<IActionResult> OnPostMethodAsync(MethodKind kind, string? text) =>
        Do(null, (pair, me) => pair.AddMethod(me, Goal, kind, text ?? ""));

    public Task<IActionResult> OnPostStepAsync(LadderLevel level, Guid? parent, string? text, DateOnly? due) =>
        Do(null, (pair, me) => pair.AddStep(me, Goal, level, parent, text ?? "", due));

    public Task<IActionResult> OnPostTickAsync(Guid step) =>
        Do(null, (pair, me) => pair.Tick(me, Goal, step, desk.Clock.Today));

    public Task<IActionResult> OnPostEditAsync(
        string? title,
        string? whyMine,
        string? howWeWillKnow,
        DateOnly? dueOn
    ) =>
        Do(
            null,
            (pair, me) =>
            {
                Refusal.Check(
                    pair.WhyNotChangeGoal(me, Goal) ?? (string.IsNullOrWhiteSpace(title) ? new("text-missing") : null)
                );
                (Goal.Title, Goal.WhyMine, Goal.HowWeWillKnow, Goal.DueOn) = (
                    title!.Trim(),
                    whyMine,
                    howWeWillKnow,
                    dueOn
                );
            }
        );

    private async Task<IActionResult> Do(string? kind, Action<Relationship, Guid> change)
    {
        await LoadAsync();
        if (Goal is null)
        {
            return NotFound();
        }

        change(desk.Pair, desk.MyId);
        await desk.SaveAsync(kind, GoalId);
        return LocalRedirect($"/pairs/{PairId}/goals/{GoalId}");
    }
}
