using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>Takes back what was proposed to somebody who rests or left, and goes on for the other one.</summary>
public sealed class StepAside(Database db, NextChoice next) : IPlaceWatch
{
    public Task RestsAsync(Enrolment place) => WithdrawAsync(place);

    public Task LeftAsync(Enrolment place) => WithdrawAsync(place);

    private async Task WithdrawAsync(Enrolment place)
    {
        var (programme, person, isMentee) = (place.ProgrammeId, place.PersonId, place.Side == Side.Mentee);
        var open = await db
            .Proposals.Where(p =>
                p.ProgrammeId == programme
                && (isMentee ? p.MenteeId == person : p.MentorId == person)
                && (p.State == ProposalState.AwaitingMentee || p.State == ProposalState.AwaitingMentor)
            )
            .ToListAsync();
        if (open.Count == 0)
        {
            return;
        }

        open.ForEach(p => p.Withdraw());
        await db.SaveChangesAsync();
        var run = await db.Programmes.SingleAsync(p => p.Id == programme);
        foreach (var proposal in isMentee ? [] : open)
        {
            await next.GoOnAsync(run, proposal);
            await db.SaveChangesAsync();
        }
    }
}
