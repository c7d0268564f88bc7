using Pieredze.Platform;
using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>The rows that were not taken, as they came, each with its reasons: to be mended and brought in again.</summary>
public sealed record RejectedRows(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <param name="sheet">The file.</param>
    /// <param name="problems">What was wrong with its rows.</param>
    /// <param name="reasonColumn">The name of the column of reasons in every language, the reader's first; one left from an earlier mending is replaced.</param>
    /// <param name="sentence">Says a reason in the reader's language.</param>
    public static RejectedRows Of(
        Sheet sheet,
        IReadOnlyList<ImportProblem> problems,
        IReadOnlyList<string> reasonColumn,
        Func<Refusal, string> sentence
    )
    {
        var reasons = problems.ToLookup(p => p.Line, p => sentence(p.Reason));
        var kept = Enumerable
            .Range(0, sheet.Columns.Count)
            .Where(c => !reasonColumn.Contains(sheet.Columns[c], StringComparer.OrdinalIgnoreCase))
            .ToList();
        return new RejectedRows(
            [.. kept.Select(c => sheet.Columns[c]), reasonColumn[0]],
            [
                .. sheet
                    .Rows.Where(row => reasons.Contains(row.Line))
                    .Select(row =>
                        (IReadOnlyList<string>)[.. kept.Select(c => row.Cells[c]), string.Join(' ', reasons[row.Line])]
                    ),
            ]
        );
    }
}
