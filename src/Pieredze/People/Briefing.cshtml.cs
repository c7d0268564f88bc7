using Microsoft.AspNetCore.Mvc;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.People;

public sealed class BriefingModel(Database db, Me me, Clock clock, Platform.Words.Words words) : OwnPlace(db, me)
{
    public const int Checks = 3;

    [BindProperty]
    public List<int> Ticked { get; set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        Refusal.Check(Ticked.Distinct().Count() < Checks ? new("briefing-unticked") : null);
        Place.ConfirmBriefing(clock.Now);
        Db.Note("briefing-done", clock.Now, Place.PersonId, Place.ProgrammeId, about: Place.Id);
        return await SavedAsync(words.For("People")["briefing-done"], "/");
    }
}
