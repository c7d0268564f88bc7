using System.Globalization;
using System.Text;
using Pieredze.Platform;

namespace Pieredze.People;

/// <summary>
/// A key by which names stand as in a Latvian list on every database: ā beside a, but č after c. Databases sort by bytes
/// and would put Ābele after Zvirbulis.
/// </summary>
public static class LatvianOrder
{
    private const string OwnLetters = "\u010d\u0123\u0137\u013c\u0146\u0161\u017e";
    private const int Longest = 100;

    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var key = new StringBuilder();
        foreach (var part in parts)
        {
            foreach (var letter in (part ?? "").Trim().ToLowerInvariant().Take(Longest))
            {
                Append(key, letter);
            }

            key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    private static void Append(StringBuilder key, char letter)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.SpaceSeparator)
        {
            key.Append(' ');
            return;
        }

        key.Append(Unicode.In(NormalizationForm.FormD, $"{letter}")[0]).Append(OwnLetters.Contains(letter) ? '1' : '0');
    }
}
