using System.Security.Cryptography;
using System.Text;

namespace Pieredze.Relationships.Working;

/// <summary>A secret address at which a calendar finds when a person meets, and nothing else. One at a time; a new one ends the old.</summary>
public sealed class CalendarFeed
{
    public required Guid PersonId { get; init; }
    public string TokenHash { get; private set; } = "";
    public DateTime MadeAt { get; private set; }

    /// <summary>Makes the secret, which is shown once and kept nowhere.</summary>
    public string Renew(DateTime now)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        (TokenHash, MadeAt) = (Hash(token), now);
        return token;
    }

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
