using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Plan;

/// <summary>How one programme measures.</summary>
public sealed record DesignLine(string Programme, ComparedWith ComparedWith, int Indicators);

/// <summary>How the programmes of one person measure, as they are set at this moment.</summary>
public sealed class DesignsHere(Database db, Clock clock)
{
    public async Task<IReadOnlyList<DesignLine>> OfAsync(Me me, string language)
    {
        var (id, enrolments, plans) = (me.Id, db.Set<People.Enrolment>(), db.MeasurementPlans);
        var mine = await db
            .Programmes.AsNoTracking()
            .Where(p =>
                p.Staff.Any(s => s.PersonId == id) || enrolments.Any(e => e.PersonId == id && e.ProgrammeId == p.Id)
            )
            .ToListAsync();
        var ids = mine.Select(p => p.Id).ToList();
        var latest = await plans
            .AsNoTracking()
            .Where(p => ids.Contains(p.ProgrammeId))
            .OrderBy(p => p.Number)
            .ToListAsync();
        return
        [
            .. mine.Select(programme =>
            {
                var plan =
                    latest.FindLast(p => p.ProgrammeId == programme.Id) ?? MeasurementPlan.For(programme, clock.Now);
                return new DesignLine(programme.Title(language), plan.ComparedWith, plan.Indicators.Count);
            }),
        ];
    }
}
