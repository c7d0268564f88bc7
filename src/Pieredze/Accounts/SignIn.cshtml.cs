using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Pieredze.Platform;

namespace Pieredze.Accounts;

[EnableRateLimiting("sign-in")]
public sealed class SignInModel(
    SignInManager<Account> manager,
    UserManager<Account> accounts,
    BrowserSession browser,
    Settings settings
) : PageModel
{
    [BindProperty, Required, MaxLength(256)]
    public string? Email { get; set; }

    [BindProperty, Required, MaxLength(500)]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Trouble { get; set; }

    public string Organisation => settings.Organisation;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        // One sentence for an unknown address, a wrong password, a locked and a disabled account: none of them is told apart.
        if (
            await accounts.FindByEmailAsync(Email!) is not { DisabledAt: null } account
            || !(await manager.CheckPasswordSignInAsync(account, Password!, lockoutOnFailure: true)).Succeeded
        )
        {
            throw new RefusedException(new("sign-in-refused"));
        }

        await browser.OpenAsync(account);
        return LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/");
    }
}
