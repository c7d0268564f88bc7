using Microsoft.EntityFrameworkCore;

namespace Pieredze.Accounts;

/// <summary>Where every query about open browsers starts.</summary>
public static class SessionQueries
{
    public static IQueryable<SignInSession> OpenOf(this IQueryable<SignInSession> sessions, Guid account) =>
        sessions.Where(s => s.AccountId == account && s.EndedAt == null);

    /// <summary>Shuts every browser of an account out on its next request, but for one that may stay.</summary>
    public static Task EndOf(this IQueryable<SignInSession> sessions, Guid account, DateTime now, Guid? but = null) =>
        sessions
            .OpenOf(account)
            .Where(s => s.Id != but)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, (DateTime?)now));
}
