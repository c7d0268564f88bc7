using Microsoft.EntityFrameworkCore;

namespace Pieredze.Platform.Data;

/// <summary>The embedded default: one file in the data folder, one writer at a time.</summary>
public sealed class SqliteDatabase(DbContextOptions<SqliteDatabase> options) : Database(options)
{
    // SQLite has one writer; queueing here keeps the slowest writer at tens of milliseconds instead of seconds.
    private static readonly SemaphoreSlim Writer = new(1, 1);

    private bool _isWriting;

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        if (_isWriting)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await Writer.WaitAsync(cancellationToken);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            Writer.Release();
        }
    }

    public override async Task AllOrNothingAsync(Func<Task> work)
    {
        await Writer.WaitAsync();
        _isWriting = true;
        try
        {
            await base.AllOrNothingAsync(work);
        }
        finally
        {
            _isWriting = false;
            Writer.Release();
        }
    }
}
