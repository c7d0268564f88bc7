using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Platform.Web;
using Pieredze.Platform.Words;

namespace Pieredze.Accounts;

public sealed class MePageModel(Database db, Me me, INames names, Clock clock, Settings settings, Words words)
    : PageModel,
        IReload
{
    [BindProperty]
    public OwnName Name { get; set; } = new();

    public Account Account { get; private set; } = null!;
    public IReadOnlyList<SignInSession> Sessions { get; private set; } = [];
    public string Theme => Request.Cookies[CookieNames.Of(settings, "theme")] ?? "system";

    public string HomeZone => clock.Home.Id;

    public bool IsHere(SignInSession session) => session.Id == me.SessionId;

    public DateTime Local(DateTime at) => clock.ToLocal(at);

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Name = await names.FindAsync(Account);
    }

    public async Task<IActionResult> OnPostNameAsync()
    {
        await LoadAsync();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await names.ChangeAsync(Account, Name);
        return await SavedAsync("name-saved");
    }

    public async Task<IActionResult> OnPostLanguageAsync(string? language)
    {
        await LoadAsync();
        if (!WordBook.Languages.Contains(language))
        {
            return NotFound();
        }

        Account.Language = language;
        Response.Cookies.Append(Culture.Cookie(settings), language!, BrowserSession.Lasting(settings));
        return await SavedAsync("language-saved", language);
    }

    public async Task<IActionResult> OnPostZoneAsync(string? zone)
    {
        await LoadAsync();
        if (zone is not null && !ReaderZone.Names.Contains(zone))
        {
            return NotFound();
        }

        Account.TimeZone = zone;
        return await SavedAsync("zone-saved");
    }

    public async Task<IActionResult> OnPostMailsAsync(List<string> wanted)
    {
        await LoadAsync();
        Account.StoppedMails = [.. MailKinds.Stoppable.Except(wanted)];
        return await SavedAsync("mails-saved");
    }

    public async Task<IActionResult> OnPostEndAsync(Guid session)
    {
        await LoadAsync();
        if (Sessions.FirstOrDefault(s => s.Id == session && !IsHere(s)) is not { } open)
        {
            return NotFound();
        }

        open.End(clock.Now);
        return await SavedAsync("session-ended");
    }

    public async Task<IActionResult> OnPostEndOthersAsync()
    {
        await LoadAsync();
        await db.SignInSessions.EndOf(me.Id, clock.Now, but: me.SessionId);
        db.Note("sessions-ended", clock.Now, me.Id, about: me.Id);
        return await SavedAsync("sessions-ended");
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        Account = await db.Accounts.SingleAsync(a => a.Id == me.Id);
        Sessions = await db.SignInSessions.OpenOf(me.Id).OrderByDescending(s => s.StartedAt).ToListAsync();
    }

    private async Task<IActionResult> SavedAsync(string done, string? language = null)
    {
        await db.SaveChangesAsync();
        TempData["Done"] = words.For("Accounts", language)[done];
        return RedirectToPage();
    }
}
