using System.Text;

namespace Pieredze.Platform;

/// <summary>Normal forms for whatever somebody may type or send.</summary>
public static class Unicode
{
    /// <summary>The text in a normal form; what is no character, on which the runtime would throw, becomes U+FFFD.</summary>
    public static string In(NormalizationForm form, string text) =>
        (IsWhole(text) ? text : string.Concat(text.EnumerateRunes().Select(Whole))).Normalize(form);

    private static bool IsWhole(string text) => !text.AsSpan().ContainsAny(NotAlone);

    private static readonly System.Buffers.SearchValues<char> NotAlone = System.Buffers.SearchValues.Create([
        '\uFFFE',
        .. Enumerable.Range(0xD800, 0x800).Select(unit => (char)unit),
    ]);

    private static string Whole(Rune rune) => rune.Value == 0xFFFE ? "\uFFFD" : rune.ToString();
}
