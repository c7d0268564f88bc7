using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Pieredze.Platform;

namespace Pieredze.Nudges;

/// <summary>What an address in a reminder speaks of: one kind of nudge, for one person of one pair.</summary>
public sealed record NudgeAddress(Guid Pair, Guid Person, NudgeKind Kind);

/// <summary>Signed addresses by which somebody answers a reminder without signing in; they expire.</summary>
public sealed class NudgeLinks(IDataProtectionProvider protection, Clock clock)
{
    private const int DaysGood = 60;
    private readonly IDataProtector _seal = protection.CreateProtector("nudge");

    public string For(NudgeAddress about) =>
        $"/nudges/{_seal.Protect($"{about.Pair:N}{about.Person:N}{clock.Today.AddDays(DaysGood).DayNumber:D8}{about.Kind}")}";

    public NudgeAddress? Read(string token)
    {
        try
        {
            var said = _seal.Unprotect(token);
            var until = DateOnly.FromDayNumber(int.Parse(said.AsSpan(64, 8), CultureInfo.InvariantCulture));
            return until < clock.Today
                ? null
                : new(
                    Guid.Parse(said.AsSpan(0, 32)),
                    Guid.Parse(said.AsSpan(32, 32)),
                    Enum.Parse<NudgeKind>(said.AsSpan(72))
                );
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
