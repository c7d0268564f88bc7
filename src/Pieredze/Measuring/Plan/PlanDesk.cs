using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Plan;

/// <summary>The plan that is in force in a programme.</summary>
public sealed class PlanDesk(Database db, Clock clock)
{
    /// <summary>The latest version, or what would be chosen if nobody chooses anything; that one is not stored.</summary>
    public async Task<MeasurementPlan> OfAsync(Programme programme)
    {
        var id = programme.Id;
        var plan =
            await db
                .MeasurementPlans.Where(p => p.ProgrammeId == id)
                .OrderByDescending(p => p.Number)
                .FirstOrDefaultAsync()
            ?? MeasurementPlan.For(programme, clock.Now);
        if (programme.MeasuresSettledAt is { } settled)
        {
            plan.Freeze(settled);
        }

        return plan;
    }

    /// <summary>The same, frozen and stored: nobody answers by a plan that may still change.</summary>
    public async Task<MeasurementPlan> FrozenAsync(Programme programme)
    {
        var plan = await OfAsync(programme);
        plan.Freeze(clock.Now);
        Keep(plan);
        return plan;
    }

    /// <summary>Stores a plan that was only what would be chosen.</summary>
    public void Keep(MeasurementPlan plan)
    {
        if (db.Entry(plan).State == EntityState.Detached)
        {
            db.MeasurementPlans.Add(plan);
        }
    }
}
