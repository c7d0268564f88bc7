using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Accounts;

/// <summary>Somebody must always be there who can administer.</summary>
public static class Administrators
{
    /// <summary>Of two who take each other or themselves away at once, the second waits here until the first is done.</summary>
    public static Task LockAdministratorsAsync(this Database db) =>
        db.Accounts.Where(a => a.IsAdmin).ExecuteUpdateAsync(set => set.SetProperty(a => a.IsAdmin, true));

    /// <summary>Why an account cannot be left out, or null when another administrator remains.</summary>
    public static async Task<Refusal?> WhyNotWithoutAsync(this Database db, Guid? account = null) =>
        await db.Accounts.AnyAsync(a => a.IsAdmin && a.DisabledAt == null && a.Id != account)
            ? null
            : new("account-last-administrator");
}
