using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Quartz;

namespace Pieredze.Safeguards.Concerns;

/// <summary>Once a day: lets go of what was written of concerns that are closed for longer than the organisation keeps them.</summary>
[DisallowConcurrentExecution]
public sealed class ForgetConcerns(Database db, Clock clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await RunAsync();

    public async Task RunAsync()
    {
        var months =
            await db.Organisations.Select(o => (int?)o.ConcernMonths).SingleOrDefaultAsync()
            ?? new Organisation { Name = "" }.ConcernMonths;
        var before = clock.Today.AddMonths(-months);
        var over = await db.Concerns.Where(c => c.ClosedOn < before && c.Entries.Any()).Whole().ToListAsync();
        over.ForEach(c => c.Forget(clock.Today));
        await db.SaveChangesAsync();
    }
}
