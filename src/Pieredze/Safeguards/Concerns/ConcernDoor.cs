using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Safeguards.Concerns;

/// <summary>The address at which anybody who was told it raises a concern about a programme without a name: the same for all, so that it names nobody.</summary>
public static class ConcernDoor
{
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Short enough to be typed on another device: «k7m2-9xqp-tw3a».</summary>
    public static string Of(Guid programme)
    {
        var chance = SHA256.HashData([.. "door for concerns"u8, .. programme.ToByteArray()]);
        return string.Join('-', chance.Take(12).Select(b => Letters[b & 31]).Chunk(4).Select(c => new string(c)));
    }

    public static string Address(Guid programme) => $"/concerns/new/{Of(programme)}";

    public static async Task<Programme?> OpenAsync(Database db, string code)
    {
        var ids = await db.Programmes.Select(p => p.Id).ToListAsync();
        var found = ids.Where(id => Plain(Of(id)) == Plain(code)).ToList();
        return found is [var one] ? await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == one) : null;
    }

    private static string Plain(string code) => code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
