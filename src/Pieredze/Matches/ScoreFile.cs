using System.Globalization;
using Pieredze.Matching;
using Pieredze.Platform;

namespace Pieredze.Matches;

/// <summary>A file of scores: one possible pair a row.</summary>
internal sealed record ScoreFile(ScoreTable Table, IReadOnlyList<MatchProblem> Problems)
{
    private const int Unit = 1_000_000;
    private const decimal Most = 1_000_000;
    private static readonly string[] Columns = ["mentee", "mentor", "score"];

    public static ScoreFile Read(string file, MatchProgress progress)
    {
        var table = new ScoreTable();
        var problems = PlainTable.Read(
            file,
            Columns,
            progress,
            row =>
            {
                if (row.Empty() is { } empty)
                {
                    return empty;
                }

                if (Score(row[2]) is not { } score)
                {
                    return new("match-score", ("value", row[2]));
                }

                table.Add(table.Mentee(row[0]), table.Mentor(row[1]), score);
                return null;
            }
        );
        return new(table, problems.Count == 0 && table.Doubled() is { } pair ? [Twice(file, pair)] : problems);
    }

    public static decimal Number(long score) => score / (decimal)Unit;

    public void Place(string mentor, int places) => Table.Place(Table.Mentor(mentor), places);

    private static long? Score(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var score
        )
        && Math.Abs(score) <= Most
        && decimal.Truncate(score * Unit) == score * Unit
            ? (long)(score * Unit)
            : null;

    // Only a file that is refused is read a second time, to name the two lines.
    private static MatchProblem Twice(string file, PairId pair)
    {
        var lines = new List<int>();
        PlainTable.Read(
            file,
            Columns,
            null,
            row =>
            {
                if (row[0] == pair.MenteeId && row[1] == pair.MentorId)
                {
                    lines.Add(row.Line);
                }

                return null;
            }
        );
        var reason = new Refusal(
            "match-pair-twice",
            ("mentee", pair.MenteeId),
            ("mentor", pair.MentorId),
            ("line", lines[0])
        );
        return new(file, lines[1], reason);
    }
}
