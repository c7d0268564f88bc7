using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;

namespace Pieredze.Safeguards.Suspending;

/// <summary>When pairs of somebody were halted, and what they wrote as the one who asked for it.</summary>
public sealed class OwnSuspensions(Database db, Platform.Words.Words words) : IPersonalData
{
    public string Key => "suspensions";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var w = words.For("Safeguards/Suspending");
        var pairs = db.Set<Relationships.Relationship>();
        var mine = await db
            .Suspensions.AsNoTracking()
            .Where(s => s.State == SuspensionState.InForce || s.State == SuspensionState.Lifted)
            .Where(s => pairs.Any(r => r.Id == s.RelationshipId && (r.MentorId == person || r.MenteeId == person)))
            .OrderBy(s => s.AskedOn)
            .ToListAsync();
        var asked = await db
            .Suspensions.AsNoTracking()
            .Where(s => s.AskedBy == person)
            .OrderBy(s => s.AskedOn)
            .ToListAsync();
        return
        [
            new(
                "suspensions",
                [.. mine.Select(s => new OwnThing(("suspended-on", s.DecidedOn), ("lifted-on", s.LiftedOn)))]
            ),
            new(
                "suspensions-asked",
                [
                    .. asked.Select(s => new OwnThing(
                        ("created", s.AskedOn),
                        ("state", new Said($"{s.State}", w[$"suspension-{s.State}"])),
                        ("text", s.Request),
                        ("answer", s.Reason)
                    )),
                ]
            ),
        ];
    }

    public async Task EraseAsync(Guid person)
    {
        var pairs = db.Set<Relationships.Relationship>();
        var about = await db
            .Suspensions.Where(s =>
                s.AskedBy == person
                || pairs.Any(r => r.Id == s.RelationshipId && (r.MentorId == person || r.MenteeId == person))
            )
            .ToListAsync();
        foreach (var suspension in about)
        {
            suspension.ForgetTexts();
            if (suspension.AskedBy == person)
            {
                suspension.ForgetAsker();
            }
        }
    }
}
