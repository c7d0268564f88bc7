using System.Collections.Concurrent;

namespace Pieredze.People.Import;

/// <summary>How far a file is: rows that are through, of how many. The rows themselves appear all at once at the end.</summary>
public sealed record ImportProgress(int Through, int Total);

/// <summary>Brings a confirmed file in: at once when it is small, in the background with progress when it is large.</summary>
public sealed class ImportRun(IServiceScopeFactory scopes, ILogger<ImportRun> log)
{
    public const int Large = 2_000;
    private readonly ConcurrentDictionary<Guid, ImportProgress> _running = new();
    private readonly ConcurrentDictionary<Guid, bool> _failed = new();

    /// <summary>How far the file is, or null when it is not being brought in right now.</summary>
    public ImportProgress? Progress(Guid import) => _running.GetValueOrDefault(import);

    /// <summary>Whether the last try of this file ended in a fault that left nothing behind.</summary>
    public bool HasFailed(Guid import) => _failed.ContainsKey(import);

    public async Task StartAsync(OnDesk desk, Guid by)
    {
        // A second click finds the file on its way.
        if (!_running.TryAdd(desk.Batch.Id, new(0, desk.Plan.Accepted.Count)))
        {
            return;
        }

        _failed.TryRemove(desk.Batch.Id, out _);
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
            await scope
                .ServiceProvider.GetRequiredService<ImportWriter>()
                .WriteAsync(desk, by, through => _running[id] = new(through, desk.Plan.Accepted.Count));
        }
        catch (Exception error)
        {
            // Nothing was written, so the file lies on the desk as before.
            log.LogError(error, "Import {Import} failed and left nothing behind", id);
            _failed[id] = true;
        }
        finally
        {
            _running.TryRemove(id, out _);
        }
    }
}
