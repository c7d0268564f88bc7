using System.Globalization;

namespace Pieredze.Matches;

/// <summary>A score as it stands in a file, counted in millionths.</summary>
internal static class ScoreText
{
    private const int Places = 6;
    private const long Unit = 1_000_000;
    private const long Most = 1_000_000 * Unit;

    /// <summary>Reads digits with at most six behind the point; null for anything else.</summary>
    public static long? Read(ReadOnlySpan<char> text, bool hasDecimalComma)
    {
        var isNegative = text is ['-', ..];
        var digits = text is ['-' or '+', ..] ? text[1..] : text;
        var point = hasDecimalComma ? digits.IndexOfAny('.', ',') : digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var part = point < 0 ? default : digits[(point + 1)..];
        if (whole.Length + part.Length == 0 || part.Length > Places)
        {
            return null;
        }

        var score = 0L;
        if (!Take(whole, ref score) || !Take(part, ref score))
        {
            return null;
        }

        for (var place = part.Length; place < Places; place++)
        {
            score *= 10;
        }

        return score > Most ? null
            : isNegative ? -score
            : score;
    }

    public static decimal Number(long score) => score / (decimal)Unit;

    public static string Write(long score) => Number(score).ToString(CultureInfo.InvariantCulture);

    private static bool Take(ReadOnlySpan<char> digits, ref long number)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit) || number > Most)
            {
                return false;
            }

            number = (10 * number) + (digit - '0');
        }

        return true;
    }
}
