using Microsoft.EntityFrameworkCore;

namespace Pieredze.Platform.Data;

/// <summary>What to do when somebody else saved first.</summary>
public static class Retries
{
    private const int Most = 3;

    /// <summary>
    /// Does the work again from its reading on. A second click thus meets what the first one did, and two people who
    /// changed different things both keep their change.
    /// </summary>
    public static async Task<T> AgainIfOvertakenAsync<T>(this Database db, Func<Task<T>> work)
    {
        for (var time = 1; ; time++)
        {
            try
            {
                return await work();
            }
            catch (DbUpdateException) when (time < Most)
            {
                db.ChangeTracker.Clear();
            }
            catch (RefusedException) when (time == 1)
            {
                // A no may come from having read one half before and the other half after somebody's save.
                db.ChangeTracker.Clear();
            }
        }
    }
}
