using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Measuring.Surveys;

/// <summary>What one can do when something is not well. It looks the same to everybody, and that it was opened is not kept.</summary>
public sealed class HelpModel(Database db, Me me) : PageModel
{
    public IReadOnlyList<(Guid Pair, string Name)> Pairs { get; private set; } = [];
    public string? Contacts { get; private set; }

    public async Task OnGetAsync(Guid programme)
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
        Pairs = [.. pairs.Select(p => (p.Id, $"{p.FirstName} {p.LastName}"))];
        Contacts = await db.Organisations.Select(o => o.ReferralContacts).SingleOrDefaultAsync();
    }
}
