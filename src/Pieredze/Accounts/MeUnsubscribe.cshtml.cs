using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;

namespace Pieredze.Accounts;

/// <summary>
/// Stops a kind of mail by its signed address alone. Mail programs send the form themselves (RFC 8058), so there is no token
/// of a form; opening the page changes nothing, because mail programs also open links on their own.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class MeUnsubscribeModel(Database db, StopLinks links) : PageModel
{
    public string? Kind { get; private set; }
    public bool IsStopped { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token)
    {
        await FindAsync(token);
        return Shown();
    }

    public async Task<IActionResult> OnPostAsync(string token)
    {
        if (await FindAsync(token) is { } account && !IsStopped)
        {
            account.StoppedMails = [.. account.StoppedMails, Kind!];
            await db.SaveChangesAsync();
            IsStopped = true;
        }

        return Shown();
    }

    private async Task<Account?> FindAsync(string token)
    {
        if (links.Read(token) is not var (person, kind))
        {
            return null;
        }

        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == person);
        Kind = account is null ? null : kind;
        IsStopped = account?.StoppedMails.Contains(kind) == true;
        return account;
    }

    private PageResult Shown()
    {
        Response.StatusCode = Kind is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return Page();
    }
}
