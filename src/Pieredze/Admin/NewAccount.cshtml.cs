using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pieredze.Admin;

public sealed class NewAccountModel(
    AccountInvitations invitations,
    Platform.Settings settings,
    Platform.Words.Words words
) : PageModel
{
    [BindProperty]
    public NewAccountForm Form { get; set; } = new() { Language = settings.Language };

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var account = await invitations.OpenAsync(Form);
        TempData["Done"] = words.For("Admin")["account-opened", ("email", account.Email)];
        return LocalRedirect($"/admin/accounts/{account.Id}");
    }
}
