using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Accounts;

/// <summary>Asks a signed-in person once more who they are, before something that a stranger at an open screen must not do.</summary>
public sealed class Proof(Database db, Me me, SignInManager<Account> manager, Clock clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(15);

    /// <summary>By the password, or by a sign-in of the last minutes where there is none.</summary>
    public async Task<Account> OfMeAsync(string? password)
    {
        var account = await db.Accounts.SingleAsync(a => a.Id == me.Id);
        if (account.PasswordHash is null)
        {
            var since = clock.Now - Fresh;
            var isFresh = await db.SignInSessions.AnyAsync(s => s.Id == me.SessionId && s.StartedAt > since);
            Refusal.Check(isFresh ? null : new("proof-sign-in-again"));
        }
        else
        {
            var tried = await manager.CheckPasswordSignInAsync(account, password ?? "", lockoutOnFailure: true);
            Refusal.Check(tried.Succeeded ? null : new("proof-password-wrong"));
        }

        return account;
    }
}
