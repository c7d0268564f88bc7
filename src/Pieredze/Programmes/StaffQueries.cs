using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Programmes;

/// <summary>Finds whom to appoint and how those appointed are called.</summary>
public static class StaffQueries
{
    /// <summary>The account with this e-mail; staff must be able to sign in already.</summary>
    public static async Task<Guid> AccountBy(Database db, string email)
    {
        var sought = email.Trim().ToUpperInvariant();
        var found = await db
            .Accounts.Where(a => a.NormalizedEmail == sought && a.DisabledAt == null)
            .Select(a => (Guid?)a.Id)
            .FirstOrDefaultAsync();
        return found ?? throw new RefusedException(new("staff-no-account"));
    }

    /// <summary>Those who support the mentors of a programme; nobody who coordinates it, and nobody shut out.</summary>
    public static IQueryable<Account> Supporters(Database db, Guid programme)
    {
        var staff = db.Set<StaffMember>().Where(s => s.ProgrammeId == programme);
        return db.Accounts.Where(a =>
            a.DisabledAt == null
            && staff.Any(s => s.PersonId == a.Id && s.Role == StaffRole.MentorSupport)
            && !staff.Any(s => s.PersonId == a.Id && s.Role == StaffRole.Coordinator)
        );
    }

    /// <summary>The same for many programmes at once.</summary>
    public static IQueryable<Supporter> SupportersOf(Database db, IReadOnlyCollection<Guid> programmes)
    {
        var staff = db.Set<StaffMember>().Where(s => programmes.Contains(s.ProgrammeId));
        return staff
            .Where(s => s.Role == StaffRole.MentorSupport)
            .Where(s =>
                !staff.Any(c =>
                    c.ProgrammeId == s.ProgrammeId && c.PersonId == s.PersonId && c.Role == StaffRole.Coordinator
                )
            )
            .Join(
                db.Accounts.Where(a => a.DisabledAt == null),
                s => s.PersonId,
                a => a.Id,
                (s, a) => new Supporter(s.ProgrammeId, a)
            );
    }

    public static async Task<IReadOnlyList<StaffLine>> LinesOf(Database db, Programme programme)
    {
        var ids = programme.Staff.Select(s => s.PersonId).ToList();
        var accounts = await db
            .Accounts.Where(a => ids.Contains(a.Id))
            .Select(a => new
            {
                a.Id,
                a.Name,
                a.Email,
            })
            .ToDictionaryAsync(a => a.Id);
        return
        [
            .. programme
                .Staff.Select(s =>
                    accounts.TryGetValue(s.PersonId, out var a)
                        ? new StaffLine(s.Id, a.Name, a.Email ?? "", s.Role)
                        : new(s.Id, "–", "", s.Role)
                )
                .OrderBy(l => l.Role)
                .ThenBy(l => l.Name, StringComparer.CurrentCulture),
        ];
    }
}

/// <summary>Somebody of the staff in a list.</summary>
public sealed record StaffLine(Guid Id, string Name, string Email, StaffRole Role);

/// <summary>Somebody who supports the mentors of a programme.</summary>
public sealed record Supporter(Guid ProgrammeId, Account Account);
