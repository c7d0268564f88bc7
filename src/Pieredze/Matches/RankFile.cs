using System.Globalization;
using Pieredze.Matching;
using Pieredze.Matching.Ranking;

namespace Pieredze.Matches;

/// <summary>A file in which one side ranks the other.</summary>
internal sealed record RankFile(IReadOnlyList<Ranked> Ranks, IReadOnlyList<MatchProblem> Problems)
{
    public static RankFile Read(string file, string[] columns, MatchProgress progress)
    {
        var (ranks, lines) = (new List<Ranked>(), new Dictionary<(string, string), int>());
        var problems = PlainTable.Read(
            file,
            columns,
            progress,
            row =>
            {
                if (row.Empty() is { } empty)
                {
                    return empty;
                }

                if (!int.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var rank) || rank < 1)
                {
                    return new("match-rank", ("value", row[2]));
                }

                if (!lines.TryAdd((row[0], row[1]), row.Line))
                {
                    return new("match-rank-twice", ("from", row[0]), ("to", row[1]), ("line", lines[(row[0], row[1])]));
                }

                ranks.Add(new(row[0], row[1], rank));
                return null;
            }
        );
        return new(ranks, problems);
    }

    public Dictionary<PairId, int> ByPair(Func<Ranked, PairId> pair) => Ranks.ToDictionary(pair, r => r.Rank);
}
