using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Pieredze.Platform;

namespace Pieredze.Accounts;

/// <summary>The page behind a sign-in link. It asks for a click, because mail programs open links on their own.</summary>
[EnableRateLimiting("sign-in")]
public sealed class SignInByLinkModel(UserManager<Account> accounts, BrowserSession browser) : PageModel
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(Guid account, string token)
    {
        if (
            await accounts.FindByIdAsync($"{account}") is not { DisabledAt: null } found
            || !await IsGoodAsync(found, token)
        )
        {
            throw new RefusedException(new("link-refused"));
        }

        // A new stamp makes this and every other link of the account worthless.
        await accounts.UpdateSecurityStampAsync(found);
        await browser.OpenAsync(found);
        return LocalRedirect("/");
    }

    private async Task<bool> IsGoodAsync(Account account, string token)
    {
        try
        {
            var plain = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token));
            return await accounts.VerifyUserTokenAsync(
                account,
                TokenOptions.DefaultProvider,
                SignInLinkModel.Purpose,
                plain
            );
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
