using Pieredze.Measurement;
using Pieredze.Measurement.Benefits;

namespace Pieredze.Measuring.Scales;

/// <summary>
/// A scale that an organisation brings along, such as one it holds a licence for. It is asked, scored and published by the
/// same rules as the indicators of the product, and tells wherever it appears whose it is.
/// </summary>
public sealed class OwnScale
{
    private const char Mark = 'X';
    private readonly List<ScaleItem> _items = [];
    private readonly List<ScaleLabel> _labels = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }

    /// <summary>Small letters and digits, chosen by those who wrote the file.</summary>
    public required string Key { get; init; }

    public required string NameLv { get; init; }
    public required string NameEn { get; init; }

    /// <summary>What stands above the items; null when they need nothing.</summary>
    public string? BeforeLv { get; init; }
    public string? BeforeEn { get; init; }

    /// <summary>Whose the scale is.</summary>
    public required string Holder { get; init; }

    /// <summary>On what terms it is used.</summary>
    public required string LicenceLv { get; init; }
    public required string LicenceEn { get; init; }

    /// <summary>Who looked at the terms and says that it may be used.</summary>
    public required string ConfirmedBy { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }

    public required Respondent Asked { get; init; }
    public required int Lowest { get; init; }
    public required int Highest { get; init; }

    /// <summary>The waves in which it is asked, in their order.</summary>
    public required List<Wave> Waves { get; init; }

    public required DateTime BroughtAt { get; init; }
    public IReadOnlyList<ScaleItem> Items => _items;

    /// <summary>Words for the two ends, or for every answer.</summary>
    public IReadOnlyList<ScaleLabel> Labels => _labels;

    public IEnumerable<ScaleItem> ItemsInOrder => _items.OrderBy(i => i.Number);
    public IEnumerable<ScaleLabel> LabelsInOrder => _labels.OrderBy(l => l.Answer);

    /// <summary>By what plans, replies and reports know it; no code of the product begins like this.</summary>
    public string Code => CodeOf(Key);

    public Scale Scale => new(Lowest, Highest);

    /// <summary>The scale as an indicator: what is scored and published like all others.</summary>
    public Indicator Indicator =>
        new()
        {
            Code = Code,
            Theme = BenefitTheme.Programme,
            Asked = Asked,
            Scale = Scale,
            Items = [.. ItemsInOrder.Select(i => new IndicatorItem(ItemCode(i), i.IsReversed))],
            FirstWave = Waves.Min(),
        };

    public static string CodeOf(string key) => Mark + key;

    public string ItemCode(ScaleItem item) => $"{Code}{item.Number:00}";

    public bool IsAskedIn(Wave wave) => Waves.Contains(wave);

    public string Name(string language) => language == "en" ? NameEn : NameLv;

    public string? Before(string language) => language == "en" ? BeforeEn : BeforeLv;

    public string Licence(string language) => language == "en" ? LicenceEn : LicenceLv;

    /// <summary>The word for an answer; null where only the ends have one.</summary>
    public string? Label(int answer, string language) => _labels.Find(l => l.Answer == answer)?.Text(language);

    internal void Add(ScaleItem item) => _items.Add(item);

    internal void Add(ScaleLabel label) => _labels.Add(label);
}

/// <summary>One sentence of an own scale.</summary>
public sealed class ScaleItem
{
    public required Guid ScaleId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required string Lv { get; init; }
    public required string En { get; init; }

    /// <summary>Whether agreeing means less of what the scale asks about.</summary>
    public required bool IsReversed { get; init; }

    public string Text(string language) => language == "en" ? En : Lv;
}

/// <summary>The word for one answer of an own scale.</summary>
public sealed class ScaleLabel
{
    public required Guid ScaleId { get; init; }
    public required int Answer { get; init; }
    public required string Lv { get; init; }
    public required string En { get; init; }

    public string Text(string language) => language == "en" ? En : Lv;
}
