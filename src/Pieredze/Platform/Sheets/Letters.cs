using System.Text;

namespace Pieredze.Platform.Sheets;

/// <summary>Finds out how the letters of a text file are stored, and reads them.</summary>
internal static class Letters
{
    private const int Sample = 4096;
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Baltic = CodePagesEncodingProvider.Instance.GetEncoding(
        1257,
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ReplacementFallback
    )!;
    private static readonly Encoding BigEndianUtf32 = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    /// <summary>The text and its encoding, or null when the bytes are no text.</summary>
    public static (string Text, string Encoding)? Read(byte[] bytes)
    {
        (string Text, string Encoding)? read = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => (Encoding.UTF8.GetString(rest), "UTF-8"),
            [0xFF, 0xFE, 0, 0, .. var rest] => (Encoding.UTF32.GetString(rest), "UTF-32"),
            [0, 0, 0xFE, 0xFF, .. var rest] => (BigEndianUtf32.GetString(rest), "UTF-32BE"),
            [0xFF, 0xFE, .. var rest] => (Encoding.Unicode.GetString(rest), "UTF-16"),
            [0xFE, 0xFF, .. var rest] => (Encoding.BigEndianUnicode.GetString(rest), "UTF-16BE"),
            _ when bytes.Contains((byte)0) => WithoutMark(bytes),
            _ => Utf8OrBaltic(bytes),
        };

        // Programs that put files together leave marks behind the mark.
        return read is var (text, name) && IsText(text) ? (Whole(text.TrimStart('\uFEFF')), name) : null;
    }

    /// <summary>The encoding that <see cref="Read"/> named, to write such a file again.</summary>
    public static Encoding Named(string? name) =>
        name switch
        {
            "UTF-16" => Encoding.Unicode,
            "UTF-16BE" => Encoding.BigEndianUnicode,
            "UTF-32" => Encoding.UTF32,
            "UTF-32BE" => BigEndianUtf32,
            "Windows-1257" => Baltic,
            _ => Encoding.UTF8,
        };

    /// <summary>Without what is no letter at all: halves of letters and marks out of place, which text functions refuse.</summary>
    public static string Whole(string text)
    {
        if (!text.Any(c => char.IsSurrogate(c) || c == '\uFFFE'))
        {
            return text;
        }

        var runes = text.EnumerateRunes().Select(r => r.Value == 0xFFFE ? Rune.ReplacementChar : r);
        return string.Concat(runes);
    }

    // No 8-bit text holds a zero byte, so this is UTF-16 without its mark; the order that yields more letters wins.
    private static (string Text, string Encoding)? WithoutMark(byte[] bytes)
    {
        var little = Encoding.Unicode.GetString(bytes);
        var big = Encoding.BigEndianUnicode.GetString(bytes);
        var best = Familiar(little) >= Familiar(big) ? (Text: little, "UTF-16") : (Text: big, "UTF-16BE");
        return bytes.Length % 2 == 0 && Familiar(best.Text) * 2 >= Math.Min(best.Text.Length, Sample) ? best : null;
    }

    private static int Familiar(string text) =>
        text.Take(Sample).Count(c => c is '\t' or '\r' or '\n' || (c < 0x0500 && !char.IsControl(c)));

    private static (string Text, string Encoding) Utf8OrBaltic(byte[] bytes)
    {
        try
        {
            return (StrictUtf8.GetString(bytes), "UTF-8");
        }
        catch (DecoderFallbackException)
        {
            return (Baltic.GetString(bytes), "Windows-1257");
        }
    }

    private static bool IsText(string text)
    {
        var odd = text.Count(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\v' or '\f'));
        return odd * 100 <= text.Length && !text.Contains('\0', StringComparison.Ordinal);
    }
}
