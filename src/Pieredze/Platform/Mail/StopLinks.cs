using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Pieredze.Platform.Mail;

/// <summary>Signed addresses by which somebody stops a kind of mail in one click, without signing in (RFC 8058).</summary>
public sealed class StopLinks(IDataProtectionProvider protection)
{
    private readonly IDataProtector _seal = protection.CreateProtector("stop-mail");

    /// <summary>The address for a mail, or null when it has no account or its kind cannot be stopped.</summary>
    public string? For(Guid? person, string kind) =>
        person is { } id && MailKinds.Stoppable.Contains(kind)
            ? $"/unsubscribe/{_seal.Protect($"{id:N}{kind}")}"
            : null;

    public (Guid Person, string Kind)? Read(string token)
    {
        try
        {
            var said = _seal.Unprotect(token);
            return (Guid.Parse(said.AsSpan(0, 32)), said[32..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
