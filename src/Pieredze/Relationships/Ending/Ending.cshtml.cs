using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

public sealed class EndingModel(PairDesk desk, Farewell farewell) : PageModel, IReload
{
    [FromRoute(Name = "pair")]
    public Guid PairId { get; set; }

    public PairDesk Desk => desk;

    /// <summary>What was just typed into this field, so that nothing is lost after a no.</summary>
    public string? Typed(string field) =>
        Request.HasFormContentType && Request.Form.TryGetValue(field, out var typed) ? $"{typed}" : null;

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostStartAsync(DateOnly on) =>
        Change(
            () =>
            {
                desk.Pair.StartEnding(desk.MyId, on, desk.Clock.Today);
                farewell.Tell(desk.Other, "ending", $"/pairs/{PairId}/ending");
            },
            "stage-entered"
        );

    public Task<IActionResult> OnPostGrowthAsync(string? plan, string? step, DateOnly? on) =>
        Change(() => desk.Pair.PlanGrowth(desk.MyId, plan ?? "", step ?? "", on, desk.Clock.Today));

    public Task<IActionResult> OnPostReviewAsync(string? worked, string? learned) =>
        Change(() => desk.Pair.Review(desk.MyId, worked ?? "", learned ?? ""));

    public Task<IActionResult> OnPostCelebrateAsync(string? how) => Change(() => desk.Pair.Celebrate(desk.MyId, how));

    public Task<IActionResult> OnPostNotesAsync(string? confidential, string? notes) =>
        Change(() => desk.Pair.SettleNotes(desk.MyId, confidential, notes));

    public Task<IActionResult> OnPostConfidenceAsync(int now) => Change(() => desk.Pair.TellConfidence(desk.MyId, now));

    public Task<IActionResult> OnPostExtendAsync() => Change(() => desk.Pair.Extend(desk.MyId));

    public Task LoadAsync() => desk.WithEverything(PairId);

    private async Task<IActionResult> Change(Action change, string? kind = null)
    {
        await LoadAsync();
        change();
        await desk.SaveAsync(kind);
        return RedirectToPage();
    }
}
