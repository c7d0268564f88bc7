using Pieredze.Platform;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>What was asked of «pieredze match».</summary>
internal sealed record MatchOptions
{
    private static readonly string[] WithValue = ["--mentees", "--mentors", "--out", "--report", "--lang"];
    private static readonly string[] Needed = ["--mentees", "--mentors", "--out"];
    private readonly Dictionary<string, string> _values = [];

    public string Mentees => _values["--mentees"];
    public string Mentors => _values["--mentors"];
    public string Out => _values["--out"];
    public string? Report => _values.GetValueOrDefault("--report");
    public string? Language => _values.GetValueOrDefault("--lang");
    public bool Quiet { get; private init; }

    /// <summary>The options, and why they cannot be followed when that is so.</summary>
    public static (MatchOptions Options, Refusal? Problem) Read(string[] args)
    {
        var options = new MatchOptions { Quiet = args.Contains("--quiet") };
        Refusal? problem = null;
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--quiet")
            {
                continue;
            }

            var (name, value) = args[i].Split('=', 2) is [var before, var after] ? (before, after) : (args[i], null);
            if (!WithValue.Contains(name))
            {
                problem ??= new("match-unknown-option", ("option", args[i]));
                continue;
            }

            if (value is null && i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                value = args[++i];
            }

            if (string.IsNullOrWhiteSpace(value))
            {
                problem ??= new("match-value-missing", ("option", name));
            }
            else if (!options._values.TryAdd(name, value))
            {
                problem ??= new("match-option-twice", ("option", name));
            }
        }

        return (options, problem ?? options.WhyNot());
    }

    private Refusal? WhyNot() =>
        Language is { } language && !WordBook.Languages.Contains(language)
            ? new("match-language-unknown", ("value", language))
        : Array.Find(Needed, n => !_values.ContainsKey(n)) is { } missing
            ? new("match-option-missing", ("option", missing))
        : new[] { Mentees, Mentors, Report }.OfType<string>().FirstOrDefault(f => IsSame(f, Out)) is { } same
            ? new("match-same-file", ("file", same))
        : new[] { Mentees, Mentors }.FirstOrDefault(f => Report is not null && IsSame(f, Report)) is { } over
            ? new("match-same-file", ("file", over))
        : null;

    private static bool IsSame(string one, string other) =>
        Path.GetFullPath(one).Equals(Path.GetFullPath(other), StringComparison.Ordinal);
}
