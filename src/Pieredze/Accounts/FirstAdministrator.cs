using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Accounts;

/// <summary>There is no default account: whoever sees the console opens a one-time address and becomes the first administrator.</summary>
public sealed class FirstAdministrator(Database db, Clock clock, Settings settings)
{
    private static readonly TimeSpan Validity = TimeSpan.FromHours(24);

    private string File => Path.Combine(settings.FullData, "first-administrator");

    /// <summary>A fresh address to print at start, or null when there is an administrator already.</summary>
    public async Task<string?> AddressAsync()
    {
        if (await ExistsAsync())
        {
            System.IO.File.Delete(File);
            return null;
        }

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        Directory.CreateDirectory(settings.FullData);
        await System.IO.File.WriteAllTextAsync(File, $"{Hash(token)}\n{clock.Now + Validity:O}");
        return $"{settings.BaseUrl.TrimEnd('/')}/start/{token}";
    }

    public async Task<bool> IsGoodAsync(string token)
    {
        if (await ExistsAsync() || !System.IO.File.Exists(File))
        {
            return false;
        }

        var lines = await System.IO.File.ReadAllLinesAsync(File);
        return lines.Length == 2
            && CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(lines[0]),
                Encoding.ASCII.GetBytes(Hash(token))
            )
            && clock.Now < DateTime.Parse(lines[1], null, System.Globalization.DateTimeStyles.RoundtripKind);
    }

    public void Used() => System.IO.File.Delete(File);

    private Task<bool> ExistsAsync() => db.Accounts.AnyAsync(a => a.IsAdmin);

    private static string Hash(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
