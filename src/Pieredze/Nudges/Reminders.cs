using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Programmes;

namespace Pieredze.Nudges;

/// <summary>Few and kind: nudges in the pairs of every programme, and each unanswered proposal recalled once.</summary>
public sealed class Reminders(Database db, Post post, PairNudges nudges, SendingHour hour, Clock clock)
{
    private const int DaysBeforeProposalExpires = 2;

    public async Task SendAsync()
    {
        foreach (var programme in await db.Programmes.Running().AsNoTracking().ToListAsync())
        {
            await nudges.SendAsync(programme);
        }

        await ProposalsAsync();
        await db.SaveChangesAsync();
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
                await WriteAsync(person, "remind-proposal", $"/proposals/{proposal.Id}");
            }

            db.Note("proposal-recalled", now, null, proposal.ProgrammeId, about: proposal.Id);
        }
    }

    private Task<List<Person>> PeopleAsync(params Guid[] ids) =>
        db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync();

    private async Task WriteAsync(Person person, string key, string path)
    {
        var words = post.In("Nudges", person.Language);
        var letter = new Letter(
            "reminder",
            words[$"{key}-subject"],
            [words[$"{key}-text"]],
            words["remind-open"],
            post.Url + path
        );
        post.Add(letter, person.Email, person.Name, person.Language, person.Id, await hour.ForAsync(person));
    }
}
