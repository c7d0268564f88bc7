using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;
using Quartz;

namespace Pieredze.Watching;

/// <summary>Every night: programmes that have no look of this month yet are looked at, and answers that are due are recalled.</summary>
[DisallowConcurrentExecution]
public sealed class LookEveryMonth(Database db, Looks looks, WorkShelf work) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var programme in await db.Programmes.Running().AsNoTracking().ToListAsync(cancellationToken))
        {
            await looks.TakeAsync(programme);
            await looks.RemindAsync(programme);
            await work.OfAsync(programme.Id);
            await looks.RecallReviewAsync(programme);
        }
    }
}
