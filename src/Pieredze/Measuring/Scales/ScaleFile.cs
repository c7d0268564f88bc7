using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Pieredze.Measuring.Scales;

/// <summary>A scale as a file again, in the form in which it is read.</summary>
public sealed record ScaleFile(
    string Key,
    BothJson Name,
    BothJson? Before,
    LicenceJson Licence,
    string Source,
    AnswersJson Answers,
    string Scoring,
    string AskedOf,
    IReadOnlyList<string> Waves,
    IReadOnlyList<ItemJson> Items
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>A scale that we made up, to begin from.</summary>
    public static byte[] Example()
    {
        using var stream = typeof(ScaleFile).Assembly.GetManifestResourceStream("scale.example")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static byte[] Of(OwnScale scale) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new ScaleFile(
                scale.Key,
                new(scale.NameLv, scale.NameEn),
                scale is { BeforeLv: { } lv, BeforeEn: { } en } ? new(lv, en) : null,
                new(scale.Holder, new(scale.LicenceLv, scale.LicenceEn), scale.ConfirmedBy),
                scale.Source,
                new(scale.Lowest, scale.Highest, [.. scale.LabelsInOrder.Select(l => new BothJson(l.Lv, l.En))]),
                "mean",
                ScaleReader.Sides.Single(s => s.Value == scale.Asked).Key,
                [.. ScaleReader.Waves.Where(w => scale.IsAskedIn(w.Value)).Select(w => w.Key)],
                [.. scale.ItemsInOrder.Select(i => new ItemJson(i.Lv, i.En, i.IsReversed))]
            ),
            Json
        );
}

/// <summary>A text in both languages.</summary>
public sealed record BothJson(string Lv, string En);

/// <summary>Whose a scale is, and on what terms it is used.</summary>
public sealed record LicenceJson(string Holder, BothJson Note, string ConfirmedBy);

/// <summary>From where to where is answered, and what the answers are called.</summary>
public sealed record AnswersJson(int Lowest, int Highest, IReadOnlyList<BothJson> Labels);

/// <summary>One item.</summary>
public sealed record ItemJson(string Lv, string En, bool Reversed);
