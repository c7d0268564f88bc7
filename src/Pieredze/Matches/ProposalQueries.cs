using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Platform.Data;
using Pieredze.Relationships;

namespace Pieredze.Matches;

/// <summary>Where every query about proposals starts.</summary>
public static class ProposalQueries
{
    /// <summary>Published proposals that I am one of the two people of; a mentor sees them once the mentee has said yes or asked something.</summary>
    public static IQueryable<Proposal> Of(this IQueryable<Proposal> proposals, Me me)
    {
        var id = me.Id;
        return proposals.Where(p =>
            p.State != ProposalState.Draft
            && (p.MenteeId == id || (p.MentorId == id && (p.MenteeAnsweredAt != null || p.MenteeQuestion != null)))
        );
    }

    /// <summary>With how many mentees each mentor of a programme walks now.</summary>
    public static async Task<Dictionary<Guid, int>> WalkingAsync(this Database db, Guid programme)
    {
        var mentors = await db
            .Relationships.Where(r =>
                r.ProgrammeId == programme && (r.Standing == Standing.Active || r.Standing == Standing.Paused)
            )
            .Select(r => r.MentorId)
            .ToListAsync();
        return mentors.CountBy(id => id).ToDictionary();
    }

    public static async Task<Who> Party(Database db, Guid personId, Guid proposalId)
    {
        var found = await db
            .Proposals.Where(p => p.Id == proposalId && p.State != ProposalState.Draft)
            .Select(p => new
            {
                p.MenteeId,
                p.MentorId,
                IsKnownToMentor = p.MenteeAnsweredAt != null || p.MenteeQuestion != null,
            })
            .SingleOrDefaultAsync();
        return found switch
        {
            null => Who.Nobody,
            _ when found.MenteeId == personId => Who.Mentee,
            _ when found.MentorId == personId && found.IsKnownToMentor => Who.Mentor,
            _ => Who.Nobody,
        };
    }
}
