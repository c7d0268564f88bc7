using Microsoft.EntityFrameworkCore;
using Pieredze.Matching;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>Finds whom a mentee is asked about next when a proposal came to nothing.</summary>
public sealed class NextChoice(Database db, RequestBuilder requests, ProposalMail mail, Clock clock)
{
    // A mentee who said no or nothing is asked again only about somebody they chose themselves.
    public async Task GoOnAsync(Programme programme, Proposal gone)
    {
        var wishes = gone.MenteeAnsweredAt is not null || gone.State == ProposalState.Withdrawn;
        var round = gone.RoundId is null ? null : await db.MatchRounds.FindAsync(gone.RoundId);
        var request = await requests.BuildAsync(programme, [], seed: 0, aim: round?.Aim);
        if (request.Mentees.FirstOrDefault(m => m.Id == gone.MenteeId.ToString()) is not { } mentee)
        {
            return;
        }

        if (Next(request, mentee, onlyChosen: !wishes) is not { } found)
        {
            if (wishes)
            {
                // This round, too, ended without a mentor, and not by their own doing.
                await WaitedAsync(programme, gone.MenteeId);
                await mail.TellAsync(programme, gone.MenteeId, "mail-went-on", "/");
            }

            return;
        }

        var (mentor, parts) = found;
        var why = Matcher.WhyThis(mentee, mentor, request);
        var next = Proposals.Of(programme.Id, mentee.Id, mentor.Id, parts, why, gone.RoundId);
        next.Publish(clock.Now, programme.AnswerDays);
        db.Proposals.Add(next);
        await mail.AskMenteesAsync(programme, [next]);
    }

    private async Task WaitedAsync(Programme programme, Guid mentee)
    {
        var place = await db.Enrolments.SingleOrDefaultAsync(e =>
            e.ProgrammeId == programme.Id && e.PersonId == mentee && e.Side == People.Side.Mentee
        );
        if (place is not null)
        {
            place.WaitedRounds++;
        }
    }

    private static (Mentor Mentor, ScoreParts Parts)? Next(MatchRequest request, Mentee mentee, bool onlyChosen)
    {
        var mentors = request.Mentors.ToDictionary(m => m.Id);
        var chosen = mentee.Choices.Where(mentors.ContainsKey);
        var others = onlyChosen ? [] : Matcher.Shortlist(request, mentee.Id, 3).Select(c => c.MentorId);
        foreach (var mentor in chosen.Concat(others).Select(id => mentors[id]))
        {
            if (Matcher.Score(mentee, mentor, request) is Allowed fits)
            {
                return (mentor, fits.Parts);
            }
        }

        return null;
    }
}
