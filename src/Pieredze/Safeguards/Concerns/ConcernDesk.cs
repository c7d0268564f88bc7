using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Safeguards.Concerns;

/// <summary>One concern as one side reads it, and what that side does to it.</summary>
public sealed class ConcernDesk(Database db, Clock clock, Sealer sealer, ConcernPost post)
{
    public Sealer Sealer => sealer;
    public DateOnly Today => clock.Today;

    public async Task<ConcernView?> FindAsync(IQueryable<Concern> concerns, Guid? handler)
    {
        db.ChangeTracker.Clear();
        if (await concerns.Whole().SingleOrDefaultAsync() is not { } concern)
        {
            return null;
        }

        var among = await AmongAsync(concern.ProgrammeId, concern.RelationshipId, concern.AuthorId);
        var named = concern.Handlers.Select(h => h.PersonId).ToList();
        var names = await db.Accounts.Where(a => named.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name);
        var author = concern.AuthorId is { } id
            ? await db.Accounts.Where(a => a.Id == id).Select(a => a.Name).SingleOrDefaultAsync()
            : null;
        return new()
        {
            Concern = concern,
            HandlerId = handler,
            Author = author,
            Readers = [.. named.Select(n => new Reader(n, names.GetValueOrDefault(n), among.Any(a => a.Id == n)))],
            Others = [.. among.Where(a => !named.Contains(a.Id))],
            Lines =
            [
                .. concern.Entries.Select(e => new ConcernLine(
                    e,
                    e.HandlerId is { } by ? names.GetValueOrDefault(by) : null,
                    Opened(concern, e.Text),
                    Opened(concern, e.Advice)
                )),
            ],
        };
    }

    /// <summary>Who may be chosen: mentor support of the programme, but neither of the pair and never the author.</summary>
    public async Task<IReadOnlyList<Account>> AmongAsync(Guid programme, Guid? pair, Guid? author)
    {
        var pairs = db.Set<Relationships.Relationship>().Where(r => r.Id == pair);
        return await StaffQueries
            .Supporters(db, programme)
            .Where(a => a.Id != author && !pairs.Any(r => r.MentorId == a.Id || r.MenteeId == a.Id))
            .OrderBy(a => a.Name)
            .AsNoTracking()
            .ToListAsync();
    }

    /// <summary>Keeps a new concern and tells those who were chosen; the same form sent twice is one concern.</summary>
    public async Task KeepAsync(NewConcern raised)
    {
        var concern = Concern.Raise(raised, sealer, Today);
        db.Add(concern);
        await TellAsync(concern);
        await db.SaveChangesAsync();
    }

    public async Task AuthorAsync(Concern concern, Action<Concern> change)
    {
        change(concern);
        await TellAsync(concern);
        await SaveAsync(concern);
    }

    public async Task HandlerAsync(Concern concern, Action<Concern> change)
    {
        change(concern);
        await post.TellAuthorAsync(concern);
        await SaveAsync(concern);
    }

    private async Task TellAsync(Concern concern)
    {
        if (concern.AuthorId is null)
        {
            concern.LeaveUntold();
        }
        else
        {
            await post.TellHandlersAsync(concern);
        }
    }

    // Whatever was added, the concern gets a new version: of two who write at once the second is told.
    private async Task SaveAsync(Concern concern)
    {
        db.Entry(concern).Property(c => c.Version).IsModified = true;
        await db.SaveChangesAsync();
    }

    private string? Opened(Concern concern, byte[]? words) =>
        words is null ? null : sealer.Open(concern.Id, words) ?? "";
}
