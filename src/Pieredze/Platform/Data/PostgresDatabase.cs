using Microsoft.EntityFrameworkCore;

namespace Pieredze.Platform.Data;

/// <summary>The same database on a PostgreSQL server, chosen by a connection string.</summary>
public sealed class PostgresDatabase(DbContextOptions<PostgresDatabase> options) : Database(options);
