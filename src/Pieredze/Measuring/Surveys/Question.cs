using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Pulse;

namespace Pieredze.Measuring.Surveys;

/// <summary>One item as it stands on a page: its sentence, its scale and what was chosen.</summary>
public sealed record Question(string Code, string Word, Scale Scale, int? Given, bool LooksBack = false)
{
    private static readonly string[] OwnEnds = ["B07", "B00"];

    public bool IsYesOrNo => Scale is { Lowest: 0, Highest: 1 };
    public string Name => $"Answers[{Code}]";

    /// <summary>Of an own scale: its sentence, and what its answers are called.</summary>
    public OwnItem? Own { get; init; }

    /// <summary>How the two ends of the scale are called.</summary>
    public string Ends => OwnEnds.Contains(Code) ? Code.ToLowerInvariant() : "agreement";

    public static Question Of(SurveyItem item, int? given) =>
        new(item.Code, item.Word, item.Scale, given, item.LooksBack) { Own = item.Own };

    public static Question Of(PulseItem item, int? given) =>
        new(
            item.Code,
            $"item-{item.Code.ToLowerInvariant()}",
            item.IsYesOrNo ? new(0, PulseItem.Yes) : new(PulseItem.Lowest, PulseItem.Highest),
            given
        );
}
