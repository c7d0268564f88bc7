using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pieredze.Relationships.Working;

public sealed class InviteModel(PairDesk desk, SessionInvitation invitation) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid pair, Guid session)
    {
        if (await desk.WithSession(pair, session) is not { } found)
        {
            return NotFound();
        }

        var calendar = invitation.Calendar(found, desk, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        return File(Encoding.UTF8.GetBytes(calendar), "text/calendar; charset=utf-8", "invite.ics");
    }
}
