using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Guide;

public sealed class WhoSeesWhatModel(Database db, Me me) : PageModel
{
    /// <summary>Whom to turn to; the organisation tells its own people, not the world.</summary>
    public string? Contacts { get; private set; }

    public async Task OnGetAsync() =>
        Contacts = me.IsSignedIn ? await db.Organisations.Select(o => o.ReferralContacts).SingleOrDefaultAsync() : null;
}
