using Pieredze.Platform;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>What «pieredze match» goes by: people, scores from elsewhere, or what both sides rank.</summary>
internal enum MatchInput
{
    People,
    Scores,
    Ranks,
}

/// <summary>What was asked of «pieredze match».</summary>
internal sealed record MatchOptions
{
    private const string Most = "most,total";
    private const string MostFloor = "most,floor,total";
    private static readonly string[] Anywhere = ["--out", "--report", "--lang"];
    private readonly Dictionary<string, string> _values = [];

    public string Mentees => _values["--mentees"];
    public string Mentors => _values["--mentors"];
    public string Scores => _values["--scores"];
    public string MenteeRanks => _values["--mentee-ranks"];
    public string MentorRanks => _values["--mentor-ranks"];
    public string? Capacities => _values.GetValueOrDefault("--capacities");
    public string? Pins => _values.GetValueOrDefault("--pins");
    public string Out => _values["--out"];
    public string? Report => _values.GetValueOrDefault("--report");
    public string? Language => _values.GetValueOrDefault("--lang");
    public bool Floor => _values.GetValueOrDefault("--objective", MostFloor) == MostFloor;
    public bool Quiet { get; private init; }

    public MatchInput Input =>
        _values.ContainsKey("--scores") ? MatchInput.Scores
        : _values.ContainsKey("--mentee-ranks") || _values.ContainsKey("--mentor-ranks") ? MatchInput.Ranks
        : MatchInput.People;

    private string[] Needed =>
        Input switch
        {
            MatchInput.Scores => ["--scores", "--out"],
            MatchInput.Ranks => ["--mentee-ranks", "--mentor-ranks", "--out"],
            _ => ["--mentees", "--mentors", "--out"],
        };

    private string[] Allowed =>
        Input switch
        {
            MatchInput.Scores => ["--capacities", "--objective", "--pins"],
            MatchInput.Ranks => ["--capacities"],
            _ => ["--capacities", "--objective", "--pins"],
        };

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
            if (!IsKnown(name))
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

    private static bool IsKnown(string name) =>
        name
            is "--mentees"
                or "--mentors"
                or "--scores"
                or "--mentee-ranks"
                or "--mentor-ranks"
                or "--capacities"
                or "--pins"
                or "--objective"
                or "--out"
                or "--report"
                or "--lang";

    private Refusal? WhyNot() =>
        Language is { } language && !WordBook.Languages.Contains(language)
            ? new("match-language-unknown", ("value", language))
        : Array.Find(Needed, n => !_values.ContainsKey(n)) is { } missing
            ? new("match-option-missing", ("option", missing))
        : _values.Keys.Except([.. Needed, .. Allowed, .. Anywhere]).FirstOrDefault() is { } stranger
            ? new("match-option-apart", ("option", stranger), ("other", Needed[0]))
        : _values.TryGetValue("--objective", out var aim) && aim is not (Most or MostFloor)
            ? new("match-objective-unknown", ("value", aim))
        : Overwritten() is { } same ? new("match-same-file", ("file", same))
        : null;

    private string? Overwritten()
    {
        string[] written = Report is null ? [Out] : [Out, Report];
        var files = _values.Where(v => v.Key is not ("--out" or "--report" or "--objective" or "--lang"));
        return files.Select(v => v.Value).FirstOrDefault(f => Array.Exists(written, w => IsSame(f, w)))
            ?? (Report is not null && IsSame(Out, Report) ? Report : null);
    }

    private static bool IsSame(string one, string other) =>
        Path.GetFullPath(one).Equals(Path.GetFullPath(other), StringComparison.Ordinal);
}
