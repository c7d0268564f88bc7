using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Programmes;

namespace Pieredze.Safeguards.Concerns;

/// <summary>Mails that say only that there is something to read; one waits at most for each reader.</summary>
public sealed class ConcernPost(Database db, Post post)
{
    public async Task TellHandlersAsync(Concern concern)
    {
        var handlers = concern.Handlers.Select(h => h.PersonId).ToList();
        var still = StaffQueries.Supporters(db, concern.ProgrammeId).Where(a => handlers.Contains(a.Id));
        foreach (var handler in await still.ToListAsync())
        {
            await TellAsync(handler, "handler", Guid.NewGuid());
        }
    }

    /// <summary>An author without a name has no address; they look by their receipt.</summary>
    public async Task TellAuthorAsync(Concern concern)
    {
        if (
            concern.AuthorId is { } author
            && await db.Accounts.SingleOrDefaultAsync(a => a.Id == author) is { } account
        )
        {
            await TellAsync(account, "author", Guid.NewGuid());
        }
    }

    /// <summary>That nobody chosen is left to read it: once for the same people.</summary>
    public async Task TellOfNoReaderAsync(Concern concern)
    {
        var chosen = concern.Handlers.Select(h => h.PersonId).Order().SelectMany(id => id.ToByteArray());
        var hash = SHA256.HashData([.. "nobody reads"u8, .. concern.Id.ToByteArray(), .. chosen]);
        var id = new Guid(hash.AsSpan(0, 16));
        if (
            !await db.Outbox.AnyAsync(m => m.Id == id)
            && await db.Accounts.SingleOrDefaultAsync(a => a.Id == concern.AuthorId) is { } author
        )
        {
            await TellAsync(author, "no-reader", id);
        }
    }

    private async Task TellAsync(Account reader, string side, Guid id)
    {
        if (
            reader.DisabledAt is not null
            || await db.Outbox.AnyAsync(m =>
                m.PersonId == reader.Id && m.Kind == "concern" && m.State == MailState.Waiting
            )
        )
        {
            return;
        }

        var words = post.In("Safeguards/Concerns", reader.Language);
        post.Add(
            new("concern", words["mail-subject"], [words[$"mail-{side}"]], words["mail-open"], $"{post.Url}/concerns"),
            reader.Email!,
            reader.Name,
            reader.Language,
            reader.Id,
            id: id
        );
    }
}
