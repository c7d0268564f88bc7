using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Pieredze.Platform;

namespace Pieredze.Safeguards.Concerns;

/// <summary>What stands in the forms of a page that was opened with a receipt, so that it need not be typed again for an hour.</summary>
public sealed class ReceiptKeys(IDataProtectionProvider protection, Clock clock)
{
    private static readonly TimeSpan Good = TimeSpan.FromHours(1);
    private readonly IDataProtector _seal = protection.CreateProtector("receipt of a concern");

    public string For(Guid concern) => _seal.Protect($"{concern:N}{(clock.Now + Good).Ticks}");

    public Guid? Read(string? key)
    {
        try
        {
            var said = _seal.Unprotect(key ?? "");
            var until = long.Parse(said.AsSpan(32), System.Globalization.CultureInfo.InvariantCulture);
            return until < clock.Now.Ticks ? null : Guid.Parse(said.AsSpan(0, 32));
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
