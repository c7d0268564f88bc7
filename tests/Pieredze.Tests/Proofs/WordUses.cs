using System.Text.RegularExpressions;

namespace Pieredze.Tests.Proofs;

/// <summary>Where code and pages name words: as a whole, or with a part that is known only at run time.</summary>
public static partial class WordUses
{
    /// <summary>Keys that only the data of people or of the browser names; each with the place that makes them.</summary>
    private static readonly Dictionary<string, string> MadeElsewhere = new(StringComparer.Ordinal) { };

    /// <summary>A place where words are looked up: the file, and each literal that may be the key; «*» stands for what is computed.</summary>
    public static IEnumerable<string> Asked(string source)
    {
        source = Comment().Replace(source, "");
        foreach (Match call in Lookup().Matches(source))
        {
            // What a value is compared with, or taken from, is no key.
            var argument = Beside().Replace(First(source, call.Index + call.Length), "");
            foreach (Match literal in Literal().Matches(argument))
            {
                var suffix = call.Value.Contains(".Count(", StringComparison.Ordinal) ? "_other" : "";
                yield return Pattern(literal) + suffix;
            }
        }

        foreach (Match refusal in RefusalKey().Matches(source))
        {
            yield return Pattern(refusal);
        }
    }

    /// <summary>Every literal of a source that could be a key.</summary>
    public static IEnumerable<string> Named(string source) =>
        Literal().Matches(source).Select(Pattern).Concat(Plain().Matches(source).Select(m => m.Groups[1].Value));

    public static bool Fits(string pattern, string key) =>
        pattern == key
        || (
            pattern.Contains('*', StringComparison.Ordinal)
            && Regex.IsMatch(key, $"^{Regex.Escape(pattern).Replace("\\*", ".+", StringComparison.Ordinal)}$")
        );

    /// <summary>Keys that nobody names.</summary>
    public static IEnumerable<string> Unused(IReadOnlyCollection<string> keys, IEnumerable<string> sources)
    {
        var named = sources.SelectMany(Named).ToHashSet(StringComparer.Ordinal);
        var whole = named.Where(n => !n.Contains('*', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        // «*» alone, or joined by a hyphen to nothing, would name everything.
        var partly = named
            .Where(n => n.Contains('*', StringComparison.Ordinal) && n.Count(char.IsLetter) >= 3)
            .ToList();
        return keys.Where(k => !whole.Contains(k) && !partly.Exists(p => Fits(p, k)) && !MadeElsewhere.ContainsKey(k));
    }

    /// <summary>Words asked for that nobody has written.</summary>
    public static IEnumerable<string> Missing(
        IReadOnlyCollection<string> keys,
        IEnumerable<(string File, string Text)> sources
    ) =>
        sources.SelectMany(s =>
            Asked(s.Text)
                .Distinct()
                .Where(p => p.Any(char.IsLetter) && !keys.Any(k => Fits(p, k)))
                .Select(p => $"{s.File} asks for {p}")
        );

    private static string Pattern(Match literal) =>
        literal.Groups["computed"].Success ? Computed().Replace(literal.Groups["text"].Value, "*")
        : literal.Groups["text"].Value.EndsWith('-') ? $"{literal.Groups["text"].Value}*"
        : literal.Groups["text"].Value;

    // The first argument: up to the comma or bracket that ends it.
    private static string First(string source, int from)
    {
        var depth = 0;
        var inText = false;
        for (var at = from; at < source.Length; at++)
        {
            var c = source[at];
            if (c == '"')
            {
                inText = !inText;
            }
            else if (!inText && c is '(' or '[' or '{')
            {
                depth++;
            }
            else if (!inText && c is ')' or ']' or '}' && --depth < 0)
            {
                return source[from..at];
            }
            else if (!inText && c == ',' && depth == 0)
            {
                return source[from..at];
            }
        }

        return "";
    }

    [GeneratedRegex(
        "(?<![A-Za-z])(?:[Ww]|[Ww]ords(?:\\.For\\([^()]*\\))?|(?:post|Post)\\.In\\([^()]*\\))(?:\\[|\\.Count\\(|\\.Html\\()"
    )]
    private static partial Regex Lookup();

    [GeneratedRegex(@"^\s*///?.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?:==|!=|\bis)\s*""[^""]*""|""[a-z]*""(?=\[)")]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?<computed>\$)?""(?<text>(?:\{[^{}]*\})?[a-z-][A-Za-z0-9-]*(?:(?:\{[^{}]*\})[A-Za-z0-9-]*)*)""")]
    private static partial Regex Literal();

    [GeneratedRegex("(?:Refusal\\(|ErrorMessage = )(?<computed>\\$)?\"(?<text>[a-z][^\"]*)\"")]
    private static partial Regex RefusalKey();

    // Also inside the hole of another literal.
    [GeneratedRegex("(?<!\\$)\"([a-z][A-Za-z0-9-]*)\"")]
    private static partial Regex Plain();

    [GeneratedRegex("\\{[^{}]*\\}")]
    private static partial Regex Computed();
}
