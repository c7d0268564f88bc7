using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Pieredze.Platform.Data;

/// <summary>Lets bin/migration build the SQLite model without starting the product.</summary>
public sealed class DesignTimeSqlite : IDesignTimeDbContextFactory<SqliteDatabase>
{
    public SqliteDatabase CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDatabase>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>Lets bin/migration build the PostgreSQL model without a server.</summary>
public sealed class DesignTimePostgres : IDesignTimeDbContextFactory<PostgresDatabase>
{
    public PostgresDatabase CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDatabase>().UseNpgsql("Host=unused").Options);
}
