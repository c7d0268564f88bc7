using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Admin;

/// <summary>Near to sponsorship an administrator, and nobody else, may say why a mentor of the own line is put up with.</summary>
public sealed class LineWaiversModel(Database db, Me me, Clock clock, Platform.Words.Words words) : PageModel, IReload
{
    [BindProperty]
    public Guid Programme { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<Programme> Programmes { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync() =>
        ChangeAsync("line-waived", programme => programme.WaiveLine(me.Id, Reason, byAdministrator: true, clock.Now));

    public Task<IActionResult> OnPostEndAsync() =>
        ChangeAsync("line-waiver-ended", programme => programme.EndLineWaiver());

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var all = await db
            .Programmes.Where(p => p.State != ProgrammeState.Finished)
            .OrderByDescending(p => p.CreatedAt)
            .AsNoTracking()
            .ToListAsync();
        Programmes = [.. all.Where(IsNear)];
    }

    private static bool IsNear(Programme programme) => StyleDial.Band(programme.Style) == StyleBand.Sponsorship;

    private async Task<IActionResult> ChangeAsync(string kind, Action<Programme> change)
    {
        if (await db.Programmes.SingleOrDefaultAsync(p => p.Id == Programme) is not { } programme || !IsNear(programme))
        {
            return NotFound();
        }

        change(programme);
        db.Note(kind, clock.Now, me.Id, programme.Id);
        await db.SaveChangesAsync();
        TempData["Done"] = words.For("Admin")[$"{kind}-done"];
        return RedirectToPage();
    }
}
