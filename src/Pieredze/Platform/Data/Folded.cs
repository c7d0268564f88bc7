using System.Globalization;
using System.Text;

namespace Pieredze.Platform.Data;

/// <summary>Text as search compares it: lower case, without the marks on letters. Both databases then agree.</summary>
public static class Folded
{
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var folded = new StringBuilder();
        foreach (var part in parts)
        {
            foreach (var letter in Unicode.In(NormalizationForm.FormD, part ?? ""))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                {
                    folded.Append(char.ToLowerInvariant(letter));
                }
            }

            folded.Append(' ');
        }

        return folded.ToString().Trim();
    }

    /// <summary>A LIKE pattern that finds the words typed, wherever they stand.</summary>
    public static string Pattern(string typed) =>
        $"%{Of(typed).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
}
