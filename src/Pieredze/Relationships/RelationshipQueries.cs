using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Platform.Data;

namespace Pieredze.Relationships;

/// <summary>Where every query about pairs starts.</summary>
public static class RelationshipQueries
{
    /// <summary>The pairs that I am one of.</summary>
    public static IQueryable<Relationship> Of(this IQueryable<Relationship> relationships, Me me)
    {
        var id = me.Id;
        return relationships.Where(r => r.MentorId == id || r.MenteeId == id);
    }

    /// <summary>Pairs that came to a good end and after which the mentee began with nobody else.</summary>
    public static IQueryable<Relationship> LastAndCompleted(this IQueryable<Relationship> pairs) =>
        pairs.Where(r =>
            (r.Standing == Standing.Completed || r.Standing == Standing.Closed)
            && !pairs.Any(later =>
                later.ProgrammeId == r.ProgrammeId
                && later.MenteeId == r.MenteeId
                && later.IntroducedOn > r.IntroducedOn
            )
        );

    /// <summary>What somebody is to a pair, for the access table.</summary>
    public static async Task<Who> Walker(Database db, Guid personId, Guid relationshipId)
    {
        var pair = await db
            .Relationships.Where(r => r.Id == relationshipId)
            .Select(r => new { r.MentorId, r.MenteeId })
            .SingleOrDefaultAsync();
        return pair is null ? Who.Nobody
            : pair.MentorId == personId ? Who.Mentor
            : pair.MenteeId == personId ? Who.Mentee
            : Who.Nobody;
    }
}
