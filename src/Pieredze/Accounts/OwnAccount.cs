using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Accounts;

/// <summary>The account itself: how the person signs in, and from where.</summary>
public sealed class OwnAccount(Database db, UserManager<Account> accounts) : IPersonalData
{
    public string Key => "account";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var account = await db.Accounts.SingleAsync(a => a.Id == person);
        var keys = await accounts.GetPasskeysAsync(account);
        var sessions = await db
            .SignInSessions.Where(s => s.AccountId == person)
            .OrderByDescending(s => s.StartedAt)
            .ToListAsync();
        return
        [
            new(
                "account",
                [
                    new(
                        ("name", account.Name),
                        ("email", account.Email),
                        ("language", account.Language),
                        ("time-zone", account.TimeZone),
                        ("created", account.CreatedAt),
                        ("administrator", account.IsAdmin),
                        ("password", account.PasswordHash is not null),
                        ("stopped-mails", account.StoppedMails.Select(k => new Coded(k, $"mail-kind-{k}")))
                    ),
                ]
            ),
            new(
                "passkeys",
                [.. keys.Select(k => new OwnThing(("name", k.Name), ("created", k.CreatedAt.UtcDateTime)))]
            ),
            new(
                "sessions",
                [
                    .. sessions.Select(s => new OwnThing(
                        ("browser", s.Browser),
                        ("started", s.StartedAt),
                        ("ended", s.EndedAt)
                    )),
                ]
            ),
        ];
    }

    public async Task<Refusal?> WhyNotEraseAsync(Guid person) =>
        await db.Accounts.AnyAsync(a => a.Id == person && a.IsAdmin) ? await db.WhyNotWithoutAsync(person) : null;

    // Sessions, passkeys and tokens go with it.
    public Task EraseAsync(Guid person) => db.Accounts.Where(a => a.Id == person).ExecuteDeleteAsync();
}
