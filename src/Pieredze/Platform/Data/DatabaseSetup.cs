using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Pieredze.Platform.Data;

/// <summary>Chooses SQLite or PostgreSQL and brings the schema up to date.</summary>
public static class DatabaseSetup
{
    public static void AddDatabase(this IServiceCollection services, Settings settings)
    {
        if (settings.Postgres is { Length: > 0 } postgres)
        {
            services.AddDbContextPool<Database, PostgresDatabase>(options => Common(options.UseNpgsql(postgres)));
        }
        else
        {
            services.AddDbContextPool<Database, SqliteDatabase>(options =>
                Common(
                    options
                        .UseSqlite(SqliteConnectionString(settings))
                        .ReplaceService<IMigrationsSqlGenerator, SqliteTables>()
                        .AddInterceptors(new SqlitePragmas())
                )
            );
        }
    }

    public static string SqliteConnectionString(Settings settings) =>
        $"Data Source={Path.Combine(settings.FullData, "pieredze.db")}";

    /// <summary>Applies what is missing. The caller holds the folder lock, so a lock row found on SQLite is left by a kill.</summary>
    public static async Task MigrateAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Database>();
        if (db is SqliteDatabase)
        {
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        }

        await db.Database.MigrateAsync();
    }

    private static void Common(DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
}
