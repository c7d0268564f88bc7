using Microsoft.EntityFrameworkCore;

// Names of our own tables and columns; the value is a parameter.
#pragma warning disable EF1002

namespace Pieredze.Platform.Data;

/// <summary>
/// PostgreSQL keeps rows where they came, and with each the number of the change that brought it: by it an answer would lead
/// to whoever was noted in the same change. Rows without a hidden order are therefore written anew, all in one change.
/// </summary>
public static class WrittenAnew
{
    /// <summary>Saves, and writes these tables anew as far as a column has a value: in the order of their keys.</summary>
    public static async Task SaveWithoutOrderAsync(this Database db, string column, Guid value, params Type[] entities)
    {
        if (db is not PostgresDatabase)
        {
            await db.SaveChangesAsync();
            return;
        }

        await db.AllOrNothingAsync(async () =>
        {
            // One after the other: two at once would leave each other's rows as they came.
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({$"{value}"}, 0))");
            await db.SaveChangesAsync();
            foreach (var (table, key) in Tables(db, entities))
            {
                await db.Database.ExecuteSqlRawAsync(
                    $"""
                    WITH gone AS (DELETE FROM "{table}" WHERE "{column}" = @p0 RETURNING *)
                    INSERT INTO "{table}" SELECT * FROM gone ORDER BY "{key}"
                    """,
                    value
                );
            }
        });
        await db.ForgetDeletedAsync(entities);
    }

    /// <summary>
    /// Writes the files of these tables anew without what was deleted from them. Who holds a table for long, such as a
    /// backup, is not waited for: the next time does it.
    /// </summary>
    public static async Task ForgetDeletedAsync(this Database db, params Type[] entities)
    {
        if (db is not PostgresDatabase)
        {
            return;
        }

        foreach (var (table, _) in Tables(db, entities))
        {
            try
            {
                await db.AllOrNothingAsync(async () =>
                {
                    await db.Database.ExecuteSqlRawAsync("SET LOCAL lock_timeout = '2s'");
                    await db.Database.ExecuteSqlRawAsync($"CLUSTER \"{table}\" USING \"PK_{table}\"");
                });
            }
            catch (Npgsql.PostgresException held) when (held.SqlState == Npgsql.PostgresErrorCodes.LockNotAvailable)
            {
                return;
            }
        }
    }

    private static IEnumerable<(string Table, string Key)> Tables(Database db, Type[] entities) =>
        entities
            .Select(entity => db.Model.FindEntityType(entity)!)
            .Select(type => (type.GetTableName()!, type.FindPrimaryKey()!.Properties[0].GetColumnName()));
}
