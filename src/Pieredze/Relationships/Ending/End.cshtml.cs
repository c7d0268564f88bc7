using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

public sealed class EndModel(PairDesk desk, Farewell farewell) : PageModel, IReload
{
    [FromRoute(Name = "pair")]
    public Guid PairId { get; set; }

    public PairDesk Desk => desk;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        desk.Pair.EndEarly(desk.MyId, desk.Clock.Today);
        farewell.Tell(desk.Other, "end", $"/pairs/{PairId}");
        await desk.SaveAsync("pair-ended");
        return LocalRedirect($"/pairs/{PairId}");
    }

    public Task LoadAsync() => desk.WithEverything(PairId);
}
