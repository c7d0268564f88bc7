using System.Text.Json;
using System.Text.RegularExpressions;

namespace Pieredze.Tests.Proofs;

/// <summary>One folder's words in both languages.</summary>
public sealed record WordFolder(string Folder, Dictionary<string, string> Latvian, Dictionary<string, string> English);

/// <summary>What must hold for the words of the product, whatever folder they stand in.</summary>
public static partial class WordFiles
{
    private static readonly JsonSerializerOptions Strict = new() { AllowDuplicateProperties = false };

    public static readonly string[] LatvianForms = ["zero", "one", "other"];
    public static readonly string[] EnglishForms = ["one", "other"];

    public static IReadOnlyList<WordFolder> All { get; } =
    [
        .. Repository
            .Files("src/Pieredze", "words.lv.json")
            .Select(f => f[..^"words.lv.json".Length])
            .Select(folder => new WordFolder(folder, Load($"{folder}words.lv.json"), Load($"{folder}words.en.json"))),
    ];

    /// <summary>The key without its plural form.</summary>
    public static string Base(string key) => PluralForm().Replace(key, "");

    public static IEnumerable<string> Faults(WordFolder words) =>
        Keys(words)
            .Concat(Plurals(words))
            .Concat(Holes(words))
            .Concat(Spelling(words))
            .Select(f => $"{words.Folder}: {f}");

    private static IEnumerable<string> Keys(WordFolder words)
    {
        var (lv, en) = (Bases(words.Latvian), Bases(words.English));
        return lv.Except(en)
            .Select(k => $"{k} is missing in English")
            .Concat(en.Except(lv).Select(k => $"{k} is missing in Latvian"))
            .Concat(words.Latvian.Keys.Where(k => !Key().IsMatch(Base(k))).Select(k => $"{k} is no key in kebab-case"));
    }

    private static IEnumerable<string> Plurals(WordFolder words) =>
        Forms(words.Latvian, LatvianForms, "Latvian").Concat(Forms(words.English, EnglishForms, "English"));

    private static IEnumerable<string> Forms(Dictionary<string, string> words, string[] forms, string language) =>
        words
            .Keys.Where(k => PluralForm().IsMatch(k))
            .GroupBy(Base)
            .Where(g => !g.Select(k => k[(g.Key.Length + 1)..]).Order().SequenceEqual(forms.Order()))
            .Select(g => $"{g.Key} has the forms {string.Join(", ", g)} in {language}")
            .Concat(
                words
                    .Keys.Where(k => PluralForm().IsMatch(k) && words.ContainsKey(Base(k)))
                    .Select(k => $"{k} is plural and not")
            );

    // The hole of the number may be missing in a form that says the number in words.
    private static IEnumerable<string> Holes(WordFolder words) =>
        Bases(words.Latvian)
            .Intersect(Bases(words.English))
            .Where(k => !Holes(words.Latvian, k).SetEquals(Holes(words.English, k)))
            .Select(k =>
                $"{k} has the holes {string.Join(',', Holes(words.Latvian, k))} in Latvian and {string.Join(',', Holes(words.English, k))} in English"
            );

    private static HashSet<string> Holes(Dictionary<string, string> words, string key) =>
        [
            .. words
                .Where(w => Base(w.Key) == key)
                .SelectMany(w => Hole().Matches(w.Value).Select(m => m.Groups[1].Value))
                .Where(hole => hole != "n"),
        ];

    // Help for a terminal is laid out in columns and lines.
    private static IEnumerable<string> Spelling(WordFolder words) =>
        words
            .Latvian.Where(w => !w.Value.Contains('\n', StringComparison.Ordinal))
            .Where(w =>
                Careless().IsMatch(w.Value)
                || w.Value.Replace("(\")", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal)
            )
            .Select(w => $"{w.Key} is spelled carelessly in Latvian: {w.Value}")
            .Concat(
                words
                    .English.Where(w => !w.Value.Contains('\n', StringComparison.Ordinal))
                    .Where(w =>
                        Careless().IsMatch(w.Value)
                        || LatvianLetter().IsMatch(w.Value.Replace("Latviešu", "", StringComparison.Ordinal))
                    )
                    .Select(w => $"{w.Key} is spelled carelessly in English: {w.Value}")
            );

    public static HashSet<string> Bases(Dictionary<string, string> words) => [.. words.Keys.Select(Base)];

    private static Dictionary<string, string> Load(string file) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(Repository.Read(file), Strict)!;

    [GeneratedRegex("_(zero|one|other|two|few|many)$")]
    private static partial Regex PluralForm();

    // Keys may end in the name of an enum value: «state-AwaitingMentor».
    [GeneratedRegex("^[a-z][A-Za-z0-9]*(--?[A-Za-z0-9]+)*$")]
    private static partial Regex Key();

    // A Latvian hole may ask for a case: «{day:dative}».
    [GeneratedRegex("\\{([a-z][A-Za-z-]*)(?::[a-z]+)?\\}")]
    private static partial Regex Hole();

    // Doubled or outer spaces, three dots for an ellipsis, a space before punctuation, an empty text.
    [GeneratedRegex("  |^\\s|\\s$|\\.\\.\\.|\\s[,.;!?](?!\\w)|^$")]
    private static partial Regex Careless();

    [GeneratedRegex("[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]")]
    public static partial Regex LatvianLetter();
}
