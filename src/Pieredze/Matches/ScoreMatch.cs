using System.Diagnostics;
using Pieredze.Matching;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>Offline matching on scores from elsewhere.</summary>
internal static class ScoreMatch
{
    private static readonly string[] Columns = ["mentee", "mentor", "score"];

    public static (MatchAnswer? Answer, IReadOnlyList<MatchProblem> Problems) Run(
        MatchOptions options,
        MatchProgress progress,
        Words w
    )
    {
        var scores = ScoreFile.Read(options.Scores, progress);
        var pins = options.Pins is { } file ? PinFile.Read(file, progress) : PinFile.None;
        MatchProblem[] problems = [.. scores.Problems, .. pins.Problems];
        if (problems.Length == 0 && options.Capacities is { } capacities)
        {
            problems = [.. CapacityFile.Read(capacities, progress, scores.Table.KnowsMentor, scores.Place)];
        }

        if (problems.Length > 0)
        {
            return (null, problems);
        }

        var table = scores.Table;
        progress.Say("match-scored", ("mentees", table.Mentees), ("mentors", table.Mentors), ("n", table.Pairs));
        progress.Solving();
        var request = new ScoreRequest
        {
            Table = table,
            Pins = pins.Pins,
            Floor = options.Floor,
        };
        var watch = Stopwatch.StartNew();
        var result = Matcher.Solve(request);
        watch.Stop();
        return result.UnkeptPins.Count > 0
            ? (null, pins.WhyNot(result.UnkeptPins))
            : (Answer(request, result, watch.Elapsed, w.For("Matches")), []);
    }

    private static MatchAnswer Answer(ScoreRequest request, ScoreResult result, TimeSpan took, Words w) =>
        new(
            result.Pairs.Count,
            Columns,
            result.Pairs.Select(p => (string[])[p.MenteeId, p.MentorId, ScoreText.Write(p.Score)]),
            new
            {
                mentees = request.Table.Mentees,
                mentors = request.Table.Mentors,
                matched = result.Pairs.Count,
                total = ScoreText.Number(result.Total),
                worst = result.Worst is { } worst ? ScoreText.Number(worst) : (decimal?)null,
                proved = result.Certificate.Verify(request),
                seconds = took.TotalSeconds,
                unmatched = result.Unmatched.Select(u => new { mentee = u.Id, because = MatchAnswer.Why(u, w) }),
            }
        )
        {
            IsVerbatim = true,
        };
}
