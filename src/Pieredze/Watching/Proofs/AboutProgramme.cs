using Pieredze.Measurement;
using Pieredze.Programmes;

namespace Pieredze.Watching.Proofs;

/// <summary>Purpose, briefing and administration.</summary>
internal static class AboutProgramme
{
    private static readonly string[] Named = ["what", "value"];

    public static IEnumerable<Proof> Of(Told told, ProofWords words) =>
        [
            new(ProofTheme.Purpose, "settings", Named, [.. Settings(told.Programme, words)]),
            new(
                ProofTheme.Purpose,
                "conditions",
                ["code", "condition", "standing", "owner", "shown", "found", "risk", "answered"],
                [
                    .. new ReadinessSheet(words.Programmes)
                        .Rows(told.Programme)
                        .Where((_, at) => told.Programme.Checklist[at].AnsweredOn is not null),
                ]
            ),
            new(
                ProofTheme.Purpose,
                "history",
                ["day", "version", "code", "from", "to", "owner"],
                [
                    .. told.Changes.Select(
                        IReadOnlyList<string> (c) =>
                            [
                                words.Day(c.On),
                                $"{c.InVersion}",
                                c.Code,
                                words.Colour(c.From),
                                words.Colour(c.To),
                                c.Owner,
                            ]
                    ),
                ]
            )
            {
                Known = told.Programme.Readiness.Any(r => r.AnsweredOn is not null),
            },
            new(ProofTheme.Briefing, "training", Named, [.. Training(told.Programme, words)]),
            new(ProofTheme.Administration, "team", Named, [.. Team(told.Programme, words)]),
            new(ProofTheme.Administration, "keeping", Named, [.. Keeping(told.Organisation, words)]),
            new(
                ProofTheme.Administration,
                "log",
                ["deed", "times", "last"],
                [
                    .. told
                        .Deeds.OrderBy(d => d.Kind, StringComparer.Ordinal)
                        .Select(
                            IReadOnlyList<string> (d) =>
                                [words.Activity[$"happened-{d.Kind}"], $"{d.Times}", words.Day(d.Last)]
                        ),
                ]
            )
            {
                // That the programme was made is noted with it.
                Known = true,
            },
        ];

    private static IEnumerable<IReadOnlyList<string>> Settings(Programme programme, ProofWords words)
    {
        // A programme without a purpose has nothing to show.
        if (programme.Purposes.Count == 0)
        {
            yield break;
        }

        var p = words.Programmes;
        yield return [p["title-lv"], programme.TitleLv];
        yield return [p["title-en"], programme.TitleEn];
        yield return [p["about-programme"], programme.About];
        yield return [p["purposes"], string.Join("; ", programme.Purposes.Select(purpose => p[$"purpose-{purpose}"]))];
        yield return [p["effect-style"], $"{p[$"band-{StyleDial.Band(programme.Style)}"]} ({programme.Style:0.00})"];
        for (var row = 0; row < programme.Dial.Count; row++)
        {
            yield return
            [
                p[$"dial-{row}"],
                $"{programme.Dial[row]} (0: {p[$"dial-{row}-low"]}; 4: {p[$"dial-{row}-high"]})",
            ];
        }

        yield return [p["conflict-statement"], words.YesOrNo(programme.ConflictStatement)];
        yield return [p["effect-pulse"], p["effect-pulse-weeks", ("n", StyleDial.PulseWeeks(programme.Style))]];
        yield return [p["length-months"], $"{programme.LengthMonths}"];
        yield return [p["rhythm-weeks"], $"{programme.RhythmWeeks}"];
        yield return [p["meeting-minutes"], $"{programme.MeetingMinutes}"];
        yield return [p["launched-on"], words.Day(programme.LaunchedAt)];
    }

    private static IEnumerable<IReadOnlyList<string>> Training(Programme programme, ProofWords words)
    {
        if (
            programme.EvidenceOf("R5") is { } known
            && known.Sentence.Data.First(d => d.Hole == "all").Value is int mentors
            && Suppression.Allows(mentors)
        )
        {
            yield return [words.Programmes["condition-R5"], words.Programmes.Of(known.Sentence)];
            yield return [words.Programmes["briefing-required"], words.YesOrNo(programme.BriefingRequired)];
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Team(Programme programme, ProofWords words) =>
        Enum.GetValues<StaffRole>()
            .Where(role => programme.Staff.Any(s => s.Role == role))
            .Select(
                IReadOnlyList<string> (role) =>
                    [words.Programmes[$"staff-role-{role}"], $"{programme.Staff.Count(s => s.Role == role)}"]
            );

    private static IEnumerable<IReadOnlyList<string>> Keeping(Organisation? organisation, ProofWords words)
    {
        if (organisation is not null)
        {
            yield return [words.Own["keeping-days"], $"{organisation.RetentionDays}"];
            yield return [words.Own["keeping-concerns"], $"{organisation.ConcernMonths}"];
            yield return [words.Own["keeping-contacts"], words.YesOrNo(organisation.ReferralContacts.Length > 0)];
        }
    }
}
