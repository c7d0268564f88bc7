using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Nudges;

/// <summary>Few and kind: both of a quiet pair hear once until they meet again; an unanswered proposal is recalled once.</summary>
public sealed class Reminders(Database db, Post post, Clock clock)
{
    private const int DaysBeforeProposalExpires = 2;

    public async Task SendAsync()
    {
        foreach (var programme in await db.Programmes.Running().AsNoTracking().ToListAsync())
        {
            await QuietAsync(programme);
        }

        await ProposalsAsync();
        await db.SaveChangesAsync();
    }

    private async Task QuietAsync(Programme programme)
    {
        var happenings = db.Happenings;
        var quiet = await db
            .Relationships.AsNoTracking()
            .Where(r => r.ProgrammeId == programme.Id && r.Stage != Stage.MovingOn)
            .Where(Quiet.Since(programme, clock.Today, clock.Now))
            .Select(r => new
            {
                r.Id,
                r.MenteeId,
                r.MentorId,
                Last = r.LastMetOn ?? r.IntroducedOn,
                Reminded = happenings
                    .Where(h => h.RelationshipId == r.Id && h.Kind == "pair-reminded")
                    .Max(h => (DateTime?)h.At),
            })
            .ToListAsync();
        foreach (
            var pair in quiet.Where(p => p.Reminded is not { } at || DateOnly.FromDateTime(clock.ToLocal(at)) <= p.Last)
        )
        {
            foreach (var person in await PeopleAsync(pair.MenteeId, pair.MentorId))
            {
                Write(person, "remind-quiet", $"/pairs/{pair.Id}/sessions");
            }

            db.Note("pair-reminded", clock.Now, null, programme.Id, pair.Id);
        }
    }

    private async Task ProposalsAsync()
    {
        var (now, soon) = (clock.Now, clock.Now.AddDays(DaysBeforeProposalExpires));
        var happenings = db.Happenings;
        var waiting = await db
            .Proposals.AsNoTracking()
            .Where(p =>
                (p.State == ProposalState.AwaitingMentee || p.State == ProposalState.AwaitingMentor)
                && p.ExpiresAt > now
                && p.ExpiresAt <= soon
                && !happenings.Any(h =>
                    h.ObjectId == p.Id && h.Kind == "proposal-recalled" && h.At > (p.MenteeAnsweredAt ?? p.PublishedAt)
                )
            )
            .ToListAsync();
        foreach (var proposal in waiting)
        {
            var whose = proposal.State == ProposalState.AwaitingMentee ? proposal.MenteeId : proposal.MentorId;
            foreach (var person in await PeopleAsync(whose))
            {
                Write(person, "remind-proposal", $"/proposals/{proposal.Id}");
            }

            db.Note("proposal-recalled", now, null, proposal.ProgrammeId, about: proposal.Id);
        }
    }

    private Task<List<Person>> PeopleAsync(params Guid[] ids) =>
        db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync();

    private void Write(Person person, string key, string path)
    {
        var words = post.In("Nudges", person.Language);
        var letter = new Letter(
            "reminder",
            words[$"{key}-subject"],
            [words[$"{key}-text"]],
            words["remind-open"],
            post.Url + path
        );
        post.Add(letter, person.Email, person.Name, person.Language, person.Id);
    }
}
