using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Pieredze.Platform;

namespace Pieredze.Accounts;

[EnableRateLimiting("sign-in")]
public sealed class StartModel(
    FirstAdministrator first,
    UserManager<Account> accounts,
    BrowserSession browser,
    Clock clock,
    Platform.Words.Words words
) : PageModel
{
    [BindProperty, Required, MaxLength(200)]
    public string? Name { get; set; }

    [BindProperty, Required, EmailAddress, MaxLength(256)]
    public string? Email { get; set; }

    [BindProperty, Required, MinLength(12, ErrorMessage = "password-short"), MaxLength(500)]
    public string? Password { get; set; }

    public async Task<IActionResult> OnGetAsync(string token) => await first.IsGoodAsync(token) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string token)
    {
        if (!await first.IsGoodAsync(token))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = Email,
            Email = Email,
            Name = Name!.Trim(),
            IsAdmin = true,
            CreatedAt = clock.Now,
            Language = words.Language,
        };
        if (!(await accounts.CreateAsync(account, Password!)).Succeeded)
        {
            throw new RefusedException(new("password-weak"));
        }

        first.Used();
        await browser.OpenAsync(account);
        return LocalRedirect("/");
    }
}
