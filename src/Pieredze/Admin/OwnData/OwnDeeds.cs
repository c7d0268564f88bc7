using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform.Data;

namespace Pieredze.Admin.OwnData;

/// <summary>What somebody did, as the activity log keeps it.</summary>
public sealed class OwnDeeds(Database db, Platform.Words.Words words) : IPersonalData
{
    public string Key => "deeds";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var titles = await db.TitlesAsync(words.Language);
        var deeds = await db
            .Happenings.Where(h => h.ActorId == person)
            .OrderByDescending(h => h.At)
            .AsNoTracking()
            .ToListAsync();
        return
        [
            new(
                "deeds",
                [
                    .. deeds.Select(d => new OwnThing(
                        ("what", new Coded(d.Kind, $"happened-{d.Kind}")),
                        ("at", d.At),
                        ("programme", titles.GetValueOrDefault(d.ProgrammeId ?? Guid.Empty))
                    )),
                ]
            ),
        ];
    }

    // The log keeps ids only; after this nothing leads from them to a person.
    public Task EraseAsync(Guid person) => Task.CompletedTask;
}
