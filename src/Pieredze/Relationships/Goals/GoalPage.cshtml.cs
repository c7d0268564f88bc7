using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

public sealed class GoalPageModel(PairDesk desk) : PairPage(desk)
{
    [BindProperty(SupportsGet = true, Name = "goal")]
    public Guid GoalId { get; set; }

    public Goal Goal { get; private set; } = null!;
    public bool MayChange => Desk.Pair.WhyNotChangeGoal(Desk.MyId, Goal) is null;

    /// <summary>What the goal says, as one of the two tabs or hands may be changing it.</summary>
    public IReadOnlyList<SharedText> Texts =>
        [
            Shared("Edit", "title", Goal.Title),
            Shared("Edit", "whyMine", Goal.WhyMine),
            Shared("Edit", "howWeWillKnow", Goal.HowWeWillKnow),
            Shared("Edit", "dueOn", Goal.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ];

    /// <summary>Rungs that hang in the air: a weekly or daily step without anything above but the goal.</summary>
    public IEnumerable<LadderStep> Orphans =>
        Goal.Steps.Where(s => s.Level != LadderLevel.Medium && s.ParentId is null);

    public override async Task LoadAsync()
    {
        await Desk.WithGoals(PairId);
        Goal = Desk.Goal(GoalId)!;
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

    public Task<IActionResult> OnPostLevelAsync(int? level) =>
        Do(
            "goal-marked",
            (pair, me) =>
            {
                Refusal.Check(level is null ? new("level-out-of-range") : null);
                pair.Mark(me, Goal, level!.Value);
            }
        );

    public Task<IActionResult> OnPostMethodAsync(MethodKind kind, string? text) =>
        Do(null, (pair, me) => pair.AddMethod(me, Goal, kind, text ?? ""));

    public Task<IActionResult> OnPostStepAsync(LadderLevel level, Guid? parent, string? text, DateOnly? due) =>
        Do(null, (pair, me) => pair.AddStep(me, Goal, level, parent, text ?? "", due));

    public Task<IActionResult> OnPostTickAsync(Guid step, bool? done) =>
        Do(null, (pair, me) => pair.Tick(me, Goal, step, Desk.Clock.Today, done));

    public Task<IActionResult> OnPostEditAsync() =>
        Do(
            null,
            (pair, me) =>
            {
                var texts = Texts;
                Refusal.Check(pair.WhyNotChangeGoal(me, Goal) ?? SharedText.WhyNot(texts));
                DateOnly? due = DateOnly.TryParse(texts[3].Text, CultureInfo.InvariantCulture, out var day)
                    ? day
                    : null;
                pair.Describe(me, Goal, texts[0].Text, texts[1].Text, texts[2].Text, due);
            }
        );

    protected override bool IsThere => Goal is not null;

    private Task<IActionResult> Do(string? kind, Action<Relationship, Guid> change) =>
        ChangeAsync(
            () =>
            {
                var before = (Goal.State, Goal.Level);
                change(Desk.Pair, Desk.MyId);
                return before == (Goal.State, Goal.Level) ? null : kind;
            },
            () => $"/pairs/{PairId}/goals/{GoalId}",
            GoalId
        );
}
