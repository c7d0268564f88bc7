using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;

namespace Pieredze.People.Import;

/// <summary>Brings a confirmed file in: at once when it is small, in the background with progress when it is large.</summary>
public sealed class ImportRun(IServiceScopeFactory scopes, ILogger<ImportRun> log)
{
    public const int Large = 2_000;

    public async Task StartAsync(OnDesk desk, Guid by)
    {
        if (desk.Plan.Accepted.Count > Large)
        {
            _ = Task.Run(() => WriteAsync(desk, by));
        }
        else
        {
            await WriteAsync(desk, by);
        }
    }

    private async Task WriteAsync(OnDesk desk, Guid by)
    {
        var id = desk.Batch.Id;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var writer = scope.ServiceProvider.GetRequiredService<ImportWriter>();
            var done = 0;
            var (added, updated) = await writer.WriteAsync(
                desk.Batch.ProgrammeId,
                by,
                desk.Plan.Accepted,
                chunk => Task.FromResult(Progress[id] = done += chunk)
            );
            await using var after = scopes.CreateAsyncScope();
            var db = after.ServiceProvider.GetRequiredService<Database>();
            var batch = await db.ImportBatches.SingleAsync(b => b.Id == id);
            (batch.Added, batch.Updated, batch.Done) = (added, updated, batch.Total);
            batch.Content = [];
            await db.SaveChangesAsync();
        }
        catch (Exception error)
        {
            // Nothing was written: the batch goes back on the desk as it was.
            log.LogError(error, "Import {Import} failed and left nothing behind", id);
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<Database>();
            await db
                .ImportBatches.Where(b => b.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(b => b.ConfirmedAt, (DateTime?)null));
            throw;
        }
        finally
        {
            Progress.TryRemove(id, out _);
        }
    }

    /// <summary>Rows that are through in files being brought in right now; the rows themselves appear all at once at the end.</summary>
    public static System.Collections.Concurrent.ConcurrentDictionary<Guid, int> Progress { get; } = new();
}
