using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Measuring.Plan;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Guide;

public sealed class ReadModel(Database db, Me me, DesignsHere designs, Platform.Words.Words words) : PageModel
{
    public GuidePage Shown { get; private set; } = null!;
    public GuidePage? Before { get; private set; }
    public GuidePage? Next { get; private set; }

    /// <summary>Whom to turn to, where a page speaks of what may go wrong; for those who belong to the organisation.</summary>
    public string? Contacts { get; private set; }

    /// <summary>How the programmes that the reader belongs to are measured, from their settings of this day.</summary>
    public IReadOnlyList<DesignLine> Designs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string topic)
    {
        if (GuidePage.All.FirstOrDefault(p => p.Slug == topic) is not { } found)
        {
            return NotFound();
        }

        Shown = found;
        Before = GuidePage.All.TakeWhile(p => p != found).LastOrDefault();
        Next = GuidePage.All.SkipWhile(p => p != found).Skip(1).FirstOrDefault();
        if (me.IsSignedIn && found.NamesContacts)
        {
            Contacts = await db.Organisations.Select(o => o.ReferralContacts).SingleOrDefaultAsync();
        }

        if (me.IsSignedIn && found.TellsOfDesigns)
        {
            Designs = await designs.OfAsync(me, words.Language);
        }

        return Page();
    }
}
