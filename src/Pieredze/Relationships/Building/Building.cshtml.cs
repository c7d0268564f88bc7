using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Building;

public sealed class BuildingModel(PairDesk desk) : PageModel, IReload
{
    [FromRoute(Name = "pair")]
    public Guid PairId { get; set; }

    public PairDesk Desk => desk;

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostFitAsync(Fit fit) =>
        Change(() => desk.Pair.AnswerFit(desk.MyId, fit, desk.Clock.Now));

    public Task<IActionResult> OnPostValuesAsync(List<string?> values, string? why) =>
        Change(() =>
            desk.Pair.TellValues(
                desk.MyId,
                [.. values.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim()).Distinct()],
                why
            )
        );

    public Task<IActionResult> OnPostDifferencesAsync(string? text) =>
        Change(() => desk.Pair.TellDifferences(desk.MyId, text ?? ""));

    public Task<IActionResult> OnPostLearningAsync(string? text) =>
        Change(() => desk.Pair.TellLearningGoal(desk.MyId, text));

    public Task LoadAsync() => desk.WithEverything(PairId);

    private async Task<IActionResult> Change(Action change)
    {
        await LoadAsync();
        change();
        await desk.SaveAsync();
        return RedirectToPage();
    }
}
