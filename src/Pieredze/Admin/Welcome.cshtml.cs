using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Admin;

/// <summary>The page behind an invitation to an account: the person chooses a password and is in.</summary>
[EnableRateLimiting("sign-in")]
public sealed class WelcomeModel(
    AccountInvitations invitations,
    UserManager<Account> accounts,
    BrowserSession browser,
    Database db,
    Clock clock
) : PageModel
{
    [BindProperty, Required, MinLength(12, ErrorMessage = "password-short"), MaxLength(500)]
    public string? Password { get; set; }

    public Account? Account { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token)
    {
        Account = (await invitations.FindAsync(token))?.Account;
        return Shown();
    }

    public async Task<IActionResult> OnPostAsync(string token)
    {
        if (await invitations.FindAsync(token) is not var (account, invitation))
        {
            ModelState.Clear();
            return Shown();
        }

        Account = account;
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await db.AllOrNothingAsync(async () =>
        {
            invitation.UsedAt = clock.Now;
            Refusal.Check(
                (await accounts.AddPasswordAsync(account, Password!)).Succeeded ? null : new("password-weak")
            );
            await db.SaveChangesAsync();
        });
        await browser.OpenAsync(account);
        return LocalRedirect("/");
    }

    private PageResult Shown()
    {
        Response.StatusCode = Account is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return Page();
    }
}
