using System.Security.Cryptography;
using System.Text;

namespace Pieredze.Safeguards.Concerns;

/// <summary>Thirty digits in six groups: by them, and by nothing else, an author without a name comes back.</summary>
public sealed record Receipt
{
    private const int Digits = 28;
    private const int Group = 5;

    private Receipt(string number) => Number = number;

    public string Number { get; }

    /// <summary>As it is written down: «01234 56789 …».</summary>
    public IEnumerable<string> Groups => Number.Chunk(Group).Select(g => new string(g));

    /// <summary>28 digits by chance are 93 bits; two more check that it was written down rightly.</summary>
    public static Receipt New()
    {
        var digits = RandomNumberGenerator.GetString("0123456789", Digits);
        return new($"{digits}{98 - Rest($"{digits}00"):00}");
    }

    /// <summary>What somebody typed, with any spaces or strokes between; null when a digit is wrong or missing.</summary>
    public static Receipt? Read(string? typed)
    {
        var digits = new string([.. (typed ?? "").Where(char.IsAsciiDigit)]);
        var isClean = (typed ?? "").All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '-' or '–' or '.');
        return isClean && digits.Length == Digits + 2 && Rest(digits) == 1 ? new(digits) : null;
    }

    // ISO 7064, MOD 97-10: notices every single wrong digit and every two that changed places.
    private static int Rest(string digits) => digits.Aggregate(0, (rest, digit) => ((rest * 10) + digit - '0') % 97);
}

/// <summary>Makes of a receipt what is stored. Slow on purpose, and one at a time, so that trying numbers is hopeless.</summary>
public sealed class ReceiptHash : IDisposable
{
    private const int Rounds = 600_000;

    // The same for all: the row is found by the hash, and no table can be made beforehand of 93 bits of chance.
    private static readonly byte[] Salt = Encoding.UTF8.GetBytes("Pieredze, receipt of a concern");
    private readonly SemaphoreSlim _one = new(1);

    public void Dispose() => _one.Dispose();

    public async Task<byte[]> OfAsync(Receipt receipt)
    {
        await _one.WaitAsync();
        try
        {
            return await Task.Run(() =>
                Rfc2898DeriveBytes.Pbkdf2(receipt.Number, Salt, Rounds, HashAlgorithmName.SHA256, 32)
            );
        }
        finally
        {
            _one.Release();
        }
    }
}
