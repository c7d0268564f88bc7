using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Programmes;

public sealed class NewModel(Database db, Me me, Clock clock, Platform.Words.Words words) : PageModel
{
    [BindProperty, Required, MaxLength(200)]
    public string? TitleLv { get; set; }

    [BindProperty, Required, MaxLength(200)]
    public string? TitleEn { get; set; }

    [BindProperty, EmailAddress(ErrorMessage = "staff-email"), MaxLength(256)]
    public string? Coordinator { get; set; }

    [BindProperty, EnumDataType(typeof(ProgrammeTemplate))]
    public ProgrammeTemplate Template { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var coordinator = string.IsNullOrWhiteSpace(Coordinator)
            ? me.Id
            : await StaffQueries.AccountBy(db, Coordinator);
        var programme = new Programme
        {
            TitleLv = TitleLv!.Trim(),
            TitleEn = TitleEn!.Trim(),
            CreatedAt = clock.Now,
        };
        programme.BeginAs(Template);
        programme.Appoint(coordinator, StaffRole.Coordinator);
        db.Programmes.Add(programme);
        db.Note("programme-created", clock.Now, me.Id, programme.Id);
        await db.SaveChangesAsync();
        TempData["Done"] = words["programme-created-done"];
        return LocalRedirect(coordinator == me.Id ? $"/programmes/{programme.Id}/set-up" : "/programmes");
    }
}
