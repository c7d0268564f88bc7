using System.Globalization;
using Pieredze.Platform;

namespace Pieredze.Matches;

/// <summary>A file that says how many places each mentor has.</summary>
internal static class CapacityFile
{
    private static readonly string[] Columns = ["mentor", "capacity"];

    public static IReadOnlyList<MatchProblem> Read(
        string file,
        MatchProgress progress,
        Func<string, bool> knows,
        Action<string, int> place
    )
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        return PlainTable.Read(
            file,
            Columns,
            progress,
            row =>
            {
                if (row.Empty() is { } empty)
                {
                    return empty;
                }

                if (!knows(row[0]))
                {
                    return new("match-mentor-unknown", ("value", row[0]));
                }

                if (!lines.TryAdd(row[0], row.Line))
                {
                    return new("match-id-twice", ("value", row[0]), ("line", lines[row[0]]));
                }

                if (Places(row.Cell(1)) is not { } places)
                {
                    return new("match-capacity", ("value", row[1]));
                }

                place(row[0], places);
                return null;
            }
        );
    }

    // More than can be counted is as good as without end.
    private static int? Places(ReadOnlySpan<char> text) =>
        text.ContainsAnyExceptInRange('0', '9') ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var places) ? places
        : int.MaxValue;
}
