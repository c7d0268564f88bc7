using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform;
using Pieredze.Platform.Web;

namespace Pieredze.Accounts;

public sealed class ThemeModel(Settings settings) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? theme, string? back)
    {
        Response.Cookies.Append(
            CookieNames.Of(settings, "theme"),
            theme is "light" or "dark" ? theme : "system",
            BrowserSession.Lasting(settings)
        );
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
