using Pieredze.Measurement;
using Pieredze.Measurement.Harms;
using Pieredze.Relationships.Building;

namespace Pieredze.Watching.Proofs;

/// <summary>Matching, measurement and ethics.</summary>
internal static class AboutWork
{
    private static readonly string[] Named = ["what", "value"];
    private static readonly string[] SignColumns = ["sign", "status", "by", "group", "beside", "value", "people"];

    private static readonly HarmMeasure[] Fair =
    [
        HarmMeasure.SelectionRatio,
        HarmMeasure.SeniorMentors,
        HarmMeasure.FunnelParity,
        HarmMeasure.RankParity,
        HarmMeasure.WaitParity,
        HarmMeasure.EarlyEndParity,
        HarmMeasure.Homophily,
    ];

    public static IEnumerable<Proof> Of(Told told, ProofWords words) =>
        [
            new(ProofTheme.Matching, "method", Named, [.. Method(told, words)]),
            new(ProofTheme.Matching, "fairness", SignColumns, [.. Signs(told, words, s => Fair.Contains(s.Measure))]),
            new(ProofTheme.Measurement, "plan", Named, [.. Plan(told, words)]),
            new(
                ProofTheme.Measurement,
                "reports",
                ["report", "day"],
                [
                    .. told.Reports.Select(
                        IReadOnlyList<string> (r) =>
                            [
                                r.Wave is { } wave
                                    ? words.Measuring[$"wave-{wave}"]
                                    : words.Own["report-pulse", ("n", r.Round)],
                                words.Day(r.At),
                            ]
                    ),
                ]
            ),
            new(ProofTheme.Ethics, "harms", SignColumns, [.. Signs(told, words, _ => true)]),
            new(ProofTheme.Ethics, "alerts", ["sign", "raised", "answer", "day", "closed"], [.. Alerts(told, words)]),
            new(
                ProofTheme.Ethics,
                "agreement",
                ["part", "question"],
                [
                    .. AgreementText.Keys.Select(
                        IReadOnlyList<string> (key) =>
                            [words.Building[$"agreement-{key}"], words.Building[$"agreement-{key}-hint"]]
                    ),
                ]
            ),
        ];

    private static IEnumerable<IReadOnlyList<string>> Method(Told told, ProofWords words)
    {
        var (programme, p) = (told.Programme, words.Programmes);
        yield return [p["matching-mode"], p[$"mode-{programme.MatchingMode}"]];
        yield return [p["weight-need"], words.Own.Percent(programme.NeedWeight)];
        yield return [p["weight-style"], words.Own.Percent(programme.StyleWeight)];
        yield return [p["weight-preference"], words.Own.Percent(programme.PreferenceWeight)];
        yield return [p["weight-logistics"], words.Own.Percent(programme.LogisticsWeight)];
        yield return [p["same-manager"], words.YesOrNo(programme.SameManagerAllowed)];
        yield return [p["answer-days"], $"{programme.AnswerDays}"];
        foreach (var round in told.Rounds)
        {
            yield return
            [
                words.Own["round-published", ("n", round.Number), ("day", words.Day(round.PublishedAt))],
                Suppression.Allows(round.Pairs)
                    ? words.Own["round-pairs", ("n", round.Pairs)]
                    : words.Own["round-few", ("n", Suppression.FewestPeople)],
            ];
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Plan(Told told, ProofWords words)
    {
        if (told.Plan is not { } plan)
        {
            yield break;
        }

        yield return [words.Own["plan-version"], $"{plan.Number}"];
        yield return [words.Own["plan-frozen-since"], words.Day(plan.FrozenAt ?? told.Programme.MeasuresSettledAt)];
        yield return [words.Own["plan-compared"], words.Measuring[$"compared-{plan.ComparedWith}"]];
        yield return
        [
            words.Own["plan-indicators"],
            string.Join("; ", plan.Indicators.Select(code => words.Measuring[$"indicator-{code.ToLowerInvariant()}"])),
        ];
    }

    private static IEnumerable<IReadOnlyList<string>> Signs(Told told, ProofWords words, Func<Sign, bool> which) =>
        (told.Look?.All ?? [])
            .Where(which)
            .Select(
                IReadOnlyList<string> (s) =>
                    [
                        words.Signs.Name(s),
                        words.Signs.Status(s.Status),
                        words.Signs.Attribute(s) ?? "",
                        words.Signs.Group(s, s.Group) ?? "",
                        words.Signs.Group(s, s.BesideGroup) ?? "",
                        words.Signs.Value(s),
                        words.Signs.Behind(s) ?? "–",
                    ]
            );

    private static IEnumerable<IReadOnlyList<string>> Alerts(Told told, ProofWords words) =>
        told.Alerts.SelectMany(alert =>
            alert
                .Answers.OrderBy(a => a.At)
                .Select(a => (a.Text, Day: words.Day(a.At)))
                .Concat(alert.ClosedBecause is { } because ? [(because, words.Day(alert.ClosedOn))] : [])
                .DefaultIfEmpty((words.Own["alert-unanswered"], "–"))
                .Select(
                    IReadOnlyList<string> (said) =>
                        [
                            words.Signs.Words[$"measure-{alert.Measure}"],
                            words.Day(alert.RaisedOn),
                            said.Item1,
                            said.Item2,
                            words.Day(alert.ClosedOn),
                        ]
                )
        );
}
