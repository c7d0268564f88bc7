using PdfSharp.Fonts;

namespace Pieredze.Relationships.Ending;

/// <summary>The two typefaces of the product, carried along so that a certificate looks alike on every machine.</summary>
internal sealed class CertificateFonts : IFontResolver
{
    public const string Serif = "literata";
    public const string Sans = "commissioner";

    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) =>
        familyName is Serif or Sans ? new(familyName) : null;

    public byte[]? GetFont(string faceName)
    {
        using var stream = typeof(CertificateFonts).Assembly.GetManifestResourceStream($"{faceName}.ttf");
        using var memory = new MemoryStream();
        stream!.CopyTo(memory);
        return memory.ToArray();
    }
}
