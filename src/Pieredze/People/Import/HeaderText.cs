using System.Text;
using Pieredze.Platform.Data;

namespace Pieredze.People.Import;

/// <summary>Words as they are compared: no capitals, no marks on letters, single spaces for everything else.</summary>
public static class HeaderText
{
    public static string Of(string text)
    {
        var apart = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            // «DateOfBirth» is three words.
            if (i > 0 && char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
            {
                apart.Append(' ');
            }

            apart.Append(text[i]);
        }

        var kept = Folded.Of(apart.ToString()).Select(c => char.IsLetterOrDigit(c) ? c : ' ').ToArray();
        return string.Join(' ', new string(kept).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether the phrase stands in the text as whole words.</summary>
    public static bool Holds(string text, string phrase) =>
        $" {text} ".Contains($" {phrase} ", StringComparison.Ordinal);

    /// <summary>Whether a word of the text begins like this: Latvian words change at their ends.</summary>
    public static bool HoldsStem(string text, string stem) => $" {text}".Contains($" {stem}", StringComparison.Ordinal);

    /// <summary>A list of phrases, divided by «|» or line ends.</summary>
    public static IEnumerable<string> Split(string phrases) =>
        phrases.Split(['|', '\n']).Select(Of).Where(p => p.Length > 0).Distinct();
}
