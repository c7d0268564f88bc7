using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Pieredze.Platform.Data;

/// <summary>What every SQLite connection must be told: survive a power cut, wipe what is deleted, sort as Latvians do.</summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; "
        + "PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF;";

    private static readonly ConditionalWeakTable<sqlite3, string> Told = [];

    // No connection is used by two threads at once, so SQLite need not lock each of its steps, nor count its memory.
    static SqlitePragmas()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    private static readonly CompareInfo Latvian = CultureInfo.GetCultureInfo("lv-LV").CompareInfo;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Prepare(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Prepare(connection);
        return Task.CompletedTask;
    }

    private static void Prepare(DbConnection connection)
    {
        ((SqliteConnection)connection).CreateCollation(
            "lv",
            static (a, b) => Latvian.Compare(a, b, CompareOptions.None)
        );
        // A connection out of the pool has been told before.
        if (!Told.TryAdd(((SqliteConnection)connection).Handle!, Pragmas))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
