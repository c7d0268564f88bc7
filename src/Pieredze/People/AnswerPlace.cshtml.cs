using Microsoft.AspNetCore.Mvc;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.People;

/// <summary>Saying yes or no to a place one was invited to, for somebody who can sign in already.</summary>
public sealed class AnswerPlaceModel(Database db, Me me, Clock clock, Platform.Words.Words words) : OwnPlace(db, me)
{
    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAcceptAsync()
    {
        await LoadAsync();
        if (!Place.IsIn)
        {
            Place.Accept(clock.Now);
            Db.Note("place-accepted", clock.Now, Place.PersonId, Place.ProgrammeId, about: Place.Id);
        }

        return await SavedAsync(words.For("People")["answer-accepted"], $"/enrolments/{Place.Id}");
    }

    public async Task<IActionResult> OnPostDeclineAsync()
    {
        await LoadAsync();
        if (Place.State != EnrolmentState.Declined)
        {
            Place.Decline();
            Db.Note("place-declined", clock.Now, Place.PersonId, Place.ProgrammeId, about: Place.Id);
        }

        return await SavedAsync(words.For("People")["declined-text"], "/");
    }
}
