using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Web;
using Pieredze.Platform.Words;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

public sealed class IndexModel(PairDesk desk) : PageModel, IReload
{
    [FromRoute(Name = "pair")]
    public Guid PairId { get; set; }

    public PairDesk Desk => desk;
    public int StageNumber =>
        desk.Pair.Standing is Standing.Completed && desk.Pair.Stage == Stage.Ending ? 4 : (int)desk.Pair.Stage;
    public char Letter => "abcde"[(int)desk.Pair.Stage];
    public Turn? Turn => Turn.Of(desk.Pair, desk.Clock.Now);
    public bool IsMyTurn =>
        Turn?.Whose is TurnOf.Both || Turn?.Whose == (desk.IAmMentee ? TurnOf.Mentee : TurnOf.Mentor);
    public IReadOnlyList<Goal> Goals =>
        [.. desk.Pair.Goals.Where(g => g.State is GoalState.Active or GoalState.Reached or GoalState.Proposed).Take(5)];
    public IReadOnlyList<Session> Sessions =>
        [
            .. desk
                .Pair.Sessions.Where(s => s.State != SessionState.Cancelled)
                .OrderByDescending(s => s.StartsAt)
                .Take(4),
        ];

    public IReadOnlyList<string?> StageNotes(Words w) =>
        [
            .. Enum.GetValues<Stage>()
                .Select(stage =>
                    desk.Pair.Stages.Where(s => s.Stage == stage)
                        .Select(s => w["stage-from", ("day", w.Day(s.On))])
                        .LastOrDefault()
                ),
        ];

    public string WhoseTurn(Words w) =>
        Turn?.Whose == TurnOf.Both ? w["turn-both"]
        : IsMyTurn ? w["turn-yours"]
        : w["turn-other", ("name", desk.Other.FirstName)];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostWalkOnAsync()
    {
        await LoadAsync();
        var before = (desk.Pair.Stage, desk.Pair.Standing);
        desk.Pair.WalkOn(desk.MyId, desk.Clock.Today);
        await desk.SaveAsync(
            before == (desk.Pair.Stage, desk.Pair.Standing) ? null
            : desk.Pair.Standing == Standing.Completed ? "pair-completed"
            : "stage-entered"
        );
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostBackAsync()
    {
        await LoadAsync();
        desk.Pair.GoBackToGoals(desk.MyId, desk.Clock.Today);
        await desk.SaveAsync("stage-entered");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostResumeAsync()
    {
        await LoadAsync();
        desk.Pair.Resume(desk.MyId);
        await desk.SaveAsync("pair-resumed");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostNoteAsync(string? text)
    {
        await LoadAsync();
        desk.Pair.KeepPrivately(desk.MyId, text);
        await desk.SaveAsync();
        return RedirectToPage();
    }

    public Task LoadAsync() => desk.WithEverything(PairId);
}
