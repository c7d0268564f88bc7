using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>Reminds in time and lets unanswered proposals go, so that nobody waits for silence.</summary>
public sealed class Deadlines(Database db, NextChoice next, ProposalMail mail, Clock clock)
{
    public async Task KeepAsync()
    {
        var soon = clock.Now.AddDays(2);
        var waiting = await db
            .Proposals.Where(p =>
                (p.State == ProposalState.AwaitingMentee || p.State == ProposalState.AwaitingMentor)
                && p.ExpiresAt <= soon
            )
            .OrderBy(p => p.ExpiresAt)
            .Select(p => p.Id)
            .ToListAsync();
        foreach (var id in waiting)
        {
            db.ChangeTracker.Clear();
            try
            {
                await LookAtAsync(await db.Proposals.SingleAsync(p => p.Id == id));
            }
            catch (DbUpdateConcurrencyException)
            {
                // The person answered this very moment; that counts.
            }
        }
    }

    private async Task LookAtAsync(Proposal proposal)
    {
        var now = clock.Now;
        var programme = await db.Programmes.SingleAsync(p => p.Id == proposal.ProgrammeId);
        if (proposal.Remind(now, programme.AnswerDays))
        {
            await mail.RemindAsync(programme, proposal);
            await db.SaveChangesAsync();
        }
        else if (proposal.Expire(now))
        {
            await db.AllOrNothingAsync(async () =>
            {
                db.Note("proposal-expired", now, null, programme: programme.Id, about: proposal.Id);
                await db.SaveChangesAsync();
                await next.GoOnAsync(programme, proposal);
                await db.SaveChangesAsync();
            });
        }
    }
}
