using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Quartz;

namespace Pieredze.Safeguards.Concerns;

/// <summary>Once a day: tells authors by name whose open concern nobody chosen can read any longer.</summary>
[DisallowConcurrentExecution]
public sealed class TellOfLostReaders(Database db, ConcernPost post) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await RunAsync();

    public async Task RunAsync()
    {
        var open = await db
            .Concerns.Where(c => c.ClosedOn == null && c.AuthorId != null)
            .Include(c => c.Handlers)
            .AsNoTracking()
            .ToListAsync();
        foreach (var programme in open.GroupBy(c => c.ProgrammeId))
        {
            var readers = await StaffQueries.Supporters(db, programme.Key).Select(a => a.Id).ToListAsync();
            foreach (var concern in programme.Where(c => !readers.Exists(c.IsHandledBy)))
            {
                // Saved one by one: of two concerns of one author the second then finds the mail that waits.
                await post.TellOfNoReaderAsync(concern);
                await db.SaveChangesAsync();
            }
        }
    }
}
