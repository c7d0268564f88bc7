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
        for (var at = folder; ; at = at.LastIndexOf('/') is var slash and >= 0 ? at[..slash] : "")
        {
            if (_byFolder.TryGetValue($"{language}:{at}", out var words) && words.TryGetValue(key, out var text))
            {
                return text;
            }

            if (at.Length == 0)
            {
                return _anywhere.GetValueOrDefault($"{language}:{key}");
            }
        }
    }
}
