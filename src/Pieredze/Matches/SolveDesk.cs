using System.Collections.Concurrent;

namespace Pieredze.Matches;

/// <summary>Where long runs are worked on, one for each round, until they are through, called off or the house closes.</summary>
public sealed class SolveDesk(IServiceScopeFactory scopes, IHostApplicationLifetime house, ILogger<SolveDesk> log)
{
    private readonly ConcurrentDictionary<Guid, (LongRun Run, CancellationTokenSource CalledOff)> _running = new();

    public bool IsRunning(Guid round) => _running.ContainsKey(round);

    /// <summary>What is worked at for a round; null when nothing is.</summary>
    public LongRun? At(Guid round) => _running.TryGetValue(round, out var one) ? one.Run : null;

    /// <summary>Begins the work with a scope of its own; false when the round is being worked on already.</summary>
    public bool Start(Guid round, LongWork work, Func<IServiceProvider, LongRun, Task> doing)
    {
        var calledOff = CancellationTokenSource.CreateLinkedTokenSource(house.ApplicationStopping);
        var one = (Run: new LongRun(work, calledOff), CalledOff: calledOff);
        if (!_running.TryAdd(round, one))
        {
            calledOff.Dispose();
            return false;
        }

        _ = Task.Run(() => WorkAsync(round, one.Run, one.CalledOff, doing));
        return true;
    }

    /// <summary>Calls a run off; false when there was none.</summary>
    public bool Cancel(Guid round)
    {
        var was = _running.TryRemove(round, out var one);
        if (was)
        {
            one.CalledOff.Cancel();
        }

        return was;
    }

    private async Task WorkAsync(
        Guid round,
        LongRun run,
        CancellationTokenSource calledOff,
        Func<IServiceProvider, LongRun, Task> doing
    )
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await doing(scope.ServiceProvider, run);
        }
        catch (Exception) when (calledOff.IsCancellationRequested)
        {
            // The round is as it was before.
        }
        catch (Exception error)
        {
            // Nothing was written, so the page says that the run was interrupted.
            log.LogError(error, "Run of round {Round} failed and left nothing behind", round);
        }
        finally
        {
            // Whoever calls it off takes it away first and still needs it.
            if (_running.TryRemove(KeyValuePair.Create(round, (run, calledOff))))
            {
                calledOff.Dispose();
            }
        }
    }
}
