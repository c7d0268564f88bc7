using System.Text.Encodings.Web;
using System.Text.Json;
using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>A file as it waits to be brought in: without the columns that are never taken, so that they are never stored.</summary>
public sealed record DeskFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IncludeFields = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required Sheet Sheet { get; init; }

    /// <summary>The names of the columns left out, and why.</summary>
    public IReadOnlyList<ColumnGuess> Refused { get; init; } = [];

    /// <summary>What was wrong with the rows that are left, once the good ones are in.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];

    public static DeskFile Of(Sheet sheet)
    {
        var guesses = ColumnGuess.For(sheet);
        var kept = Enumerable.Range(0, guesses.Count).Where(c => guesses[c].NeverKey is null).ToArray();
        return new()
        {
            Refused = [.. guesses.Where(g => g.NeverKey is not null)],
            Sheet = sheet with
            {
                Columns = [.. kept.Select(c => sheet.Columns[c])],
                Rows = [.. sheet.Rows.Select(r => r with { Cells = [.. kept.Select(c => r.Cells[c])] })],
            },
        };
    }

    /// <summary>What stays when the good rows are in: the others, with their reasons, to be mended.</summary>
    public DeskFile Rest(ImportPlan plan) =>
        this with
        {
            Sheet = Sheet with { Rows = [.. Sheet.Rows.Where(r => plan.RejectedLines.Contains(r.Line))] },
            Problems = plan.Problems,
        };

    public byte[] Packed() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    public static DeskFile Unpacked(byte[] content) => JsonSerializer.Deserialize<DeskFile>(content, Options)!;
}
