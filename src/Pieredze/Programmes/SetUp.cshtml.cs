using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;

namespace Pieredze.Programmes;

public sealed class SetUpModel(Database db, Me me, Clock clock, Platform.Words.Words words) : PageModel, IReload
{
    [BindProperty]
    public NewSetUp Form { get; set; } = new();

    /// <summary>The version that was on the page when the form was opened.</summary>
    [BindProperty]
    public int Version { get; set; }

    public Programme Programme { get; private set; } = null!;
    public bool MayChange { get; private set; }

    private Guid Id => Guid.Parse((string)RouteData.Values["programme"]!);

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Form = NewSetUp.From(Programme);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.Programmes.CoordinatedBy(me).SingleOrDefaultAsync(p => p.Id == Id) is not { } programme)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            await LoadAsync();
            return Page();
        }

        Refusal.Check(programme.Version == Version ? null : new("changed-meanwhile"));
        foreach (var kind in programme.SetUp(Form))
        {
            db.Note(kind, clock.Now, me.Id, programme.Id);
        }

        await db.SaveChangesAsync();
        TempData["Done"] = words["set-up-saved"];
        return RedirectToPage();
    }

    // What was typed stays; only the version is fetched anew, so that the next save is a decision and not an accident.
    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        Programme = await db.Programmes.Of(me).Include(p => p.Staff).AsNoTracking().SingleAsync(p => p.Id == Id);
        MayChange = Programme.Staff.Any(s => s.PersonId == me.Id && s.Role == StaffRole.Coordinator);
        Version = Programme.Version;
        ModelState.Remove(nameof(Version));
    }
}
