using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Safeguards.Suspending;

/// <summary>A suspension as administrators see it: never between whom.</summary>
public sealed record SuspensionLine(Suspension Suspension, string Programme, string? Asker);

/// <summary>Where administrators decide whether a pair rests; only on a written decision of mentor support.</summary>
public sealed class SuspensionsModel(Database db, SuspensionDesk desk, Platform.Words.Words words) : PageModel, IReload
{
    [BindProperty(Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public bool Suspends { get; set; }

    public IReadOnlyList<SuspensionLine> Lines { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync() =>
        DoneAsync(Suspends ? "suspension-done" : "suspension-declined-done", desk.DecideAsync(Id, Suspends, Reason));

    public Task<IActionResult> OnPostLiftAsync() => DoneAsync("suspension-lifted-done", desk.LiftAsync(Id));

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var (programmes, accounts, isEnglish) = (db.Programmes, db.Accounts, words.Language == "en");
        var lines = await db
            .Suspensions.AsNoTracking()
            .Select(s => new
            {
                Suspension = s,
                Programme = programmes
                    .Where(p => p.Id == s.ProgrammeId)
                    .Select(p => isEnglish ? p.TitleEn : p.TitleLv)
                    .Single(),
                Asker = accounts.Where(a => a.Id == s.AskedBy).Select(a => a.Name).SingleOrDefault(),
            })
            .ToListAsync();
        Lines =
        [
            .. lines
                .OrderBy(l => l.Suspension.State)
                .ThenByDescending(l => l.Suspension.AskedOn)
                .Select(l => new SuspensionLine(l.Suspension, l.Programme, l.Asker)),
        ];
    }

    private async Task<IActionResult> DoneAsync(string done, Task change)
    {
        await change;
        TempData["Done"] = words.For("Safeguards/Suspending")[done];
        return RedirectToPage();
    }
}
