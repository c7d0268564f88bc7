using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pieredze.Platform.Ui;

[IgnoreAntiforgeryToken]
[ResponseCache(Duration = 0, Location = ResponseCacheLocation.None, NoStore = true)]
public sealed class ErrorModel : PageModel
{
    /// <summary>The error that has words of its own; any other is told as 500.</summary>
    public int Known { get; private set; }

    public void OnGet(int code) => Tell(code);

    public void OnPost(int code) => Tell(code);

    private void Tell(int code) => Known = code is 400 or 404 or 409 or 413 or 422 or 429 ? code : 500;
}
