using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;
using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>A file on the desk: read again with the columns chosen, so that nothing is written before it is confirmed.</summary>
public sealed record OnDesk(ImportBatch Batch, Sheet Sheet, IReadOnlyList<ImportField> Mapping, ImportPlan Plan);

/// <summary>Keeps uploaded files until they are brought in or thrown away, and remembers how columns were mapped.</summary>
public sealed class ImportDesk(Database db)
{
    public async Task<ImportBatch> PutAsync(ImportBatch batch, Sheet sheet)
    {
        var remembered = await db
            .RememberedColumns.Where(c => c.ProgrammeId == batch.ProgrammeId)
            .ToDictionaryAsync(c => c.Column, c => Enum.Parse<ImportField>(c.Field));
        batch.Mapping = JsonSerializer.Serialize(ColumnGuess.For(sheet, remembered));
        db.ImportBatches.Add(batch);
        await db.SaveChangesAsync();
        return batch;
    }

    public async Task<OnDesk?> TakeAsync(Guid programmeId, Guid importId)
    {
        if (
            await db.ImportBatches.SingleOrDefaultAsync(b => b.Id == importId && b.ProgrammeId == programmeId)
            is not { } batch
        )
        {
            return null;
        }

        var sheet = SheetReader.Read(batch.Content, batch.FileName).Sheet ?? new Sheet([], []);
        var mapping = JsonSerializer.Deserialize<List<ImportField>>(batch.Mapping) ?? [];
        return new(batch, sheet, mapping, ImportPlan.Make(sheet, mapping, batch.DefaultSide));
    }

    /// <summary>Takes another choice of columns; a refused column stays refused whatever was posted.</summary>
    public async Task MapAsync(OnDesk desk, IReadOnlyList<ImportField> mapping)
    {
        var safe = desk
            .Sheet.Columns.Select(
                (column, at) => ColumnGuess.IsRefused(column) ? ImportField.Never : mapping.ElementAtOrDefault(at)
            )
            .ToList();
        desk.Batch.Mapping = JsonSerializer.Serialize(safe);
        var known = await db
            .RememberedColumns.Where(c => c.ProgrammeId == desk.Batch.ProgrammeId)
            .ToDictionaryAsync(c => c.Column);
        for (var at = 0; at < safe.Count; at++)
        {
            var heading = ColumnGuess.Heading(desk.Sheet.Columns[at]);
            if (known.TryGetValue(heading, out var column))
            {
                column.Field = safe[at].ToString();
            }
            else if (heading.Length is > 0 and <= 200)
            {
                known[heading] = new()
                {
                    ProgrammeId = desk.Batch.ProgrammeId,
                    Column = heading,
                    Field = safe[at].ToString(),
                };
                db.RememberedColumns.Add(known[heading]);
            }
        }

        await db.SaveChangesAsync();
    }
}
