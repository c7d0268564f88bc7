using System.Diagnostics;
using System.Globalization;
using Pieredze.Matching;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>Offline matching of people in two spreadsheets.</summary>
internal static class PeopleMatch
{
    private static readonly string[] Columns = ["mentee", "mentor", "score", "reasons"];

    public static (MatchAnswer? Answer, IReadOnlyList<MatchProblem> Problems) Run(
        MatchOptions options,
        MatchProgress progress,
        Words w
    )
    {
        var (mentees, mentors) = (
            MatchSheet.Read(options.Mentees, Side.Mentee),
            MatchSheet.Read(options.Mentors, Side.Mentor)
        );
        var pins = options.Pins is { } file ? PinFile.Read(file, progress) : PinFile.None;
        MatchProblem[] problems = [.. mentees.Problems, .. mentors.Problems, .. pins.Problems];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        if (problems.Length == 0 && options.Capacities is { } capacities)
        {
            var known = mentors.Rows.Select(r => r.Id).ToHashSet();
            problems = [.. CapacityFile.Read(capacities, progress, known.Contains, places.Add)];
        }

        if (problems.Length > 0)
        {
            return (null, problems);
        }

        progress.Say("match-found", ("mentees", mentees.Rows.Count), ("mentors", mentors.Rows.Count));
        progress.Solving();
        var request = Request(mentees, mentors, places) with { Pins = pins.Pins, Floor = options.Floor };
        var watch = Stopwatch.StartNew();
        var result = Matcher.Solve(request);
        watch.Stop();
        return result.UnkeptPins.Count > 0
            ? (null, pins.WhyNot(result.UnkeptPins))
            : (Answer(request, result, watch.Elapsed, w.For("Matches")), []);
    }

    private static MatchRequest Request(MatchSheet mentees, MatchSheet mentors, Dictionary<string, int> places) =>
        new()
        {
            Mentees = [.. mentees.Rows.Select(r => r.Mentee)],
            Mentors =
            [
                .. mentors.Rows.Select(r =>
                    places.TryGetValue(r.Id, out var more) ? r.Mentor with { Capacity = more } : r.Mentor
                ),
            ],
            Rules = new()
            {
                Managers = mentees
                    .Rows.Concat(mentors.Rows)
                    .Where(r => r.Manager is not null && r.Manager != r.Id)
                    .DistinctBy(r => r.Id)
                    .ToDictionary(r => r.Id, r => r.Manager!),
            },
        };

    private static MatchAnswer Answer(MatchRequest request, MatchResult result, TimeSpan took, Words w) =>
        new(
            result.Pairs.Count,
            Columns,
            Rows(request, result, w),
            new
            {
                mentees = result.Totals.Mentees,
                mentors = result.Totals.Mentors,
                matched = result.Totals.Matched,
                total = result.Totals.Points / 1e6m,
                worst = result.Totals.Worst / 1e6m,
                unmatched = result
                    .Unmatched.Where(u => u.Side == Side.Mentee)
                    .Select(u => new { mentee = u.Id, because = MatchAnswer.Why(u, w) }),
                proved = result.Certificate.Verify(request),
                seconds = took.TotalSeconds,
            }
        );

    private static IEnumerable<IReadOnlyList<string>> Rows(MatchRequest request, MatchResult result, Words w)
    {
        var (mentees, mentors) = (request.Mentees.ToDictionary(m => m.Id), request.Mentors.ToDictionary(m => m.Id));
        foreach (var pair in result.Pairs)
        {
            var why = Matcher.WhyThis(mentees[pair.MenteeId], mentors[pair.MentorId], request);
            yield return
            [
                pair.MenteeId,
                pair.MentorId,
                pair.Parts.Total.ToString("0.0000", CultureInfo.InvariantCulture),
                string.Join("; ", ReasonWords.Of(why, w)),
            ];
        }
    }
}
