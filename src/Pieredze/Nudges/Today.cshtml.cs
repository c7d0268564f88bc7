using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pieredze.Nudges;

public sealed class TodayModel : PageModel
{
    public void OnGet() { }
}
