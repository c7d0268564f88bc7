using Pieredze.Measuring.Scales;
using Pieredze.Platform.Words;

namespace Pieredze.Measuring.Benefits;

/// <summary>The report as a table, one row for each indicator.</summary>
public static class BenefitSheet
{
    public static IReadOnlyList<string> Columns(Words w) =>
        [
            w["survey-indicator"],
            w["report-status"],
            w["report-people"],
            w["report-then"],
            w["report-now"],
            w["report-change"],
            w["report-low"],
            w["report-high"],
            w["report-effect"],
            w["report-verdict"],
            w["scale-terms"],
        ];

    public static IReadOnlyList<string> Row(BenefitLine line, Words w) => Row(line, w.Sentence(w[line.Word]), "", w);

    /// <summary>A scale of the organisation, with whose it is.</summary>
    public static IReadOnlyList<string> Row(ScaleResult result, Words w) =>
        Row(result.Line, result.Scale.Name(w.Language), w.Licence(result.Scale), w);

    private static IReadOnlyList<string> Row(BenefitLine line, string name, string licence, Words w)
    {
        string Number(double? value) => value?.ToString("0.####", w.Culture) ?? "";
        var main = line.Main;
        return
        [
            name,
            w[$"benefit-{line.Status}"],
            line.People?.ToString(w.Culture) ?? "",
            Number(line.Levels?.Earlier.Mean),
            Number((line.Levels?.Later ?? main?.Later)?.Mean),
            Number(main?.Change?.Mean),
            Number(main?.Change?.Interval.Low),
            Number(main?.Change?.Interval.High),
            Number(main?.Effect?.Corrected),
            main?.Effect is { } effect ? w[$"effect-{effect.Word}"] : w[$"verdict-{line.Verdict}"],
            licence,
        ];
    }
}
