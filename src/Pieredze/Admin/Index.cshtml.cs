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

public sealed class IndexModel(Database db, OrganisationDesk desk, Me me, Clock clock, Platform.Words.Words words)
    : PageModel,
        IReload
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    public bool HasContacts { get; private set; }
    public int AccountCount { get; private set; }
    public int FailedMails { get; private set; }
    public int ProgrammeCount { get; private set; }

    public async Task OnGetAsync()
    {
        Form = OrganisationForm.From(await desk.FindAsync());
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            await LoadAsync();
            return Page();
        }

        Refusal.Check(Organisation.WhyNotContacts(Form.ReferralContacts, await db.Programmes.Running().AnyAsync()));
        var organisation = await desk.FindAsync();
        Form.To(organisation);
        db.Note("organisation-changed", clock.Now, me.Id);
        await desk.SaveAsync(organisation);
        TempData["Done"] = words.For("Admin")["organisation-saved"];
        return RedirectToPage();
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        HasContacts = (await desk.FindAsync()).ReferralContacts.Length > 0;
        AccountCount = await db.Accounts.CountAsync();
        FailedMails = await db.Outbox.CountAsync(m => m.State == MailState.Failed);
        ProgrammeCount = await db.Programmes.CountAsync();
    }
}
