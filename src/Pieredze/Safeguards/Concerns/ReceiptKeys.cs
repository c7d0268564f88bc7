using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Pieredze.Platform;

namespace Pieredze.Safeguards.Concerns;

/// <summary>
/// What stands in the forms of a page that was opened with a receipt, so that it need not be typed again for an hour: the
/// concern, and by chance the number of the entry that would be written, so that a form sent again writes nothing twice.
/// </summary>
public sealed class ReceiptKeys(IDataProtectionProvider protection, Clock clock)
{
    private const int Id = 32;
    private static readonly TimeSpan Good = TimeSpan.FromHours(1);
    private readonly IDataProtector _seal = protection.CreateProtector("receipt of a concern");

    public string For(Guid concern) => _seal.Protect($"{concern:N}{Guid.NewGuid():N}{(clock.Now + Good).Ticks}");

    public ReceiptKey? Read(string? key)
    {
        try
        {
            var said = _seal.Unprotect(key ?? "").AsSpan();
            return long.Parse(said[(2 * Id)..], CultureInfo.InvariantCulture) < clock.Now.Ticks
                ? null
                : new(Guid.Parse(said[..Id]), Guid.Parse(said[Id..(2 * Id)]));
        }
        catch (Exception error) when (error is CryptographicException or FormatException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}

/// <summary>Which concern a page was opened for, and the number of what is written by it next.</summary>
public sealed record ReceiptKey(Guid Concern, Guid Number);
