using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform.Data;

namespace Pieredze.Relationships.Ending;

/// <summary>What is done for both whenever a pair ends early, whoever or whatever ended it.</summary>
public sealed class Aftercare(Database db, Farewell farewell)
{
    /// <summary>The mentee waits on as long as before; whoever parts for the second time is offered a talk. The caller saves.</summary>
    public async Task GiveAsync(Relationship pair)
    {
        var (programme, mentee, mentor) = (pair.ProgrammeId, pair.MenteeId, pair.MentorId);
        var place = await db.Enrolments.SingleOrDefaultAsync(e =>
            e.ProgrammeId == programme && e.PersonId == mentee && e.Side == Side.Mentee
        );
        if (place is not null)
        {
            place.WaitedRounds = Math.Max(place.WaitedRounds, pair.WaitedRounds);
        }

        foreach (
            var person in await db
                .People.Where(p => (p.Id == mentee || p.Id == mentor) && p.ErasedAt == null)
                .ToListAsync()
        )
        {
            if (await db.HasPartedBeforeAsync(pair, person.Id))
            {
                farewell.Tell(person, "talk", $"/pairs/{pair.Id}/goodbye");
            }
        }
    }
}
