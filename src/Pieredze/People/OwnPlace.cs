using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.People;

/// <summary>What all pages about one's own place share: the place and its programme.</summary>
public abstract class OwnPlace(Database db, Me me) : PageModel, IReload
{
    public Enrolment Place { get; private set; } = null!;
    public Programme Programme { get; private set; } = null!;

    protected Database Db => db;

    public virtual async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var id = Guid.Parse((string)RouteData.Values["enrolment"]!);
        Place = await db.Enrolments.Of(me).Include(e => e.Competences).SingleAsync(e => e.Id == id);
        Programme = await db.Programmes.SingleAsync(p => p.Id == Place.ProgrammeId);
    }

    protected async Task<IActionResult> SavedAsync(string done, string address)
    {
        await db.SaveChangesAsync();
        TempData["Done"] = done;
        return LocalRedirect(address);
    }
}
