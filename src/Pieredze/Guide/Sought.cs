using System.Text;
using Pieredze.Platform;

namespace Pieredze.Guide;

/// <summary>A word found in a text: where, how long, and which of the words that were looked for.</summary>
public sealed record Hit(int Start, int Length, int Which);

/// <summary>What somebody looks for, found in a text whatever its case, diacritics or ending.</summary>
public sealed class Sought
{
    private const int MostWords = 8;
    private const int ShortestStem = 4;

    /// <summary>Endings that a word may lose, the longest first; a rough stem is enough to find a word.</summary>
    private static readonly Dictionary<string, string[]> Endings = new()
    {
        ["lv"] = "ajiem ajam ajai ajos ajas jiem iem ais am im um em as es is us os ai ei a e i u o s".Split(' '),
        ["en"] = ["s"],
    };

    // One plain small letter for each letter up to the end of Latin Extended-B.
    private static readonly char[] Plain = [.. Enumerable.Range(0, 0x250).Select(c => Bare((char)c))];

    private readonly string[] _stems;

    public Sought(string query, string language) =>
        _stems = [
            .. Words(Fold(Unicode.In(NormalizationForm.FormC, query)))
                .Select(word => Stem(word, Endings[language]))
                .Distinct(StringComparer.Ordinal)
                .Take(MostWords),
        ];

    public int Count => _stems.Length;

    public IEnumerable<Hit> In(string text)
    {
        var plain = Fold(text);
        for (var (start, end) = (0, 0); start < plain.Length; start = end + 1)
        {
            for (end = start; end < plain.Length && char.IsLetterOrDigit(plain[end]); )
            {
                end++;
            }

            if (Array.FindIndex(_stems, stem => Fits(plain, start, end - start, stem)) is var which and >= 0)
            {
                yield return new(start, end - start, which);
            }
        }
    }

    // Short words are too often the beginning of others, so they must be whole.
    private static bool Fits(string plain, int start, int length, string stem) =>
        (stem.Length < ShortestStem ? length == stem.Length : length >= stem.Length)
        && string.CompareOrdinal(plain, start, stem, 0, stem.Length) == 0;

    private static string Stem(string word, string[] endings) =>
        endings.FirstOrDefault(e =>
            word.Length - e.Length >= ShortestStem && word.EndsWith(e, StringComparison.Ordinal)
        )
            is { } ending
            ? word[..^ending.Length]
            : word;

    private static IEnumerable<string> Words(string plain) =>
        new string([.. plain.Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1);

    private static string Fold(string text) =>
        string.Create(
            text.Length,
            text,
            (folded, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                {
                    folded[i] = from[i] < Plain.Length ? Plain[from[i]] : char.ToLowerInvariant(from[i]);
                }
            }
        );

    private static char Bare(char letter) =>
        char.ToLowerInvariant(Unicode.In(NormalizationForm.FormD, letter.ToString())[0]);
}
