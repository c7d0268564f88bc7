using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Matches;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Watching.Proofs;

/// <summary>Reads what the folder is made of.</summary>
public sealed class Telling(Database db, IEvidence evidence)
{
    /// <summary>Enough to say what is there and what is missing.</summary>
    public async Task<Told> OfAsync(Guid id)
    {
        var programme = await db
            .Programmes.Include(p => p.Staff)
            .Include(p => p.Readiness)
            .AsSingleQuery()
            .AsNoTracking()
            .SingleAsync(p => p.Id == id);
        programme.Weigh(await evidence.OfAsync(programme));
        return new()
        {
            Programme = programme,
            Organisation = await db.Organisations.AsNoTracking().OrderBy(o => o.Id).FirstOrDefaultAsync(),
            Look = await db
                .MonthlyLooks.Where(l => l.ProgrammeId == id)
                .OrderByDescending(l => l.Month)
                .AsNoTracking()
                .FirstOrDefaultAsync(),
            Alerts = await db
                .HarmAlerts.Include(a => a.Answers)
                .Where(a => a.ProgrammeId == id)
                .OrderBy(a => a.RaisedOn)
                .ThenBy(a => a.Measure)
                .ThenBy(a => a.Attribute)
                .AsNoTracking()
                .ToListAsync(),
            Plan = await db
                .MeasurementPlans.Where(m => m.ProgrammeId == id)
                .OrderByDescending(m => m.Number)
                .AsNoTracking()
                .FirstOrDefaultAsync(),
            Reports = await db
                .Snapshots.Where(s => s.ProgrammeId == id)
                .OrderBy(s => s.PublishedAt)
                .Select(s => new Published(s.Wave, s.Round, s.PublishedAt))
                .ToListAsync(),
        };
    }

    /// <summary>And what only the folder itself needs.</summary>
    public async Task<Told> WholeAsync(Guid id) =>
        await OfAsync(id) with
        {
            Changes = await db.Set<ReadinessChange>()
                .Where(c => c.ProgrammeId == id)
                .OrderBy(c => c.InVersion)
                .ThenBy(c => c.Code)
                .AsNoTracking()
                .ToListAsync(),
            Rounds = await db
                .MatchRounds.Where(r => r.ProgrammeId == id && r.PublishedAt != null)
                .OrderBy(r => r.Number)
                .Select(r => new Round(r.Number, r.PublishedAt!.Value, r.Proposals.Count))
                .ToListAsync(),
            Deeds = await db
                .Happenings.Where(h => h.ProgrammeId == id && Kinds.OfStaff.Contains(h.Kind))
                .GroupBy(h => h.Kind)
                .Select(g => new Deed(g.Key, g.Count(), g.Max(h => h.At)))
                .ToListAsync(),
        };
}
