using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

/// <summary>Ends a pair at once: what was arranged is called off, the other hears neutral words.</summary>
public sealed class Parting(
    Database db,
    PairDesk desk,
    Farewell farewell,
    Aftercare aftercare,
    SessionInvitation invitation
) : IPlaceWatch
{
    public Task RestsAsync(Enrolment place) => Task.CompletedTask;

    /// <summary>Whoever leaves a programme leaves the pairs of that place too, without blame.</summary>
    public async Task LeftAsync(Enrolment place)
    {
        var (programme, person, isMentee) = (place.ProgrammeId, place.PersonId, place.Side == Side.Mentee);
        var pairs = await db
            .Relationships.Where(r =>
                r.ProgrammeId == programme
                && (isMentee ? r.MenteeId == person : r.MentorId == person)
                && (r.Standing == Standing.Active || r.Standing == Standing.Paused)
            )
            .Select(r => r.Id)
            .ToListAsync();
        foreach (var pair in pairs)
        {
            await desk.WithSessions(pair);
            await desk.SaveAsync(await PartAsync());
        }
    }

    /// <summary>Ends the pair on the desk; says what happened, or nothing when it had happened already.</summary>
    public async Task<string?> PartAsync()
    {
        var (pair, me) = (desk.Pair, desk.MyId);
        if (pair.Standing == Standing.EndedEarly && pair.EndedBy == me)
        {
            return null;
        }

        pair.EndEarly(me, desk.Clock.Today);
        foreach (var session in pair.Sessions.Where(s => s.State == SessionState.Planned).ToList())
        {
            if (session.StartsAt > desk.Clock.Now && pair.Cancel(me, session, desk.Clock.Now))
            {
                invitation.Send(session, desk);
            }
        }

        farewell.Tell(desk.Other, "end", $"/pairs/{pair.Id}/goodbye");
        await aftercare.GiveAsync(pair);
        return "pair-ended";
    }
}
