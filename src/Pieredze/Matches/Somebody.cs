using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform.Data;

namespace Pieredze.Matches;

/// <summary>A person as the pages of a round show them: never what they told only to a partner.</summary>
public sealed record Somebody(Guid Id, string Name, string? Unit, string? Site, string? Profession, bool IsGone)
{
    /// <summary>Everybody who has or had a place in a programme; asked at once, as long lists of ids are slow to ask for.</summary>
    public static async Task<Dictionary<Guid, Somebody>> AllOfAsync(Database db, Guid programme)
    {
        var places = db.Enrolments.Where(e => e.ProgrammeId == programme);
        return await db
            .People.Where(p => places.Any(e => e.PersonId == p.Id))
            .Select(p => new Somebody(
                p.Id,
                (p.FirstName + " " + p.LastName).TrimEnd(),
                p.Unit,
                p.Site,
                p.Profession,
                p.ErasedAt != null
            ))
            .ToDictionaryAsync(p => p.Id);
    }
}
