using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Watching;

/// <summary>Takes this month's look when somebody wants to see it before the night has come: once, however many come at once.</summary>
public sealed class FirstLook(IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim _oneByOne = new(1);

    public void Dispose() => _oneByOne.Dispose();

    public async Task TakeAsync(Guid programme)
    {
        // The work of a month and not of this request: it has a database of its own.
        Task taken;
        using (ExecutionContext.SuppressFlow())
        {
            taken = Task.Run(() => TakeAloneAsync(programme));
        }

        await taken;
    }

    private async Task TakeAloneAsync(Guid id)
    {
        await _oneByOne.WaitAsync();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<Database>();
            var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == id);
            await scope.ServiceProvider.GetRequiredService<Looks>().TakeAsync(programme);
        }
        finally
        {
            _oneByOne.Release();
        }
    }
}
