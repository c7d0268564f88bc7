using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Measuring.Surveys;

/// <summary>Where somebody can turn when something is not well.</summary>
public sealed record Help(IReadOnlyList<(Guid Pair, string Name)> Pairs, string? Contacts);

/// <summary>Puts together what one can do. It looks the same to everybody, and that it was shown is not kept.</summary>
public sealed class HelpDesk(Database db, Me me)
{
    public async Task<Help> OfAsync(Guid programme)
    {
        var (id, people) = (me.Id, db.People);
        var pairs = await db
            .Relationships.Of(me)
            .Where(r => r.ProgrammeId == programme)
            .Where(r => r.Standing == Standing.Active || r.Standing == Standing.Paused)
            .Join(
                people,
                r => r.MenteeId == id ? r.MentorId : r.MenteeId,
                p => p.Id,
                (r, p) =>
                    new
                    {
                        r.Id,
                        p.FirstName,
                        p.LastName,
                    }
            )
            .ToListAsync();
        return new(
            [.. pairs.Select(p => (p.Id, $"{p.FirstName} {p.LastName}"))],
            await db.Organisations.Select(o => o.ReferralContacts).SingleOrDefaultAsync()
        );
    }
}
