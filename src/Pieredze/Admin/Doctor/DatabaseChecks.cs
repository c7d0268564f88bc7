using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Admin.Doctor;

/// <summary>Whether the database is there, whole and of the version that this program knows.</summary>
internal static class DatabaseChecks
{
    public static async Task<Finding> LookAsync(Settings settings)
    {
        var isSqlite = string.IsNullOrEmpty(settings.Postgres);
        if (isSqlite && !File.Exists(Path.Combine(settings.FullData, "pieredze.db")))
        {
            return Finding.Warning("database-missing");
        }

        var services = new ServiceCollection();
        services.AddDatabase(settings);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Database>();
        try
        {
            if (isSqlite && await SqliteHealth.TroubleAsync(db) is { } trouble)
            {
                return Finding.Bad("database-broken", ("reason", trouble));
            }

            var pending = (await db.Database.GetPendingMigrationsAsync()).Count();
            return pending > 0
                ? Finding.Warning("database-old", ("n", pending))
                : Finding.Good(isSqlite ? "database-sqlite" : "database-postgres");
        }
        catch (Exception error) when (error is SqliteException or NpgsqlException or InvalidOperationException)
        {
            return Finding.Bad(isSqlite ? "database-unreadable" : "database-unreachable", ("reason", error.Message));
        }
    }
}
