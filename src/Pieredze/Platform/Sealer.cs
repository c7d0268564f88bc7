using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Pieredze.Platform;

/// <summary>Locks words before they are stored, by the keys that lie beside the database and never in it.</summary>
public sealed class Sealer(IDataProtectionProvider protection)
{
    // Short and long answers look alike from outside.
    private const int Step = 4096;
    private readonly IDataProtector _seal = protection.CreateProtector("sealed words");

    /// <summary>The words of one thing; what is sealed for one cannot be opened in the place of another.</summary>
    public byte[] Seal(Guid of, string words)
    {
        var said = Encoding.UTF8.GetBytes(words);
        var padded = new byte[(said.Length + sizeof(int) + Step - 1) / Step * Step];
        BinaryPrimitives.WriteInt32LittleEndian(padded, said.Length);
        said.CopyTo(padded, sizeof(int));
        return _seal.CreateProtector($"{of:N}").Protect(padded);
    }

    /// <summary>The words again; null when the keys that locked them are lost.</summary>
    public string? Open(Guid of, byte[] words)
    {
        try
        {
            var padded = _seal.CreateProtector($"{of:N}").Unprotect(words);
            return Encoding.UTF8.GetString(padded, sizeof(int), BinaryPrimitives.ReadInt32LittleEndian(padded));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
