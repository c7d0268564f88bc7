using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pieredze.Measuring.Surveys;

/// <summary>What one can do when something is not well.</summary>
public sealed class HelpModel(HelpDesk desk) : PageModel
{
    public Help Help { get; private set; } = null!;

    public async Task OnGetAsync(Guid programme) => Help = await desk.OfAsync(programme);
}
