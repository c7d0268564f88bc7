using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pieredze.Platform.Data;

/// <summary>Everything that is stored. Features declare their own sets and tables; this class knows none of them.</summary>
public abstract class Database(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(Database).Assembly);
        foreach (
            var versioned in modelBuilder
                .Model.GetEntityTypes()
                .Where(t => t.ClrType.IsAssignableTo(typeof(IVersioned)))
        )
        {
            modelBuilder.Entity(versioned.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    public override Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(e => e.State == EntityState.Modified))
        {
            entry.Property(e => e.Version).CurrentValue++;
        }

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Does everything or nothing, over several saves.</summary>
    public virtual async Task AllOrNothingAsync(Func<Task> work)
    {
        await using var all = await Database.BeginTransactionAsync();
        await work();
        await all.CommitAsync();
    }

    private sealed class UtcConverter()
        : ValueConverter<DateTime, DateTime>(v => v, v => DateTime.SpecifyKind(v, DateTimeKind.Utc));
}

/// <summary>A row that two people may edit at once: the second writer is told.</summary>
public interface IVersioned
{
    int Version { get; }
}
