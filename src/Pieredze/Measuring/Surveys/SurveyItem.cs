using Pieredze.Measurement;
using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Pulse;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Scales;
using Pieredze.People;

namespace Pieredze.Measuring.Surveys;

/// <summary>One thing that a wave asks, and how it is answered.</summary>
/// <param name="Code">Such as B04a; with «-then» where it asks how the start looks from the end.</param>
/// <param name="Scale">From where to where it is answered.</param>
public sealed record SurveyItem(string Code, Scale Scale)
{
    /// <summary>Whether what was reached still holds, months later.</summary>
    public const string Held = "held";

    /// <summary>How many items nearly everybody answers in five minutes.</summary>
    public const int InFiveMinutes = 22;

    private const string ThenSuffix = "-then";
    private const int PageLength = 6;
    private static readonly string[] Linked = ["P01", "P04a", "P04b", "P04c"];
    private static readonly Scale YesOrNo = new(0, PulseItem.Yes);

    /// <summary>The own scale that it belongs to, and its sentence there; null for what the product asks.</summary>
    public OwnItem? Own { get; init; }

    /// <summary>The key of its sentence, unless an own scale says it.</summary>
    public string Word => $"item-{Code.Replace(ThenSuffix, "", StringComparison.Ordinal).ToLowerInvariant()}";

    public bool LooksBack => Code.EndsWith(ThenSuffix, StringComparison.Ordinal);
    public bool IsYesOrNo => Scale == YesOrNo;

    public IEnumerable<int> Choices => Enumerable.Range(Scale.Lowest, Scale.Highest - Scale.Lowest + 1);

    public bool Allows(int answer) => answer >= Scale.Lowest && answer <= Scale.Highest;

    public static string Then(string code) => code + ThenSuffix;

    /// <summary>All that one side is asked in a wave, in its order.</summary>
    public static IReadOnlyList<SurveyItem> Of(
        MeasurementPlan plan,
        Side side,
        Wave wave,
        IReadOnlyList<OwnScale>? scales = null
    )
    {
        var respondent = side == Side.Mentor ? Respondent.Mentor : Respondent.Mentee;
        var asked = Indicators.AskedOf(respondent, wave).Where(i => plan.Asks(i.Code)).ToList();
        return
        [
            .. asked.SelectMany(i => i.Items.Select(item => new SurveyItem(item.Code, i.Scale))),
            .. asked
                .Where(i => i.HasThenRating && wave == Wave.End)
                .Select(i => new SurveyItem(Then(i.Items[0].Code), i.Scale)),
            .. Linked
                .Where(_ => wave is Wave.Start or Wave.End)
                .Select(code => new SurveyItem(code, new(PulseItem.Lowest, PulseItem.Highest))),
            .. side == Side.Mentee && wave is Wave.ThreeMonthsOn or Wave.SixMonthsOn
                ? new[] { new SurveyItem(Held, YesOrNo) }
                : [],
            .. (scales ?? [])
                .Where(s => plan.Asks(s.Code) && s.IsAskedIn(wave))
                .Where(s => s.Asked == Respondent.Both || s.Asked == respondent)
                .SelectMany(In),
        ];
    }

    /// <summary>The items of an own scale.</summary>
    public static IEnumerable<SurveyItem> In(OwnScale scale) =>
        scale.ItemsInOrder.Select(i => new SurveyItem(scale.ItemCode(i), scale.Scale) { Own = new(scale, i) });

    /// <summary>
    /// The items as short pages, so that nobody looks at thirty questions at once; each own scale by itself, because its
    /// answers are called otherwise and its licence stands below it.
    /// </summary>
    public static IReadOnlyList<SurveyItem[]> Pages(IReadOnlyList<SurveyItem> items) =>
        [.. items.GroupBy(i => i.Own?.Scale.Code).SelectMany(own => own.Chunk(PageLength))];
}

/// <summary>An item of an own scale within it.</summary>
public sealed record OwnItem(OwnScale Scale, ScaleItem Item);
