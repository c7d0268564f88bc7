using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Safeguards.Concerns;

/// <summary>How many concerns a programme had and how many held true; for reckoning, never shown as they are.</summary>
public sealed record ConcernCounts(int Raised, int Substantiated, int StillOpen)
{
    public static CountBand BandOf(int number) =>
        number switch
        {
            0 => CountBand.None,
            < 5 => CountBand.Some,
            _ => CountBand.Many,
        };

    /// <summary>Of the months that are over: a band that moved at once would tell the minute of the first concern.</summary>
    public static async Task<CountBand> BandAsync(Database db, Guid programme, DateOnly today)
    {
        var month = Clock.MonthOf(today);
        return BandOf(await db.Concerns.CountAsync(c => c.ProgrammeId == programme && c.RaisedOn < month));
    }

    public static async Task<ConcernCounts> OfAsync(Database db, Guid programme)
    {
        var all = await db
            .Concerns.Where(c => c.ProgrammeId == programme)
            .GroupBy(c => 1)
            .Select(g => new
            {
                Raised = g.Count(),
                Substantiated = g.Count(c => c.SubstantiatedOn != null),
                Open = g.Count(c => c.ClosedOn == null),
            })
            .SingleOrDefaultAsync();
        return all is null ? new(0, 0, 0) : new(all.Raised, all.Substantiated, all.Open);
    }
}

/// <summary>What may be told of a small number: none, one to four, five or more.</summary>
public enum CountBand
{
    None,
    Some,
    Many,
}
