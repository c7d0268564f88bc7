using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;

namespace Pieredze.Admin.OwnData;

/// <summary>What somebody found out about themselves, shared or not; it is theirs alone, and goes with them.</summary>
public sealed class OwnSheets(Database db, Me me) : IPersonalData
{
    public string Key => "exploration";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        // The other's parts are told as far as they share them.
        var mine = db.Relationships.Of(me);
        var parts = await db.Set<SheetPart>()
            .Where(s => s.OwnerId == person || s.IsShared && mine.Any(r => r.Id == s.RelationshipId))
            .OrderBy(s => s.Id)
            .ToListAsync();
        var shared = parts.Where(p => p.Section == SheetSection.Skills && p.IsShared).Select(p => p.Id).ToList();
        var sheets = db.Set<SheetPart>();
        var skills = await db.Set<Skill>()
            .Where(k =>
                k.OwnerId == person
                || sheets.Any(s =>
                    shared.Contains(s.Id) && s.OwnerId == k.OwnerId && s.RelationshipId == k.RelationshipId
                )
            )
            .OrderBy(k => k.Id)
            .ToListAsync();
        var owners = parts.Select(p => p.OwnerId).ToList();
        var names = await db.People.Where(p => owners.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return
        [
            new(
                "exploration",
                [
                    .. parts.Select(p => new OwnThing([
                        ("section", Coded.Of("section", p.Section)),
                        ("text", p.Text),
                        ("author", names.GetValueOrDefault(p.OwnerId)),
                        ("shared", p.IsShared),
                        ("written", p.WrittenAt),
                        .. Enum.GetValues<LifeArea>()
                            .Where(area => p.ContentWith(area) is not null)
                            .Select(area => ($"area-{area}", (object?)p.ContentWith(area))),
                    ])),
                ]
            ),
            new(
                "skills",
                [
                    .. skills.Select(s => new OwnThing(
                        ("text", s.Name),
                        ("author", names.GetValueOrDefault(s.OwnerId)),
                        ("rating", s.Rating),
                        ("wants-to-grow", s.WantsToGrow)
                    )),
                ]
            ),
        ];
    }

    public async Task EraseAsync(Guid person)
    {
        await db.Set<SheetPart>().Where(s => s.OwnerId == person).ExecuteDeleteAsync();
        await db.Set<Skill>().Where(s => s.OwnerId == person).ExecuteDeleteAsync();
    }
}
