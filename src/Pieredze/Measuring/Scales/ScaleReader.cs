using System.Text.Json;
using System.Text.RegularExpressions;
using Pieredze.Measurement;
using Pieredze.Measurement.Benefits;
using Pieredze.Platform;

namespace Pieredze.Measuring.Scales;

/// <summary>Reads the file of a scale (docs/scales.md). The first thing that is wrong is told with its place; nothing is guessed.</summary>
public static partial class ScaleReader
{
    public const int MostBytes = 64 * 1024;
    public const int MostItems = 20;
    public const int LongestKey = 12;
    public const int LongestName = 120;
    public const int LongestText = 500;

    internal static readonly Dictionary<string, Wave> Waves = new(StringComparer.Ordinal)
    {
        ["start"] = Wave.Start,
        ["middle"] = Wave.Middle,
        ["end"] = Wave.End,
        ["three-months-on"] = Wave.ThreeMonthsOn,
        ["six-months-on"] = Wave.SixMonthsOn,
    };

    internal static readonly Dictionary<string, Respondent> Sides = new(StringComparer.Ordinal)
    {
        ["mentees"] = Respondent.Mentee,
        ["mentors"] = Respondent.Mentor,
        ["both"] = Respondent.Both,
    };

    // One way of scoring is known; a file that asks for another must not be scored differently in silence.
    private static readonly Dictionary<string, bool> Scorings = new(StringComparer.Ordinal) { ["mean"] = true };
    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];

    public static Refusal? WhyNot(long bytes) =>
        bytes == 0 ? new("scale-no-file")
        : bytes > MostBytes ? new("scale-too-large", ("n", MostBytes / 1024))
        : null;

    public static OwnScale Read(ReadOnlyMemory<byte> file, Guid programme, DateTime now)
    {
        Refusal.Check(WhyNot(file.Length));
        using var document = Parsed(file.Span.StartsWith(Bom) ? file[Bom.Length..] : file);
        var all = new ScalePart(document.RootElement, "").With(
            "key",
            "name",
            "before",
            "licence",
            "source",
            "answers",
            "scoring",
            "askedOf",
            "waves",
            "items"
        );
        var key = all["key"].Text(LongestKey);
        Refusal.Check(KeyForm().IsMatch(key) ? null : new("scale-bad-key", ("place", "key"), ("n", LongestKey)));
        var name = all["name"].Both(LongestName);
        (string Lv, string En)? before = all.Maybe("before") is { } above ? above.Both(LongestText) : null;
        var licence = all["licence"].With("holder", "note", "confirmedBy");
        var note = licence["note"].Both(LongestText);
        var answers = all["answers"].With("lowest", "highest", "labels");
        var lowest = answers["lowest"].Number(0, 8);
        _ = all.Maybe("scoring") is { } scoring && scoring.OneOf(Scorings);
        var scale = new OwnScale
        {
            ProgrammeId = programme,
            Key = key,
            NameLv = name.Lv,
            NameEn = name.En,
            BeforeLv = before?.Lv,
            BeforeEn = before?.En,
            Holder = licence["holder"].Text(LongestName),
            LicenceLv = note.Lv,
            LicenceEn = note.En,
            ConfirmedBy = licence["confirmedBy"].Text(LongestName),
            Source = all["source"].Text(LongestText),
            Asked = all["askedOf"].OneOf(Sides),
            Lowest = lowest,
            // Two answers would be yes and no, of which a mean says little.
            Highest = answers["highest"].Number(lowest + 2, 10),
            Waves = [.. all["waves"].List(1, Waves.Count).Select(w => w.OneOf(Waves)).Distinct().Order()],
            BroughtAt = now,
        };
        // A start alone is never published, so that it would be asked for nothing.
        Refusal.Check(scale.Waves is [Wave.Start] ? new("scale-start-alone", ("place", "waves")) : null);
        Label(scale, answers["labels"]);
        Ask(scale, all["items"]);
        return scale;
    }

    private static JsonDocument Parsed(ReadOnlyMemory<byte> file)
    {
        try
        {
            return JsonDocument.Parse(file, new() { MaxDepth = 8, AllowDuplicateProperties = false });
        }
        catch (JsonException broken)
        {
            throw new RefusedException(
                broken.LineNumber is { } line
                    ? new("scale-not-json", ("line", line + 1), ("at", (broken.BytePositionInLine ?? 0) + 1))
                    : new("scale-not-json-at-all")
            );
        }
    }

    private static void Label(OwnScale scale, ScalePart labels)
    {
        var all = scale.Highest - scale.Lowest + 1;
        var said = labels.List(2, all);
        Refusal.Check(
            said.Count is 2 || said.Count == all ? null : new("scale-labels", ("place", labels.Place), ("n", all))
        );
        foreach (var (label, at) in said.Select((l, at) => (l, at)))
        {
            var (lv, en) = label.Both(LongestName);
            scale.Add(
                new ScaleLabel
                {
                    ScaleId = scale.Id,
                    Answer =
                        said.Count == all ? scale.Lowest + at
                        : at == 0 ? scale.Lowest
                        : scale.Highest,
                    Lv = lv,
                    En = en,
                }
            );
        }
    }

    private static void Ask(OwnScale scale, ScalePart items)
    {
        foreach (var (item, at) in items.List(1, MostItems).Select((i, at) => (i, at)))
        {
            item.With("lv", "en", "reversed");
            scale.Add(
                new ScaleItem
                {
                    ScaleId = scale.Id,
                    Number = at + 1,
                    Lv = item["lv"].Text(LongestText),
                    En = item["en"].Text(LongestText),
                    IsReversed = item.Maybe("reversed") is { } reversed && reversed.Flag(),
                }
            );
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex KeyForm();
}
