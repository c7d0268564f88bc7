using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;

namespace Pieredze.Tests.Proofs;

/// <summary>What the code believes of the database is what the migrations make.</summary>
public sealed class ChangingTheSchema
{
    [Fact]
    public void Is_never_forgotten_in_a_migration()
    {
        using var sqlite = new DesignTimeSqlite().CreateDbContext([]);
        using var postgres = new DesignTimePostgres().CreateDbContext([]);
        Assert.False(sqlite.Database.HasPendingModelChanges(), "Run bin/migration: SQLite lacks a change.");
        Assert.False(postgres.Database.HasPendingModelChanges(), "Run bin/migration: PostgreSQL lacks a change.");
    }

    [Fact]
    public void Is_noticed_when_the_model_has_more_than_the_migrations()
    {
        using var planted = new PlantedDatabase();
        Assert.True(planted.Database.HasPendingModelChanges());
    }

    [Theory, OnEveryDatabase]
    public async Task Works_on_an_empty_database_and_is_done_only_once(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        await house.Data(async db =>
        {
            Assert.NotEmpty(await db.Database.GetAppliedMigrationsAsync());
            Assert.Empty(await db.Database.GetPendingMigrationsAsync());
            // Every table can be read by the columns that the model knows.
            Assert.Empty(await Everything.In(db));
        });
        await DatabaseSetup.MigrateAsync(house.Services);
    }

    [Fact]
    public void Has_the_same_steps_on_both_databases()
    {
        using var sqlite = new DesignTimeSqlite().CreateDbContext([]);
        using var postgres = new DesignTimePostgres().CreateDbContext([]);
        static IEnumerable<string> Names(DbContext db) => db.Database.GetMigrations().Select(m => m.Split('_', 2)[1]);
        Assert.Equal(Names(sqlite), Names(postgres));
        Assert.NotEmpty(Names(sqlite));
    }

    private sealed class PlantedDatabase()
        : Pieredze.Platform.Data.Database(
            new DbContextOptionsBuilder<PlantedDatabase>().UseSqlite("Data Source=:memory:").Options
        )
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Diary>();
        }
    }

    private sealed class Diary
    {
        public int Id { get; set; }
    }
}
