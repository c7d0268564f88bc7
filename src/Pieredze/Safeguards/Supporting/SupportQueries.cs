using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Relationships;

namespace Pieredze.Safeguards.Supporting;

/// <summary>What is asked about the support of mentors; R6 of readiness rests on it.</summary>
public static class SupportQueries
{
    /// <summary>Mentors are to have a circle at least once within this many weeks.</summary>
    public const int CircleWeeks = 8;

    /// <summary>How many circles took place in a programme from a day on.</summary>
    public static Task<int> CirclesSince(Database db, Guid programme, DateOnly day, Clock clock)
    {
        var from = clock.ToUtc(day.ToDateTime(TimeOnly.MinValue));
        return db.Circles.CountAsync(c =>
            c.ProgrammeId == programme && c.State == CircleState.Held && c.StartsAt >= from
        );
    }

    /// <summary>Minutes given to mentors in a programme from a day on, by all of mentor support together.</summary>
    public static async Task<int> MinutesSince(Database db, Guid programme, DateOnly day) =>
        await db.SupervisionHours.Where(h => h.ProgrammeId == programme && h.On >= day).SumAsync(h => h.Minutes);

    /// <summary>Those with an account who took up a place as mentors, or walk in a pair as one.</summary>
    public static IQueryable<Account> Mentors(Database db, Guid programme)
    {
        var places = db.Enrolments.Where(e =>
            e.ProgrammeId == programme && e.Side == Side.Mentor && e.State == EnrolmentState.Accepted
        );
        var pairs = db.Relationships.Where(r => r.ProgrammeId == programme && r.EndedOn == null);
        return db.Accounts.Where(a =>
            a.DisabledAt == null && (places.Any(e => e.PersonId == a.Id) || pairs.Any(r => r.MentorId == a.Id))
        );
    }

    /// <summary>The programmes in which I am a mentor, now or before.</summary>
    public static IQueryable<Guid> MentoredBy(Database db, Me me)
    {
        var id = me.Id;
        var places = db.Enrolments.Where(e =>
            e.PersonId == id && e.Side == Side.Mentor && e.State == EnrolmentState.Accepted
        );
        var pairs = db.Relationships.Where(r => r.MentorId == id);
        return places.Select(e => e.ProgrammeId).Union(pairs.Select(r => r.ProgrammeId));
    }

    /// <summary>The circles that I am invited to.</summary>
    public static IQueryable<Circle> Of(this IQueryable<Circle> circles, Me me)
    {
        var id = me.Id;
        return circles.Where(c => c.Seats.Any(s => s.PersonId == id));
    }
}
