using System.Collections.Concurrent;

namespace Pieredze.Matches;

/// <summary>Where long runs are worked on, one for each round, until they are through, called off or the house closes.</summary>
public sealed class SolveDesk(IServiceScopeFactory scopes, IHostApplicationLifetime house, ILogger<SolveDesk> log)
{
    private readonly ConcurrentDictionary<Guid, CancellationTokenSource> _running = new();

    public bool IsRunning(Guid round) => _running.ContainsKey(round);

    /// <summary>Begins the work with a scope of its own; false when the round is being worked on already.</summary>
    public bool Start(Guid round, Func<IServiceProvider, CancellationToken, Task> work)
    {
        var calledOff = CancellationTokenSource.CreateLinkedTokenSource(house.ApplicationStopping);
        if (!_running.TryAdd(round, calledOff))
        {
            calledOff.Dispose();
            return false;
        }

        _ = Task.Run(() => WorkAsync(round, work, calledOff));
        return true;
    }

    public void Cancel(Guid round)
    {
        if (_running.TryRemove(round, out var calledOff))
        {
            calledOff.Cancel();
        }
    }

    private async Task WorkAsync(
        Guid round,
        Func<IServiceProvider, CancellationToken, Task> work,
        CancellationTokenSource calledOff
    )
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider, calledOff.Token);
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
            if (_running.TryRemove(KeyValuePair.Create(round, calledOff)))
            {
                calledOff.Dispose();
            }
        }
    }
}
