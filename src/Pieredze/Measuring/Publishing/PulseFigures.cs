using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Pulse;
using Pieredze.Platform.Data;

namespace Pieredze.Measuring.Publishing;

/// <summary>What the pulse of a programme says, from what has been published and from nothing else.</summary>
public sealed class PulseFigures(Database db)
{
    /// <summary>By the code of the item, from the last published round that says something about it.</summary>
    public async Task<IReadOnlyDictionary<string, PulseTally>> OfAsync(Guid programme)
    {
        var snapshots = await db
            .Snapshots.AsNoTracking()
            .Include(s => s.Cuts)
            .Where(s => s.ProgrammeId == programme && s.Round != null)
            .OrderBy(s => s.Round)
            .ToListAsync();
        var latest = new Dictionary<string, PulseTally>(StringComparer.Ordinal);
        foreach (var cut in snapshots.SelectMany(s => s.Cuts).Where(c => PulseItem.Of(c.Subject) is not null))
        {
            if (cut.Read<Tally>() is { } tally)
            {
                latest[cut.Subject] = new(tally.Favourable, tally.Unfavourable, tally.Answered);
            }
        }

        return latest;
    }
}

/// <summary>Favourable, unfavourable and all answers to one item of the pulse, as they are stored when published.</summary>
public sealed record Tally(int Favourable, int Unfavourable, int Answered);
