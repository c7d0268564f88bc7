using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Safeguards.Concerns;

/// <summary>The concerns that somebody raised by name, with the answers; of those they handle only that there are some.</summary>
public sealed class OwnConcerns(Database db, Sealer sealer, Clock clock, Platform.Words.Words words) : IPersonalData
{
    public string Key => "concerns";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var w = words.For("Safeguards/Concerns");
        var mine = await db
            .Concerns.Where(c => c.AuthorId == person)
            .OrderBy(c => c.RaisedOn)
            .Whole()
            .AsNoTracking()
            .ToListAsync();
        var handled = await db
            .Concerns.Where(c => c.Handlers.Any(h => h.PersonId == person))
            .OrderBy(c => c.RaisedOn)
            .Select(c => new { c.RaisedOn, c.State })
            .ToListAsync();
        Said State(ConcernState state) => new($"{state}", w[$"state-{state}"]);
        return
        [
            new(
                "concerns",
                [
                    .. mine.Select(c => new OwnThing(("created", c.RaisedOn), ("state", State(c.State)))
                    {
                        Within = [new("concern-entries", [.. c.Entries.Select(e => Entry(c, e, w))])],
                    }),
                ]
            ),
            new(
                "concerns-handled",
                [.. handled.Select(c => new OwnThing(("created", c.RaisedOn), ("state", State(c.State))))]
            ),
        ];
    }

    public async Task EraseAsync(Guid person)
    {
        var mine = await db.Concerns.Where(c => c.AuthorId == person).Whole().ToListAsync();
        mine.ForEach(c => c.Forget(clock.Today));
        await db.Set<ConcernHandler>().Where(h => h.PersonId == person).ExecuteDeleteAsync();
    }

    private OwnThing Entry(Concern concern, ConcernEntry entry, Platform.Words.Words w) =>
        new(
            ("author", w[entry.HandlerId is null ? "by-you" : "by-support"]),
            ("written", entry.On),
            ("text", Opened(concern, entry.Text)),
            ("advice", Opened(concern, entry.Advice))
        );

    private string? Opened(Concern concern, byte[]? text) => text is null ? null : sealer.Open(concern.Id, text);
}
