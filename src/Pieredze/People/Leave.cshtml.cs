using Microsoft.AspNetCore.Mvc;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.People;

public sealed class LeaveModel(
    Database db,
    Me me,
    Clock clock,
    IEnumerable<IPlaceWatch> watches,
    Platform.Words.Words words
) : OwnPlace(db, me)
{
    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await Db.AgainIfOvertakenAsync(async () =>
        {
            await LoadAsync();
            var place = Place;
            if (place.State != EnrolmentState.Left)
            {
                await Db.AllOrNothingAsync(() => LeaveAsync(place));
            }

            return place;
        });
        TempData["Done"] = words.For("People")["left-done"];
        return LocalRedirect("/");
    }

    private async Task LeaveAsync(Enrolment place)
    {
        place.Leave(clock.Now);
        Db.Note("place-left", clock.Now, place.PersonId, place.ProgrammeId, about: place.Id);
        await Db.SaveChangesAsync();
        foreach (var watch in watches)
        {
            await watch.LeftAsync(place);
        }
    }
}
