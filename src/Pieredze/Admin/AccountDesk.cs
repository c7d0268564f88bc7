using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Admin;

/// <summary>What administrators do with accounts; whatever they do, one of them is left who can still sign in.</summary>
public sealed class AccountDesk(Database db, UserManager<Account> accounts, Me me, Clock clock)
{
    public Task DisableAsync(Guid id) =>
        ChangeAsync(
            id,
            async account =>
            {
                Refusal.Check(account.WhyNotDisable(me.Id));
                account.Disable(clock.Now);
                await db.SignInSessions.EndOf(id, clock.Now);
                return "account-disabled";
            }
        );

    public Task EnableAsync(Guid id) =>
        ChangeAsync(
            id,
            account =>
            {
                account.Enable();
                return Task.FromResult("account-enabled");
            }
        );

    public Task MakeAdministratorAsync(Guid id, bool yes) =>
        ChangeAsync(
            id,
            account =>
            {
                account.IsAdmin = yes;
                return Task.FromResult(yes ? "administrator-made" : "administrator-unmade");
            }
        );

    private Task ChangeAsync(Guid id, Func<Account, Task<string>> change) =>
        db.AllOrNothingAsync(async () =>
        {
            await db.LockAdministratorsAsync();
            var account = await db.Accounts.SingleAsync(a => a.Id == id);
            var kind = await change(account);
            db.Note(kind, clock.Now, me.Id, about: id);
            // A new stamp makes sign-in links that are on their way worthless.
            var saved = await accounts.UpdateSecurityStampAsync(account);
            Refusal.Check(saved.Succeeded ? null : new("changed-meanwhile"));
            Refusal.Check(await db.WhyNotWithoutAsync());
        });
}
