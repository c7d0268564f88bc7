using Microsoft.EntityFrameworkCore;
using Pieredze.Measuring.Plan;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Scales;

/// <summary>Brings scales into a plan and takes them out again; the caller saves.</summary>
public sealed class ScaleDesk(Database db, Clock clock, PlanDesk plans)
{
    public const int Most = 3;

    /// <summary>Reads a file; a scale with the same key is replaced.</summary>
    public async Task BringAsync(Programme programme, IFormFile? file)
    {
        var plan = await ChangeableAsync(programme);
        Refusal.Check(ScaleReader.WhyNot(file?.Length ?? 0));
        using var content = new MemoryStream();
        await file!.CopyToAsync(content);
        var scale = ScaleReader.Read(content.ToArray(), programme.Id, clock.Now);
        var id = programme.Id;
        var all = await db.OwnScales.Where(s => s.ProgrammeId == id).ToListAsync();
        if (all.Find(s => s.Key == scale.Key) is { } before)
        {
            db.OwnScales.Remove(before);
            all.Remove(before);
        }

        Refusal.Check(all.Count >= Most ? new("scale-most", ("n", Most)) : null);
        db.OwnScales.Add(scale);
        plan.Ask(scale);
        plans.Keep(plan);
    }

    public async Task RemoveAsync(Programme programme, string key)
    {
        var plan = await ChangeableAsync(programme);
        var id = programme.Id;
        if (await db.OwnScales.SingleOrDefaultAsync(s => s.ProgrammeId == id && s.Key == key) is { } scale)
        {
            db.OwnScales.Remove(scale);
            plan.Leave(scale);
            plans.Keep(plan);
        }
    }

    private async Task<MeasurementPlan> ChangeableAsync(Programme programme)
    {
        var plan = await plans.OfAsync(programme);
        Refusal.Check(plan.IsFrozen ? new("scale-frozen") : null);
        return plan;
    }
}
