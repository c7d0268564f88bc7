using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>A file on the desk: read again with the columns chosen, so that nothing is written before it is confirmed.</summary>
public sealed record OnDesk(ImportBatch Batch, DeskFile File, IReadOnlyList<ImportField> Mapping, ImportPlan Plan);

/// <summary>Keeps uploaded files until they are brought in or forgotten, and remembers how columns were mapped.</summary>
public sealed class ImportDesk(Database db, Clock clock)
{
    private const int DaysKept = 7;
    private const int LongestHeading = 200;
    private static readonly byte[] None = [];
    private static readonly JsonSerializerOptions Names = new() { Converters = { new JsonStringEnumConverter() } };

    public async Task PutAsync(ImportBatch batch, Sheet sheet)
    {
        await ForgetAsync(clock.Now.AddDays(-DaysKept));
        var file = DeskFile.Of(sheet);
        var remembered = await db
            .RememberedColumns.Where(c => c.ProgrammeId == batch.ProgrammeId)
            .ToDictionaryAsync(c => c.Column, c => c.Field);
        var fields = remembered
            .Where(c => Enum.IsDefined(typeof(ImportField), c.Value))
            .ToDictionary(c => c.Key, c => Enum.Parse<ImportField>(c.Value));
        batch.Content = file.Packed();
        batch.Total = sheet.Rows.Count;
        Map(batch, ColumnGuess.Mapping(ColumnGuess.For(file.Sheet, fields)));
        db.ImportBatches.Add(batch);
        await db.SaveChangesAsync();
    }

    public async Task<OnDesk?> TakeAsync(Guid programmeId, Guid importId)
    {
        var batch = await db.ImportBatches.SingleOrDefaultAsync(b =>
            b.Id == importId && b.ProgrammeId == programmeId && b.ConfirmedAt == null
        );
        if (batch is null)
        {
            return null;
        }

        var file = DeskFile.Unpacked(batch.Content);
        var mapping = JsonSerializer.Deserialize<List<ImportField>>(batch.Mapping, Names)!;
        return new(batch, file, mapping, ImportPlan.Make(file.Sheet, mapping, batch.DefaultSide));
    }

    /// <summary>The rows of a file that did not fit, with what is wrong, whether the others are in or not; null when there are none.</summary>
    public async Task<(string FileName, Sheet Sheet, IReadOnlyList<ImportProblem> Problems)?> RejectedAsync(
        Guid programmeId,
        Guid importId
    )
    {
        if (await TakeAsync(programmeId, importId) is { } waiting)
        {
            return (waiting.Batch.FileName, waiting.File.Sheet, waiting.Plan.Problems);
        }

        var rest = await db
            .ImportBatches.Where(b => b.Id == importId && b.ProgrammeId == programmeId && b.Content != None)
            .Select(b => new { b.FileName, b.Content })
            .SingleOrDefaultAsync();
        return rest is not null && DeskFile.Unpacked(rest.Content) is var file
            ? (rest.FileName, file.Sheet, file.Problems)
            : null;
    }

    /// <summary>Takes another choice of columns and remembers it for the next file.</summary>
    public async Task MapAsync(OnDesk desk, IReadOnlyList<ImportField> chosen)
    {
        var columns = desk.File.Sheet.Columns;
        var mapping = columns.Select((_, at) => chosen.ElementAtOrDefault(at)).ToList();
        Map(desk.Batch, mapping);
        var known = await db
            .RememberedColumns.Where(c => c.ProgrammeId == desk.Batch.ProgrammeId)
            .ToDictionaryAsync(c => c.Column);
        foreach (var (name, field) in columns.Zip(mapping))
        {
            var heading = HeaderText.Of(name);
            if (known.TryGetValue(heading, out var column))
            {
                column.Field = field.ToString();
            }
            else if (!Sheet.IsLettered(name) && heading.Length is > 0 and <= LongestHeading)
            {
                known[heading] = new()
                {
                    ProgrammeId = desk.Batch.ProgrammeId,
                    Column = heading,
                    Field = field.ToString(),
                };
                db.RememberedColumns.Add(known[heading]);
            }
        }

        await db.SaveChangesAsync();
    }

    private static void Map(ImportBatch batch, IReadOnlyList<ImportField> mapping) =>
        batch.Mapping = JsonSerializer.Serialize(mapping, Names);

    // What nobody confirmed or mended is not kept for ever.
    private async Task ForgetAsync(DateTime before)
    {
        await db.ImportBatches.Where(b => b.ConfirmedAt == null && b.CreatedAt < before).ExecuteDeleteAsync();
        await db
            .ImportBatches.Where(b => b.ConfirmedAt < before && b.Content != None)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.Content, None));
    }
}
