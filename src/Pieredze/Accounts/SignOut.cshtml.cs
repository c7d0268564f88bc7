using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pieredze.Accounts;

public sealed class SignOutModel(BrowserSession browser, Me me) : PageModel
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await browser.CloseAsync(me.SessionId);
        return LocalRedirect("/sign-in");
    }
}
