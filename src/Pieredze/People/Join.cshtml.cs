using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.People;

/// <summary>The open door of a programme: whoever asks gets a personal mail, and the page says the same to everybody.</summary>
[EnableRateLimiting("sign-in")]
public sealed class JoinModel(
    Database db,
    Clock clock,
    NewPlaces places,
    Invitations invitations,
    Platform.Words.Words words
) : PageModel
{
    [BindProperty, Required, MaxLength(100)]
    public string? FirstName { get; set; }

    [BindProperty, Required, MaxLength(100)]
    public string? LastName { get; set; }

    [BindProperty, Required, EmailAddress, MaxLength(256)]
    public string? Email { get; set; }

    [BindProperty]
    public Side Side { get; set; }

    public Programme Programme { get; private set; } = null!;
    public bool Sent { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code) => await LoadAsync(code) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code)
    {
        if (!await LoadAsync(code))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Sent = true;
        var person = await places.KeepAsync(
            Programme.Id,
            FirstName!,
            LastName!,
            Email!,
            Side,
            words.Language,
            nominated: false
        );
        // A stranger must not fill somebody's mailbox: one mail in ten minutes.
        var since = clock.Now.AddMinutes(-10);
        if (
            !await db.Invitations.AnyAsync(i =>
                i.PersonId == person.Id && i.ProgrammeId == Programme.Id && i.CreatedAt > since
            )
        )
        {
            await invitations.AddAsync(Programme, [person]);
        }

        await db.SaveChangesAsync();
        return Page();
    }

    private async Task<bool> LoadAsync(string code)
    {
        var found = await db.Programmes.SingleOrDefaultAsync(p =>
            p.JoinCode == code && p.State == ProgrammeState.Running
        );
        if (found is null || found.EnrolFrom > clock.Today || found.EnrolUntil < clock.Today)
        {
            return false;
        }

        Programme = found;
        return true;
    }
}
