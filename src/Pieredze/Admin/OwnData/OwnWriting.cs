using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Relationships;
using Pieredze.Relationships.Between;
using Pieredze.Relationships.MovingOn;

namespace Pieredze.Admin.OwnData;

/// <summary>What somebody wrote between meetings: messages of both, one's own journal, and introductions.</summary>
public sealed class OwnWriting(Database db, Me me) : IPersonalData
{
    public string Key => "writing";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var mine = db.Relationships.Of(me).Select(r => r.Id);
        var messages = await db
            .Messages.Where(m => mine.Contains(m.RelationshipId))
            .OrderBy(m => m.SentAt)
            .AsNoTracking()
            .ToListAsync();
        var journal = await db
            .Reflections.Where(r => r.AuthorId == person)
            .OrderBy(r => r.WrittenAt)
            .AsNoTracking()
            .ToListAsync();
        var introductions = await db
            .Introductions.Where(i => mine.Contains(i.RelationshipId))
            .OrderBy(i => i.AskedAt)
            .AsNoTracking()
            .ToListAsync();
        var authors = messages.Select(m => m.AuthorId).Concat(introductions.Select(i => i.AskedBy)).Distinct().ToList();
        var names = await db.People.Where(p => authors.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return
        [
            new(
                "messages",
                [
                    .. messages.Select(m => new OwnThing(
                        ("author", names.GetValueOrDefault(m.AuthorId)),
                        ("text", m.Text),
                        ("sent", m.SentAt)
                    )),
                ]
            ),
            new(
                "journal",
                [
                    .. journal.Select(r => new OwnThing(
                        ("kind", new Coded($"{r.Kind}", $"own-journal-{r.Kind}")),
                        ("text", r.Text),
                        ("written", r.WrittenAt)
                    )),
                ]
            ),
            new(
                "introductions",
                [
                    .. introductions.Select(i => new OwnThing(
                        ("author", names.GetValueOrDefault(i.AskedBy)),
                        ("whom", i.Whom),
                        ("state", new Coded($"{i.State}", $"own-introduction-{i.State}")),
                        ("created", i.AskedAt)
                    )),
                ]
            ),
        ];
    }

    public async Task EraseAsync(Guid person)
    {
        await db.Messages.Where(m => m.AuthorId == person).ExecuteDeleteAsync();
        await db.Reflections.Where(r => r.AuthorId == person).ExecuteDeleteAsync();
        await db.Introductions.Where(i => i.AskedBy == person).ExecuteDeleteAsync();
    }
}
