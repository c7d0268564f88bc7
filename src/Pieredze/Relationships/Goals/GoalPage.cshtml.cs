using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

public sealed partial class GoalPageModel(PairDesk desk) : PairPage(desk)
{
    [BindProperty(SupportsGet = true, Name = "goal")]
    public Guid GoalId { get; set; }

    /// <summary>The shape that somebody looks at; else the one that was used.</summary>
    [BindProperty(SupportsGet = true, Name = "shape")]
    public GoalShape? Asked { get; set; }

    public Goal Goal { get; private set; } = null!;
    public bool MayChange => Desk.Pair.WhyNotChangeGoal(Desk.MyId, Goal) is null;
    public GoalShape? Shape => Asked ?? Goal.Shape;
    public Goal? Above => Desk.Pair.Goals.FirstOrDefault(g => g.Id == Goal.UnderId);

    public IEnumerable<Goal> LongTerm =>
        Desk.Pair.Goals.Where(g =>
            g.Horizon == Horizon.Long && g.State is GoalState.Active or GoalState.Proposed && g != Goal
        );

    /// <summary>What the goal says, as one of the two tabs or hands may be changing it.</summary>
    public IReadOnlyList<SharedText> Texts =>
        [
            Shared("Edit", "title", Goal.Title),
            Shared("Edit", "whyMine", Goal.WhyMine),
            Shared("Edit", "howWeWillKnow", Goal.HowWeWillKnow),
            Shared("Edit", "dueOn", Goal.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ];

    public IReadOnlyList<SharedText> ShapeTexts =>
        Shape is { } shape
            ?
            [
                .. GoalShapes
                    .Questions(shape)
                    .Select(
                        (key, i) =>
                            Shared(
                                "Shape",
                                key,
                                Goal.Shape == shape && Goal.ShapeAnswers.ElementAtOrDefault(i) is { Length: > 0 } answer
                                    ? answer
                                    : null
                            )
                    ),
            ]
            : [];

    public override async Task LoadAsync()
    {
        await Desk.WithGoal(PairId, GoalId);
        Goal = Desk.Goal(GoalId)!;
        await Desk.WithProject();
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

    public Task<IActionResult> OnPostStepAsync(
        LadderLevel level,
        Guid? parent,
        string? text,
        DateOnly? due,
        StepRepeat repeat
    ) => Do(null, (pair, me) => pair.AddStep(me, Goal, level, parent, text ?? "", due, repeat));

    public Task<IActionResult> OnPostTickAsync(Guid step, bool? done) =>
        Do(null, (pair, me) => pair.Tick(me, Goal, step, Desk.Clock.Today, done));

    public Task<IActionResult> OnPostWeighAsync(int weight) => Do(null, (pair, me) => pair.Weigh(me, Goal, weight));

    public Task<IActionResult> OnPostLinkAsync(string? milestone) =>
        Do(null, (pair, me) => pair.Link(me, Goal, milestone, Desk.Project.Milestones));

    public Task<IActionResult> OnPostHangAsync(Guid? under) => Do(null, (pair, me) => pair.Hang(me, Goal, under));

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

    public Task<IActionResult> OnPostShapeAsync() =>
        Do(
            null,
            (pair, me) =>
            {
                Refusal.Check(Shape is null ? new("shape-missing") : SharedText.WhyNot(ShapeTexts));
                pair.Shape(me, Goal, Shape!.Value, [.. ShapeTexts.Select(text => $"{text.Text}")]);
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
