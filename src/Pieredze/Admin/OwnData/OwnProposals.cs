using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Platform.Data;

namespace Pieredze.Admin.OwnData;

/// <summary>Whom the person was to be paired with, and what the two asked each other before.</summary>
public sealed class OwnProposals(Database db, Me me) : IPersonalData
{
    public string Key => "proposals";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var people = db.People;
        var proposals = await db
            .Proposals.Of(me)
            .Join(
                people,
                p => p.MenteeId == person ? p.MentorId : p.MenteeId,
                o => o.Id,
                (p, o) => new { Proposal = p, Other = o.FirstName + " " + o.LastName }
            )
            .OrderBy(x => x.Proposal.PublishedAt)
            .AsNoTracking()
            .ToListAsync();
        return
        [
            new(
                "proposals",
                [
                    .. proposals.Select(x => new OwnThing(
                        ("other", x.Other),
                        ("side", Coded.Of("side", x.Proposal.MenteeId == person ? Side.Mentee : Side.Mentor)),
                        (
                            "state",
                            new Coded($"{x.Proposal.State}", $"state-{x.Proposal.State.ToString().ToLowerInvariant()}")
                        ),
                        ("published", x.Proposal.PublishedAt),
                        ("expires", x.Proposal.ExpiresAt),
                        ("mentor-question", x.Proposal.Question),
                        ("mentee-answer", x.Proposal.Answer),
                        ("mentee-question", x.Proposal.MenteeQuestion),
                        ("mentor-answer", x.Proposal.MentorAnswer)
                    )),
                ]
            ),
        ];
    }

    public async Task EraseAsync(Guid person)
    {
        var proposals = await db.Proposals.Where(p => p.MenteeId == person || p.MentorId == person).ToListAsync();
        foreach (var proposal in proposals)
        {
            proposal.Forget(person);
        }

        await db.ForbiddenPairs.Where(p => p.MenteeId == person || p.MentorId == person).ExecuteDeleteAsync();
        await ForgetRoundsAsync(person);
    }

    // Rounds keep ids as text: in the list of those left over, in their drafts and in who changed what.
    private async Task ForgetRoundsAsync(Guid person)
    {
        var id = person.ToString();
        foreach (var round in await db.MatchRounds.Where(r => r.Unmatched.Contains(id)).ToListAsync())
        {
            round.Forget(person);
        }

        var drafts = db.MatchDrafts.Where(d => d.Pairs.Contains(id) || d.Unmatched.Contains(id));
        foreach (var draft in await drafts.ToListAsync())
        {
            draft.Forget(person);
        }

        var changes = db.MatchChanges.Where(c => c.MenteeId == person || c.MentorId == person);
        foreach (var change in await changes.ToListAsync())
        {
            change.Forget();
        }
    }
}
