using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform.Data;

namespace Pieredze.Admin.OwnData;

/// <summary>Which mails were written to a person; their words are not kept once they are sent.</summary>
public sealed class OwnMails(Database db) : IPersonalData
{
    public string Key => "mails";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var mails = await db
            .Outbox.Where(m => m.PersonId == person)
            .OrderByDescending(m => m.Id)
            .Select(m => new
            {
                m.Kind,
                m.ToAddress,
                m.CreatedAt,
                m.SentAt,
                m.State,
            })
            .ToListAsync();
        return
        [
            new(
                "mails",
                [
                    .. mails.Select(m => new OwnThing(
                        ("kind", new Coded(m.Kind, $"mail-kind-{m.Kind}")),
                        ("email", m.ToAddress),
                        ("created", m.CreatedAt),
                        ("sent", m.SentAt),
                        ("state", Coded.Of("mail-state", m.State))
                    )),
                ]
            ),
        ];
    }

    public async Task EraseAsync(Guid person)
    {
        var account = await db.Accounts.SingleAsync(a => a.Id == person);
        var (name, email, lower) = (account.Name, account.Email, account.Email!.ToLowerInvariant());
        await db
            .Outbox.Where(m => m.PersonId == person || m.ToAddress == email || m.ToAddress == lower)
            .ExecuteDeleteAsync();
        // What could not be sent to others keeps its words, and a call for support waits with them; those that name this person go.
        await db
            .Outbox.Where(m =>
                (m.State == MailState.Failed || m.Kind == "support")
                && (m.Text.Contains(name) || m.Subject.Contains(name))
            )
            .ExecuteDeleteAsync();
    }
}
