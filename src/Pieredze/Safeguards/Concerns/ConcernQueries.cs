using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Safeguards.Concerns;

/// <summary>Where every query about concerns starts.</summary>
public static class ConcernQueries
{
    /// <summary>The concerns that I raised by name.</summary>
    public static IQueryable<Concern> Of(this IQueryable<Concern> concerns, Me me)
    {
        var id = me.Id;
        return concerns.Where(c => c.AuthorId == id);
    }

    /// <summary>Those that somebody was chosen to read and still may: as mentor support of that programme, and no coordinator.</summary>
    public static IQueryable<Concern> HandledBy(this IQueryable<Concern> concerns, Database db, Guid person)
    {
        var staff = db.Set<StaffMember>().Where(s => s.PersonId == person);
        return concerns.Where(c =>
            c.Handlers.Any(h => h.PersonId == person)
            && staff.Any(s => s.ProgrammeId == c.ProgrammeId && s.Role == StaffRole.MentorSupport)
            && !staff.Any(s => s.ProgrammeId == c.ProgrammeId && s.Role == StaffRole.Coordinator)
        );
    }

    /// <summary>What somebody is to a concern, for the access table.</summary>
    public static async Task<Who> Standing(Database db, Guid person, Guid concern)
    {
        var one = db.Concerns.Where(c => c.Id == concern);
        return await one.AnyAsync(c => c.AuthorId == person) ? Who.Owner
            : await one.HandledBy(db, person).AnyAsync() ? Who.MentorSupport
            : Who.Nobody;
    }

    public static IQueryable<Concern> Whole(this IQueryable<Concern> concerns) =>
        concerns.Include(c => c.Handlers).Include(c => c.Entries.OrderBy(e => e.Position)).AsSplitQuery();
}
