using System.Diagnostics;
using System.Globalization;
using Pieredze.Matching;
using Pieredze.Matching.Ranking;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>Offline matching where both sides rank each other.</summary>
internal static class RankMatch
{
    private static readonly string[] Columns = ["mentee", "mentor", "mentee_rank", "mentor_rank"];

    public static (MatchAnswer? Answer, IReadOnlyList<MatchProblem> Problems) Run(
        MatchOptions options,
        MatchProgress progress,
        Words w
    )
    {
        var mentees = RankFile.Read(options.MenteeRanks, ["mentee", "mentor", "rank"], progress);
        var mentors = RankFile.Read(options.MentorRanks, ["mentor", "mentee", "rank"], progress);
        MatchProblem[] problems = [.. mentees.Problems, .. mentors.Problems];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = mentors.Ranks.Select(r => r.From).Concat(mentees.Ranks.Select(r => r.To)).ToHashSet();
        if (problems.Length == 0 && options.Capacities is { } capacities)
        {
            problems = [.. CapacityFile.Read(capacities, progress, known.Contains, places.Add)];
        }

        if (problems.Length > 0)
        {
            return (null, problems);
        }

        var everybody = mentees.Ranks.Select(r => r.From).Concat(mentors.Ranks.Select(r => r.To)).Distinct().Count();
        progress.Say("match-found", ("mentees", everybody), ("mentors", known.Count));
        progress.Solving();
        var watch = Stopwatch.StartNew();
        var result = MutualRanking.Solve(
            new()
            {
                MenteeRanks = mentees.Ranks,
                MentorRanks = mentors.Ranks,
                Capacities = places,
            }
        );
        watch.Stop();
        return (Answer(mentees, mentors, result, (everybody, known.Count), watch.Elapsed, w), []);
    }

    private static MatchAnswer Answer(
        RankFile mentees,
        RankFile mentors,
        RankedResult result,
        (int Mentees, int Mentors) people,
        TimeSpan took,
        Words w
    )
    {
        var (menteeRank, mentorRank) = (mentees.ByPair(r => new(r.From, r.To)), mentors.ByPair(r => new(r.To, r.From)));
        var liked = menteeRank.Keys.Where(mentorRank.ContainsKey).Select(p => p.MenteeId).ToHashSet();
        return new(
            result.Pairs.Count,
            Columns,
            result.Pairs.Select(p =>
                (string[])
                    [
                        p.MenteeId,
                        p.MentorId,
                        menteeRank[p].ToString(CultureInfo.InvariantCulture),
                        mentorRank[p].ToString(CultureInfo.InvariantCulture),
                    ]
            ),
            new
            {
                mentees = people.Mentees,
                mentors = people.Mentors,
                matched = result.Pairs.Count,
                // Ranks of both sides: here less is better.
                total = result.Pairs.Sum(p => (long)menteeRank[p] + mentorRank[p]),
                worst = result.Pairs.Count == 0
                    ? (int?)null
                    : result.Pairs.Max(p => Math.Max(menteeRank[p], mentorRank[p])),
                blockingPairs = result.BlockingPairs,
                proved = result.Proved,
                seconds = took.TotalSeconds,
                unmatched = result.UnmatchedMentees.Select(id => new
                {
                    mentee = id,
                    because = w[liked.Contains(id) ? "match-left-full" : "match-left-nobody"],
                }),
            }
        )
        {
            IsVerbatim = true,
        };
    }
}
