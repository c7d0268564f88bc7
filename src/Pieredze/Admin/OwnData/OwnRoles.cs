using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Admin.OwnData;

/// <summary>What somebody does in programmes that they help to run.</summary>
public sealed class OwnRoles(Database db, Platform.Words.Words words) : IPersonalData
{
    public string Key => "roles";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var titles = await db.TitlesAsync(words.Language);
        var roles = await db.StaffMembers.Where(s => s.PersonId == person).AsNoTracking().ToListAsync();
        var imports = await db
            .ImportBatches.Where(b => b.UploadedBy == person)
            .OrderBy(b => b.CreatedAt)
            .Select(b => new { b.FileName, b.CreatedAt })
            .ToListAsync();
        return
        [
            new(
                "roles",
                [
                    .. roles.Select(r => new OwnThing(
                        ("programme", titles.GetValueOrDefault(r.ProgrammeId)),
                        ("role", Coded.Of("staff-role", r.Role))
                    )),
                ]
            ),
            new("imports", [.. imports.Select(i => new OwnThing(("file", i.FileName), ("created", i.CreatedAt)))]),
        ];
    }

    /// <summary>A programme that is not over needs somebody who coordinates it.</summary>
    public async Task<Refusal?> WhyNotEraseAsync(Guid person)
    {
        var alone = await Mine(person)
            .Where(p =>
                p.State != ProgrammeState.Finished
                && p.Staff.Any(s => s.PersonId == person && s.Role == StaffRole.Coordinator)
                && !p.Staff.Any(s => s.PersonId != person && s.Role == StaffRole.Coordinator)
            )
            .OrderBy(p => p.CreatedAt)
            .FirstOrDefaultAsync();
        return alone is null ? null : new("erase-last-coordinator", ("programme", alone.Title(words.Language)));
    }

    public async Task EraseAsync(Guid person)
    {
        foreach (var programme in await Mine(person).Include(p => p.Staff).ToListAsync())
        {
            foreach (var role in programme.Staff.Where(s => s.PersonId == person).ToList())
            {
                if (programme.WhyNotRelease(role) is null)
                {
                    programme.Release(role);
                }
            }
        }

        await db.ImportBatches.Where(b => b.UploadedBy == person && b.ConfirmedAt == null).ExecuteDeleteAsync();
    }

    private IQueryable<Programme> Mine(Guid person) => db.Programmes.Where(p => p.Staff.Any(s => s.PersonId == person));
}
