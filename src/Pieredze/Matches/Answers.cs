using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Matching;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Matches;

/// <summary>What follows when somebody says yes, says no or says nothing.</summary>
public sealed class Answers(Database db, RequestBuilder requests, ProposalMail mail, Clock clock)
{
    public async Task AcceptAsync(Proposal proposal, Guid by)
    {
        var repeated =
            by == proposal.MenteeId
                ? proposal.State == ProposalState.AwaitingMentor
                : proposal.State == ProposalState.Accepted;
        if (repeated || (by == proposal.MenteeId && proposal.State == ProposalState.Accepted))
        {
            return;
        }

        var programme = await db.Programmes.SingleAsync(p => p.Id == proposal.ProgrammeId);
        Refusal.Check(proposal.WhyNotAnswer(by, clock.Now));
        if (by == proposal.MenteeId)
        {
            proposal.Accept(by, clock.Now, programme.AnswerDays);
            await mail.TellAsync(programme, proposal.MentorId, "mail-ask-mentor", $"/proposals/{proposal.Id}");
        }
        else
        {
            Refusal.Check(await WhyNoRoomAsync(proposal));
            proposal.Accept(by, clock.Now, programme.AnswerDays);
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

        proposal.Decline(by, clock.Now);
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Note("proposal-declined", clock.Now, by: null, programme: proposal.ProgrammeId, about: proposal.Id);
        await db.SaveChangesAsync();
        await GoOnAsync(proposal, onlyChosen: by == proposal.MenteeId);
        await transaction.CommitAsync();
    }

    public async Task ExpireAsync()
    {
        var now = clock.Now;
        var late = await db
            .Proposals.Where(p =>
                (p.State == ProposalState.AwaitingMentee || p.State == ProposalState.AwaitingMentor)
                && p.ExpiresAt <= now
            )
            .ToListAsync();
        foreach (var proposal in late.Where(p => p.Expire(now)))
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Note("proposal-expired", now, null, programme: proposal.ProgrammeId, about: proposal.Id);
            await db.SaveChangesAsync();
            await GoOnAsync(proposal, onlyChosen: proposal.MenteeAnsweredAt is null);
            await transaction.CommitAsync();
        }
    }

    // A mentee who said no or nothing is asked again only about somebody they chose themselves.
    private async Task GoOnAsync(Proposal proposal, bool onlyChosen)
    {
        var programme = await db.Programmes.SingleAsync(p => p.Id == proposal.ProgrammeId);
        var request = await requests.BuildAsync(programme, [], seed: 0);
        var mentee = request.Mentees.FirstOrDefault(m => m.Id == proposal.MenteeId.ToString());
        if (
            mentee is null
            || Next(request, mentee, onlyChosen) is not { } mentor
            || Matcher.Score(mentee, mentor, request) is not Allowed fits
        )
        {
            return;
        }

        var next = Proposals.Of(
            programme.Id,
            mentee.Id,
            mentor.Id,
            fits.Parts,
            Matcher.WhyThis(mentee, mentor, request),
            proposal.RoundId
        );
        next.Publish(clock.Now, programme.AnswerDays);
        db.Proposals.Add(next);
        await mail.AskMenteesAsync(programme, [next]);
        await db.SaveChangesAsync();
    }

    private static Mentor? Next(MatchRequest request, Mentee mentee, bool onlyChosen)
    {
        var mentors = request.Mentors.ToDictionary(m => m.Id);
        var chosen = mentee
            .Choices.Where(mentors.ContainsKey)
            .Select(id => mentors[id])
            .FirstOrDefault(mentor => Matcher.Score(mentee, mentor, request) is Allowed);
        return chosen is not null || onlyChosen ? chosen
            : Matcher.Shortlist(request, mentee.Id, 3) is [var best, ..] ? mentors[best.MentorId]
            : null;
    }

    private async Task<Refusal?> WhyNoRoomAsync(Proposal proposal)
    {
        var (programme, mentor, mentee) = (proposal.ProgrammeId, proposal.MentorId, proposal.MenteeId);
        var places = await db
            .Enrolments.Where(e => e.ProgrammeId == programme && (e.PersonId == mentor || e.PersonId == mentee))
            .ToListAsync();
        var theirs = places.SingleOrDefault(e => e.PersonId == mentor && e.Side == People.Side.Mentor);
        var asked = places.SingleOrDefault(e => e.PersonId == mentee && e.Side == People.Side.Mentee);
        if (theirs?.State != EnrolmentState.Accepted || asked?.State != EnrolmentState.Accepted)
        {
            return new("proposal-person-left");
        }

        // Touching both places makes two acceptances at the same moment collide instead of filling one place twice.
        db.Entry(theirs).State = EntityState.Modified;
        db.Entry(asked).State = EntityState.Modified;
        var walking = db.Relationships.Where(r =>
            r.ProgrammeId == programme && (r.Standing == Standing.Active || r.Standing == Standing.Paused)
        );
        return await walking.CountAsync(r => r.MentorId == mentor) >= theirs.Capacity ? new("proposal-no-room")
            : await walking.AnyAsync(r => r.MenteeId == mentee) ? new("proposal-has-mentor")
            : null;
    }

    private async Task IntroduceAsync(Programme programme, Proposal proposal)
    {
        var pair = new Relationship
        {
            ProgrammeId = programme.Id,
            MentorId = proposal.MentorId,
            MenteeId = proposal.MenteeId,
            IntroducedOn = clock.Today,
            PlannedEnd = clock.Today.AddMonths(programme.LengthMonths),
        };
        db.Relationships.Add(pair);
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
