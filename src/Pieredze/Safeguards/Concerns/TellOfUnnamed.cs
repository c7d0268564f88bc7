using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;
using Quartz;

namespace Pieredze.Safeguards.Concerns;

/// <summary>
/// Once a day, at an hour that is always the same: tells readers of what was written without a name since the last time.
/// </summary>
[DisallowConcurrentExecution]
public sealed class TellOfUnnamed(Database db, ConcernPost post) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await RunAsync();

    public async Task RunAsync()
    {
        // By their ids, which are by chance: the order of the mails tells nothing either.
        var untold = await db.Concerns.Where(c => c.IsUntold).Include(c => c.Handlers).OrderBy(c => c.Id).ToListAsync();
        foreach (var concern in untold)
        {
            concern.Tell();
            await post.TellHandlersAsync(concern);
            // Saved one by one: of two concerns with one reader the second then finds the mail that waits.
            await db.SaveChangesAsync();
        }
    }
}
