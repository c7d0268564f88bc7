using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;

namespace Pieredze.Accounts;

[EnableRateLimiting("sign-in")]
public sealed class MeDeleteModel(
    Database db,
    Me me,
    Proof proof,
    Erasure erasure,
    BrowserSession browser,
    Platform.Words.Words words
) : PageModel, IReload
{
    [BindProperty, MaxLength(500)]
    public string? Password { get; set; }

    [BindProperty]
    public bool Understood { get; set; }

    public bool HasPassword { get; private set; }
    public string? Email { get; private set; }
    public Refusal? WhyNot { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Refusal.Check(Understood ? null : new("delete-not-understood"));
        await proof.OfMeAsync(Password);
        var session = me.SessionId;
        await erasure.EraseAsync(me.Id);
        await browser.CloseAsync(session);
        TempData["Done"] = words.For("Accounts")["delete-done"];
        return LocalRedirect("/");
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var mine = await db
            .Accounts.Where(a => a.Id == me.Id)
            .Select(a => new { a.Email, a.PasswordHash })
            .SingleAsync();
        (Email, HasPassword) = (mine.Email, mine.PasswordHash is not null);
        WhyNot = await erasure.WhyNotAsync(me.Id);
    }
}
