using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Pieredze.Accounts;

[EnableRateLimiting("sign-in")]
public sealed class SignInPasskeyModel(
    SignInManager<Account> manager,
    UserManager<Account> accounts,
    BrowserSession browser
) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/sign-in");

    public async Task<IActionResult> OnPostAsync(string? credential, string? back)
    {
        var shown = credential is { Length: > 0 } ? await manager.PerformPasskeyAssertionAsync(credential) : null;
        if (shown is not { Succeeded: true } || shown.User is not { DisabledAt: null } account)
        {
            return LocalRedirect("/sign-in?trouble=passkey");
        }

        await accounts.AddOrUpdatePasskeyAsync(account, shown.Passkey!);
        await browser.OpenAsync(account);
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
