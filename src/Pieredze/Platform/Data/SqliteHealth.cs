using Microsoft.EntityFrameworkCore;

namespace Pieredze.Platform.Data;

/// <summary>Asks SQLite whether its file is whole.</summary>
public static class SqliteHealth
{
    /// <summary>What is wrong, in SQLite's words; null when nothing is.</summary>
    public static async Task<string?> TroubleAsync(Database db)
    {
        var said = await db
            .Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check")
            .ToListAsync();
        return said is ["ok"] ? null : said.FirstOrDefault();
    }
}
