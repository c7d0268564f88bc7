using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.People;

/// <summary>Where every query about places in programmes starts.</summary>
public static class EnrolmentQueries
{
    public static IQueryable<Enrolment> Of(this IQueryable<Enrolment> enrolments, Me me)
    {
        var id = me.Id;
        return enrolments.Where(e => e.PersonId == id);
    }

    /// <summary>Those who said yes themselves, told what they need or bring, and know what mentoring asks of them.</summary>
    public static IQueryable<Enrolment> ReadyForMatching(this IQueryable<Enrolment> enrolments, Database db)
    {
        var programmes = db.Programmes;
        return enrolments.Where(e =>
            e.State == EnrolmentState.Accepted
            && e.ProfileDoneAt != null
            && (e.BriefingDoneAt != null || programmes.Any(p => p.Id == e.ProgrammeId && !p.BriefingRequired))
        );
    }

    /// <summary>The programmes in which somebody has a place.</summary>
    public static IQueryable<Guid> ProgrammesOf(Database db, Guid personId) =>
        db.Enrolments.Where(e => e.PersonId == personId).Select(e => e.ProgrammeId);

    /// <summary>Whether somebody has a place in a programme.</summary>
    public static async Task<Who> PlaceIn(Database db, Guid personId, Guid programmeId) =>
        await db.Enrolments.AnyAsync(e => e.PersonId == personId && e.ProgrammeId == programmeId)
            ? Who.Participant
            : Who.Nobody;

    /// <summary>Whether an enrolment is one's own.</summary>
    public static async Task<Who> Own(Database db, Guid personId, Guid enrolmentId) =>
        await db.Enrolments.AnyAsync(e => e.Id == enrolmentId && e.PersonId == personId) ? Who.Owner : Who.Nobody;
}
