using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Harms;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Watching;

/// <summary>Where the looks of the months are kept: page, tables and JSON read the same one.</summary>
public sealed class MonthShelf(Database db, FirstLook first, Clock clock)
{
    /// <summary>What there is to see before a programme has begun: all six harms, and nothing measured.</summary>
    public static readonly IReadOnlyList<Sign> Nothing =
    [
        .. HarmWatch.Look(new ProgrammeFacts(), isNearSponsorship: false).Select(Sign.Of),
    ];

    public static DateOnly? Read(string? month) =>
        DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? first
            : null;

    public static string Written(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The look of a month, or the newest; taken now when a running programme has none of this month.</summary>
    public async Task<(MonthlyLook? Look, IReadOnlyList<DateOnly> Months)> FindAsync(
        Programme programme,
        DateOnly? wanted,
        bool newest
    )
    {
        var month = Clock.MonthOf(clock.HomeToday);
        var months = await MonthsAsync(programme.Id);
        if (newest && programme.State == ProgrammeState.Running && !months.Contains(month))
        {
            await first.TakeAsync(programme.Id);
            months = await MonthsAsync(programme.Id);
        }

        var shown = newest ? months.Select(m => (DateOnly?)m).FirstOrDefault() : wanted;
        var look = await db
            .MonthlyLooks.AsNoTracking()
            .SingleOrDefaultAsync(l => l.ProgrammeId == programme.Id && l.Month == shown);
        return (look, months);
    }

    private Task<List<DateOnly>> MonthsAsync(Guid programme) =>
        db
            .MonthlyLooks.Where(l => l.ProgrammeId == programme)
            .OrderByDescending(l => l.Month)
            .Select(l => l.Month)
            .ToListAsync();
}
