using Microsoft.AspNetCore.Mvc;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.People;

public sealed class LeaveModel(Database db, Me me, Clock clock, Platform.Words.Words words) : OwnPlace(db, me)
{
    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        Place.Leave(clock.Now);
        Db.Note("place-left", clock.Now, Place.PersonId, Place.ProgrammeId, about: Place.Id);
        return await SavedAsync(words.For("People")["left-done"], "/");
    }
}
