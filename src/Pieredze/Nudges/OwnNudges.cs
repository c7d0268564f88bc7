using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;

namespace Pieredze.Nudges;

/// <summary>Which reminders somebody was sent, and which they do not want.</summary>
public sealed class OwnNudges(Database db) : IPersonalData
{
    public string Key => "nudges";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var nudges = await db
            .Nudges.Where(n => n.PersonId == person)
            .OrderByDescending(n => n.SentOn)
            .AsNoTracking()
            .ToListAsync();
        return
        [
            new(
                "nudges",
                [
                    .. nudges.Select(n => new OwnThing(
                        ("kind", new Coded($"{n.Kind}", $"own-nudge-{n.Kind}")),
                        ("sent", n.SentOn),
                        ("rests-until", n.RestsUntil),
                        ("stopped", n.IsStopped)
                    )),
                ]
            ),
        ];
    }

    public Task EraseAsync(Guid person) => db.Nudges.Where(n => n.PersonId == person).ExecuteDeleteAsync();
}
