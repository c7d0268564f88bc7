using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Platform.Data;

namespace Pieredze.Programmes;

/// <summary>Where every query about programmes starts.</summary>
public static class ProgrammeQueries
{
    /// <summary>The programmes that I help to run.</summary>
    public static IQueryable<Programme> Of(this IQueryable<Programme> programmes, Me me)
    {
        var id = me.Id;
        return programmes.Where(p => p.Staff.Any(s => s.PersonId == id));
    }

    /// <summary>The programmes that I coordinate, and so may change.</summary>
    public static IQueryable<Programme> CoordinatedBy(this IQueryable<Programme> programmes, Me me)
    {
        var id = me.Id;
        return programmes.Where(p => p.Staff.Any(s => s.PersonId == id && s.Role == StaffRole.Coordinator));
    }

    /// <summary>The programmes that have been launched and are not over.</summary>
    public static IQueryable<Programme> Running(this IQueryable<Programme> programmes) =>
        programmes.Where(p => p.State == ProgrammeState.Running);

    /// <summary>What somebody does in a programme, for the access table.</summary>
    public static async Task<Who> StaffRoles(Database db, Guid personId, Guid programmeId)
    {
        var roles = await db
            .StaffMembers.Where(s => s.PersonId == personId && s.ProgrammeId == programmeId)
            .Select(s => s.Role)
            .ToListAsync();
        return roles.Aggregate(
            Who.Nobody,
            (held, role) =>
                held
                | role switch
                {
                    StaffRole.Coordinator => Who.Coordinator,
                    StaffRole.MentorSupport => Who.MentorSupport,
                    _ => Who.Auditor,
                }
        );
    }
}
