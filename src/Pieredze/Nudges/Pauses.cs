using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Relationships;

namespace Pieredze.Nudges;

/// <summary>A pause ends on its day by itself; nobody has to remember it.</summary>
public sealed class Pauses(Database db, Clock clock)
{
    public async Task EndAsync()
    {
        var today = clock.Today;
        foreach (
            var pair in await db
                .Relationships.Where(r => r.Standing == Standing.Paused && r.PausedUntil <= today)
                .ToListAsync()
        )
        {
            pair.Resume(pair.MenteeId, today);
            db.Note("pair-resumed", clock.Now, null, pair.ProgrammeId, pair.Id);
        }

        foreach (
            var place in await db
                .Enrolments.Where(e => e.State == EnrolmentState.Paused && e.PausedUntil <= today)
                .ToListAsync()
        )
        {
            place.Resume();
        }

        await db.SaveChangesAsync();
    }
}
