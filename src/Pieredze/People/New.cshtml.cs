using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.People;

public sealed class NewModel(Database db, Clock clock, Me me, NewPlaces places, Platform.Words.Words words) : PageModel
{
    [BindProperty, Required, MaxLength(100)]
    public string? FirstName { get; set; }

    [BindProperty, Required, MaxLength(100)]
    public string? LastName { get; set; }

    [BindProperty, Required, EmailAddress, MaxLength(256)]
    public string? Email { get; set; }

    [BindProperty]
    public Side Side { get; set; }

    [BindProperty]
    public bool IsNominated { get; set; }

    public Task OnGetAsync(Guid programme) => LoadAsync(programme);

    public async Task<IActionResult> OnPostAsync(Guid programme)
    {
        await LoadAsync(programme);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var person = await places.KeepAsync(programme, FirstName!, LastName!, Email!, Side, null, IsNominated);
        db.Note("person-added", clock.Now, me.Id, programme, about: person.Id);
        await db.SaveChangesAsync();
        TempData["Done"] = words.For("People")["person-added", ("name", person.Name)];
        return LocalRedirect($"/programmes/{programme}/people");
    }

    private async Task LoadAsync(Guid id) =>
        ViewData["Programme"] = (await db.Programmes.SingleAsync(p => p.Id == id)).Title(words.Language);
}
