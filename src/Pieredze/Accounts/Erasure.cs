using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Accounts;

/// <summary>Lets go of everything about a person, all or nothing.</summary>
public sealed class Erasure(Database db, IEnumerable<IPersonalData> all, Clock clock)
{
    public async Task<Refusal?> WhyNotAsync(Guid person)
    {
        foreach (var data in all)
        {
            if (await data.WhyNotEraseAsync(person) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    /// <summary>From what was built on the account back to the account itself, the reverse of the order of telling.</summary>
    public Task EraseAsync(Guid person) =>
        db.AllOrNothingAsync(async () =>
        {
            await db.LockAdministratorsAsync();
            Refusal.Check(await WhyNotAsync(person));
            foreach (var data in all.Reverse())
            {
                db.ChangeTracker.Clear();
                await data.EraseAsync(person);
                await db.SaveChangesAsync();
            }

            db.ChangeTracker.Clear();
            db.Note("account-deleted", clock.Now, null);
            await db.SaveChangesAsync();
        });
}
