using System.Text;
using Pieredze.Matching;
using Pieredze.Platform;
using Pieredze.Platform.Sheets;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>What offline matching found: the table of pairs and the report as it will be written.</summary>
internal sealed record MatchAnswer(
    int Matched,
    IReadOnlyList<string> Columns,
    IEnumerable<IReadOnlyList<string>> Rows,
    object Report
)
{
    /// <summary>Whether ids are kept to the letter, for other programs; else no cell becomes a formula in a spreadsheet.</summary>
    public bool IsVerbatim { get; init; }

    public byte[] Text() =>
        Encoding.UTF8.GetBytes(IsVerbatim ? PlainText.Of(Columns, Rows) : SheetWriter.Text(Columns, Rows));

    /// <summary>Why somebody stays without a pair, in words.</summary>
    public static string Why(UnmatchedPerson left, Words w) =>
        ReasonWords.Of(
            new LeftOver(Guid.Empty, left.Side, left.Because, left.Shortage?.Rivals, left.Shortage?.Places),
            w
        );
}

/// <summary>What is wrong with a file, and on which line.</summary>
internal sealed record MatchProblem(string File, int? Line, Refusal Reason);
