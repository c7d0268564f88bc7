using Microsoft.AspNetCore.Mvc;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.People;

public sealed class PauseModel(
    Database db,
    Me me,
    Clock clock,
    IEnumerable<IPlaceWatch> watches,
    Platform.Words.Words words
) : OwnPlace(db, me)
{
    [BindProperty]
    public DateOnly? Until { get; set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (Until is not { } until)
        {
            ModelState.AddModelError(nameof(Until), words["required"]);
            return Page();
        }

        await Db.AgainIfOvertakenAsync(async () =>
        {
            await LoadAsync();
            var place = Place;
            place.Pause(until, clock.Today);
            await Db.AllOrNothingAsync(() => RestAsync(place));
            return place;
        });
        TempData["Done"] = words.For("People")["pause-done", ("until", until)];
        return LocalRedirect($"/enrolments/{Place.Id}");
    }

    public async Task<IActionResult> OnPostResumeAsync()
    {
        ModelState.Clear();
        await LoadAsync();
        Place.Resume();
        Db.Note("place-resumed", clock.Now, Place.PersonId, Place.ProgrammeId, about: Place.Id);
        return await SavedAsync(words.For("People")["resume-done"], $"/enrolments/{Place.Id}");
    }

    private async Task RestAsync(Enrolment place)
    {
        Db.Note("place-paused", clock.Now, place.PersonId, place.ProgrammeId, about: place.Id);
        await Db.SaveChangesAsync();
        foreach (var watch in watches)
        {
            await watch.RestsAsync(place);
        }
    }
}
