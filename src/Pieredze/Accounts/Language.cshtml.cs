using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Platform.Words;

namespace Pieredze.Accounts;

public sealed class LanguageModel(Settings settings, Database db, Me me) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string language, string? back)
    {
        if (!WordBook.Languages.Contains(language))
        {
            return NotFound();
        }

        Response.Cookies.Append(Culture.Cookie(settings), language, BrowserSession.Lasting(settings));
        if (me.IsSignedIn && await db.Accounts.FindAsync(me.Id) is { } account)
        {
            account.Language = language;
            await db.SaveChangesAsync();
        }

        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
