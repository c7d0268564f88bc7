using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Admin.Demo;

/// <summary>The mails that the demo would have sent. Only made-up people ever stand in this outbox.</summary>
public sealed class DemoMailModel(Database db, Clock clock, Settings settings) : PageModel
{
    private const int Newest = 50;

    public IReadOnlyList<OutboxMail> Mails { get; private set; } = [];
    public Clock Clock => clock;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!settings.Demo)
        {
            return NotFound();
        }

        Mails = await db.Outbox.AsNoTracking().OrderByDescending(m => m.CreatedAt).Take(Newest).ToListAsync();
        return Page();
    }
}
