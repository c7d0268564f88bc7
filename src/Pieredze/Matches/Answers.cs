using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Matches;

/// <summary>What follows when somebody says yes, says no or asks first.</summary>
public sealed class Answers(Database db, NextChoice next, ProposalMail mail, Clock clock)
{
    public async Task AcceptAsync(Proposal proposal, Guid by)
    {
        var isMentee = by == proposal.MenteeId;
        if (proposal.State == ProposalState.Accepted || (isMentee && proposal.State == ProposalState.AwaitingMentor))
        {
            return;
        }

        var programme = await ProgrammeOf(proposal);
        Refusal.Check(proposal.WhyNotAnswer(by, clock.Now));
        Refusal.Check(await WhyNoRoomAsync(proposal, isMentee));
        proposal.Accept(by, clock.Now, programme.AnswerDays);
        if (isMentee)
        {
            await mail.AskMentorAsync(programme, proposal);
        }
        else
        {
            await IntroduceAsync(programme, proposal);
        }

        db.Note("proposal-accepted", clock.Now, by, programme: programme.Id, about: proposal.Id);
        await db.SaveChangesAsync();
    }

    public async Task DeclineAsync(Proposal proposal, Guid by)
    {
        if (proposal.State == ProposalState.Declined)
        {
            return;
        }

        var programme = await ProgrammeOf(proposal);
        proposal.Decline(by, clock.Now);
        await db.AllOrNothingAsync(async () =>
        {
            db.Note("proposal-declined", clock.Now, by: null, programme: programme.Id, about: proposal.Id);
            await db.SaveChangesAsync();
            await next.GoOnAsync(programme, proposal);
            await db.SaveChangesAsync();
        });
    }

    public async Task AskAsync(Proposal proposal, Guid by, string question)
    {
        if (proposal.AskedBy(by) == question)
        {
            return;
        }

        var programme = await ProgrammeOf(proposal);
        proposal.Ask(by, question, clock.Now, programme.AnswerDays);
        await mail.TellAsync(programme, proposal.Other(by), "mail-question", $"/proposals/{proposal.Id}");
        await db.SaveChangesAsync();
    }

    public async Task ReplyAsync(Proposal proposal, Guid by, string answer)
    {
        var asker = proposal.Other(by);
        if (proposal.AnswerTo(asker) == answer)
        {
            return;
        }

        proposal.Reply(by, answer);
        await mail.TellAsync(await ProgrammeOf(proposal), asker, "mail-reply", $"/proposals/{proposal.Id}");
        await db.SaveChangesAsync();
    }

    private Task<Programme> ProgrammeOf(Proposal proposal) =>
        db.Programmes.SingleAsync(p => p.Id == proposal.ProgrammeId);

    private async Task<Refusal?> WhyNoRoomAsync(Proposal proposal, bool asksMentee)
    {
        var (programme, mentor, mentee) = (proposal.ProgrammeId, proposal.MentorId, proposal.MenteeId);
        var places = await db
            .Enrolments.Where(e => e.ProgrammeId == programme && (e.PersonId == mentor || e.PersonId == mentee))
            .ToListAsync();
        var theirs = places.SingleOrDefault(e => e.PersonId == mentor && e.Side == Side.Mentor);
        var asked = places.SingleOrDefault(e => e.PersonId == mentee && e.Side == Side.Mentee);
        if (theirs?.State != EnrolmentState.Accepted || asked?.State != EnrolmentState.Accepted)
        {
            return new("proposal-person-left");
        }

        // Touching both places makes two acceptances at the same moment collide instead of filling one place twice.
        db.Entry(theirs).Property(e => e.Version).IsModified = true;
        db.Entry(asked).Property(e => e.Version).IsModified = true;
        var walking = db.Relationships.Where(r =>
            r.ProgrammeId == programme && (r.Standing == Standing.Active || r.Standing == Standing.Paused)
        );
        return await walking.CountAsync(r => r.MentorId == mentor) >= theirs.Capacity
                ? new(asksMentee ? "proposal-mentor-full" : "proposal-no-room")
            : await walking.AnyAsync(r => r.MenteeId == mentee)
                ? new(asksMentee ? "proposal-has-mentor-already" : "proposal-has-mentor")
            : null;
    }

    private async Task IntroduceAsync(Programme programme, Proposal proposal)
    {
        var (id, mentee) = (programme.Id, proposal.MenteeId);
        var place = await db.Enrolments.SingleAsync(e =>
            e.ProgrammeId == id && e.PersonId == mentee && e.Side == Side.Mentee
        );
        var pair = new Relationship
        {
            ProgrammeId = id,
            MentorId = proposal.MentorId,
            MenteeId = mentee,
            IntroducedOn = clock.Today,
            PlannedEnd = clock.Today.AddMonths(programme.LengthMonths),
            WaitedRounds = place.WaitedRounds,
        };
        db.Relationships.Add(pair);
        // The waiting and the choosing are over; the pair remembers the first, should it end early.
        (place.WaitedRounds, place.Choices) = (0, []);
        db.Set<StageEntry>()
            .Add(
                new()
                {
                    RelationshipId = pair.Id,
                    Stage = Stage.Building,
                    On = clock.Today,
                }
            );
        await mail.TellAsync(programme, pair.MenteeId, "mail-pair", $"/pairs/{pair.Id}");
        await mail.TellAsync(programme, pair.MentorId, "mail-pair", $"/pairs/{pair.Id}");
        db.Note("pair-introduced", clock.Now, proposal.MentorId, programme: programme.Id, relationship: pair.Id);
    }
}
