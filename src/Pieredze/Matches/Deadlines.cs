using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>Lets unanswered proposals go on to the next choice, so that nobody waits for silence.</summary>
public sealed class Deadlines(Database db, NextChoice next, Clock clock)
{
    public async Task KeepAsync()
    {
        var now = clock.Now;
        var waiting = await db
            .Proposals.Where(p =>
                (p.State == ProposalState.AwaitingMentee || p.State == ProposalState.AwaitingMentor)
                && p.ExpiresAt <= now
            )
            .OrderBy(p => p.ExpiresAt)
            .Select(p => p.Id)
            .ToListAsync();
        foreach (var id in waiting)
        {
            db.ChangeTracker.Clear();
            try
            {
                await LetGoAsync(await db.Proposals.SingleAsync(p => p.Id == id));
            }
            catch (DbUpdateConcurrencyException)
            {
                // The person answered this very moment; that counts.
            }
        }
    }

    private async Task LetGoAsync(Proposal proposal)
    {
        var now = clock.Now;
        if (!proposal.Expire(now))
        {
            return;
        }

        var programme = await db.Programmes.SingleAsync(p => p.Id == proposal.ProgrammeId);
        await db.AllOrNothingAsync(async () =>
        {
            db.Note("proposal-expired", now, null, programme: programme.Id, about: proposal.Id);
            await db.SaveChangesAsync();
            await next.GoOnAsync(programme, proposal);
            await db.SaveChangesAsync();
        });
    }
}
