using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

public sealed class PauseModel(PairDesk desk, Farewell farewell) : PageModel, IReload
{
    [FromRoute(Name = "pair")]
    public Guid PairId { get; set; }

    [BindProperty]
    public DateOnly Until { get; set; }

    public PairDesk Desk => desk;

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Until = desk.Clock.Today.AddDays(28);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        desk.Pair.Pause(desk.MyId, Until, desk.Clock.Today);
        farewell.Tell(desk.Other, "pause", $"/pairs/{PairId}");
        await desk.SaveAsync("pair-paused");
        return LocalRedirect($"/pairs/{PairId}");
    }

    public Task LoadAsync() => desk.WithEverything(PairId);
}
