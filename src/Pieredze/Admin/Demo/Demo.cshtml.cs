using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Admin.Demo;

/// <summary>Somebody of the story whom a visitor of the demo can be with one click.</summary>
public sealed record Character(string Key, string Email, string Name);

public sealed class DemoModel(Database db, BrowserSession browser, Settings settings) : PageModel
{
    /// <summary>The cast, in the order in which the demo tells its story.</summary>
    private static readonly (string Key, string Email)[] Cast =
    [
        ("anna", "anna.krumina"),
        ("ilze", "ilze.ozolina"),
        ("baiba", "baiba.liepa"),
        ("elina", "elina.zagare"),
        ("reinis", "reinis.egle"),
        ("zane", "zane.petersone"),
        ("liga", "liga.vitola"),
        ("lubova", "lubova.cernavska"),
        ("ruta", "ruta.abele"),
        ("valdis", "valdis.kruze"),
        ("andris", "andris.kalns"),
    ];

    public IReadOnlyList<Character> Characters { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!settings.Demo)
        {
            return NotFound();
        }

        var emails = Cast.Select(c => Address(c.Email)).ToList();
        var known = await db
            .Accounts.Where(a => emails.Contains(a.Email!))
            .Select(a => new { a.Email, a.Name })
            .ToDictionaryAsync(a => a.Email!, a => a.Name);
        Characters =
        [
            .. Cast.Where(c => known.ContainsKey(Address(c.Email)))
                .Select(c => new Character(c.Key, Address(c.Email), known[Address(c.Email)])),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string email)
    {
        if (
            !settings.Demo
            || await db.Accounts.SingleOrDefaultAsync(a => a.Email == email && a.PasswordHash == null)
                is not { DisabledAt: null } account
        )
        {
            return NotFound();
        }

        await browser.OpenAsync(account);
        return LocalRedirect("/");
    }

    private static string Address(string name) => $"{name}@priedkalne.example";
}
