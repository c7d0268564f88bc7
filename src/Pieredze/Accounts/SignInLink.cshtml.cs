using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;

namespace Pieredze.Accounts;

/// <summary>Sends a link that signs in once; the answer is the same whether the address is known or not.</summary>
[EnableRateLimiting("sign-in")]
public sealed class SignInLinkModel(UserManager<Account> accounts, Post post, Database db) : PageModel
{
    public const string Purpose = "sign-in-link";

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(string? linkEmail)
    {
        if (
            linkEmail is { Length: > 0 and <= 256 }
            && await accounts.FindByEmailAsync(linkEmail) is { DisabledAt: null } account
        )
        {
            var token = await accounts.GenerateUserTokenAsync(account, TokenOptions.DefaultProvider, Purpose);
            var address =
                $"{post.Url}/sign-in/link/{account.Id}/{WebEncoders.Base64UrlEncode(System.Text.Encoding.UTF8.GetBytes(token))}";
            var words = post.In("Accounts", account.Language);
            post.Add(
                new("sign-in-link", words["link-mail-subject"], [words["link-mail-text"]], words["sign-in"], address),
                account.Email!,
                account.Name,
                account.Language,
                account.Id
            );
            await db.SaveChangesAsync();
        }

        return RedirectToPage();
    }
}
