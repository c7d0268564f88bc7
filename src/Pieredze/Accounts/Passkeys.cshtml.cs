using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform;

namespace Pieredze.Accounts;

public sealed class PasskeysModel(Me me, UserManager<Account> accounts, SignInManager<Account> manager) : PageModel
{
    public IList<UserPasskeyInfo> Keys { get; private set; } = [];

    public async Task OnGetAsync() => Keys = await accounts.GetPasskeysAsync(await MineAsync());

    public async Task<IActionResult> OnPostAsync(string? credential, string? name)
    {
        var made = credential is { Length: > 0 } ? await manager.PerformPasskeyAttestationAsync(credential) : null;
        Refusal.Check(made is { Succeeded: true } ? null : new("passkey-trouble"));
        made!.Passkey!.Name = string.IsNullOrWhiteSpace(name) ? null : name.Trim()[..Math.Min(name.Trim().Length, 100)];
        await accounts.AddOrUpdatePasskeyAsync(await MineAsync(), made.Passkey);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id)
    {
        try
        {
            await accounts.RemovePasskeyAsync(await MineAsync(), Convert.FromHexString(id ?? ""));
        }
        catch (FormatException)
        {
            return NotFound();
        }

        return RedirectToPage();
    }

    private async Task<Account> MineAsync() => (await accounts.FindByIdAsync($"{me.Id}"))!;
}
