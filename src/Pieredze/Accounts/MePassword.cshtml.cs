using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Platform.Web;

namespace Pieredze.Accounts;

[EnableRateLimiting("sign-in")]
public sealed class MePasswordModel(
    Database db,
    Me me,
    Proof proof,
    UserManager<Account> accounts,
    Post post,
    Clock clock,
    Platform.Words.Words words
) : PageModel, IReload
{
    [BindProperty, MaxLength(500)]
    public string? Current { get; set; }

    [BindProperty, Required, MinLength(12, ErrorMessage = "password-short"), MaxLength(500)]
    public string? Password { get; set; }

    public bool HasPassword { get; private set; }
    public string? Email { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var account = await proof.OfMeAsync(Current);
        await db.AllOrNothingAsync(async () =>
        {
            account.PasswordHash = null;
            Refusal.Check(
                (await accounts.AddPasswordAsync(account, Password!)).Succeeded ? null : new("password-weak")
            );
            // Whoever else knew the old password is out.
            await db.SignInSessions.EndOf(account.Id, clock.Now, but: me.SessionId);
            db.Note("password-changed", clock.Now, me.Id, about: me.Id);
            Tell(account);
            await db.SaveChangesAsync();
        });
        TempData["Done"] = words.For("Accounts")["password-saved"];
        return LocalRedirect("/me");
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var mine = await db
            .Accounts.Where(a => a.Id == me.Id)
            .Select(a => new { a.Email, a.PasswordHash })
            .SingleAsync();
        (Email, HasPassword) = (mine.Email, mine.PasswordHash is not null);
    }

    private void Tell(Account account)
    {
        var w = post.In("Accounts", account.Language);
        post.Add(
            new("account", w["password-mail-subject"], [w["password-mail"]], w["sign-in"], $"{post.Url}/sign-in"),
            account.Email!,
            account.Name,
            account.Language,
            account.Id
        );
    }
}
