using Pieredze.Matching;
using Pieredze.Platform;

namespace Pieredze.Matches;

/// <summary>A file of scores: one possible pair a row.</summary>
internal sealed record ScoreFile(ScoreTable Table, IReadOnlyList<MatchProblem> Problems)
{
    private static readonly string[] Columns = ["mentee", "mentor", "score"];

    public static ScoreFile Read(string file, MatchProgress progress)
    {
        var table = new ScoreTable();
        var (mentees, mentors) = (new KnownIds(table.Mentee), new KnownIds(table.Mentor));
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

                if (ScoreText.Read(row.Cell(2), row.HasDecimalComma) is not { } score)
                {
                    return new("match-score", ("value", row[2]));
                }

                table.Add(mentees.Number(row.Cell(0)), mentors.Number(row.Cell(1)), score);
                return null;
            }
        );
        return new(table, problems.Count == 0 && table.Doubled() is { } pair ? [Twice(file, pair)] : problems);
    }

    public void Place(string mentor, int places) => Table.Place(Table.Mentor(mentor), places);

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
                if (row.Cell(0).SequenceEqual(pair.MenteeId) && row.Cell(1).SequenceEqual(pair.MentorId))
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

    // A long file names the same people again and again; only a new one becomes a string.
    private sealed class KnownIds(Func<string, int> add)
    {
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers = new Dictionary<
            string,
            int
        >(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        public int Number(ReadOnlySpan<char> id) =>
            numbers.TryGetValue(id, out var number) ? number : numbers[id] = add(id.ToString());
    }
}
