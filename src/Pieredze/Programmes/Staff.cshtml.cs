using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;

namespace Pieredze.Programmes;

public sealed class StaffModel(Database db, Me me, Clock clock, Platform.Words.Words words) : PageModel, IReload
{
    [BindProperty, Required, EmailAddress(ErrorMessage = "staff-email"), MaxLength(256)]
    public string? Email { get; set; }

    [BindProperty, EnumDataType(typeof(StaffRole))]
    public StaffRole Role { get; set; } = StaffRole.MentorSupport;

    public Programme Programme { get; private set; } = null!;
    public IReadOnlyList<StaffLine> Lines { get; private set; } = [];

    private Guid Id => Guid.Parse((string)RouteData.Values["programme"]!);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            await LoadAsync();
            return Page();
        }

        var programme = await FindAsync();
        var person = await StaffQueries.AccountBy(db, Email!);
        programme.Appoint(person, Role);
        db.Note("staff-appointed", clock.Now, me.Id, programme.Id, about: person);
        return await DoneAsync("staff-appointed-done");
    }

    public async Task<IActionResult> OnPostReleaseAsync(Guid member)
    {
        var programme = await FindAsync();
        if (programme.Staff.FirstOrDefault(s => s.Id == member) is not { } released)
        {
            return NotFound();
        }

        programme.Release(released);
        db.Note("staff-released", clock.Now, me.Id, programme.Id, about: released.PersonId);
        return await DoneAsync("staff-released-done");
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        Programme = await FindAsync();
        Lines = await StaffQueries.LinesOf(db, Programme);
    }

    private Task<Programme> FindAsync() =>
        db.Programmes.CoordinatedBy(me).Include(p => p.Staff).SingleAsync(p => p.Id == Id);

    private async Task<IActionResult> DoneAsync(string key)
    {
        await db.SaveChangesAsync();
        TempData["Done"] = words[key];
        return await db.Programmes.CoordinatedBy(me).AnyAsync(p => p.Id == Id)
            ? RedirectToPage()
            : LocalRedirect("/programmes");
    }
}
