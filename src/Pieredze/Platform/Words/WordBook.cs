using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;

namespace Pieredze.Platform.Words;

/// <summary>All words.lv.json and words.en.json of the product, by language, folder and key.</summary>
public sealed class WordBook
{
    public const string Default = "lv";
    public static readonly string[] Languages = ["lv", "en"];

    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _byFolder;
    private readonly FrozenDictionary<string, string> _anywhere;

    private readonly ConcurrentDictionary<(string, string), FrozenDictionary<string, string>[]> _chains = new();

    public WordBook()
    {
        var assembly = typeof(WordBook).Assembly;
        var folders = new Dictionary<string, FrozenDictionary<string, string>>();
        var anywhere = new Dictionary<string, string>();
        foreach (
            var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal))
        )
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var words = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
            var path = name.Replace('\\', '/');
            var language = path[^7..^5];
            var slash = path.LastIndexOf('/');
            folders[$"{language}:{(slash < 0 ? "" : path[..slash])}"] = words.ToFrozenDictionary();
            foreach (var (key, text) in words)
            {
                anywhere.TryAdd($"{language}:{key}", text);
            }
        }

        _byFolder = folders.ToFrozenDictionary();
        _anywhere = anywhere.ToFrozenDictionary();
    }

    /// <summary>The text of a key: the nearest folder first, then its parents, then whoever owns the key.</summary>
    public string? Find(string language, string folder, string key)
    {
        foreach (var words in _chains.GetOrAdd((language, folder), Chain))
        {
            if (words.TryGetValue(key, out var text))
            {
                return text;
            }
        }

        return _anywhere.GetValueOrDefault($"{language}:{key}");
    }

    private FrozenDictionary<string, string>[] Chain((string Language, string Folder) reader)
    {
        List<FrozenDictionary<string, string>> chain = [];
        for (var at = reader.Folder; ; at = at.LastIndexOf('/') is var slash and >= 0 ? at[..slash] : "")
        {
            if (_byFolder.TryGetValue($"{reader.Language}:{at}", out var words))
            {
                chain.Add(words);
            }

            if (at.Length == 0)
            {
                return [.. chain];
            }
        }
    }
}
