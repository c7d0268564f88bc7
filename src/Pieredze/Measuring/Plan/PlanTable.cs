using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Plan;

internal sealed class PlanTable : IEntityTypeConfiguration<MeasurementPlan>
{
    public void Configure(EntityTypeBuilder<MeasurementPlan> plan)
    {
        plan.ToTable("MeasurementPlans");
        plan.HasOne<Programme>().WithMany().HasForeignKey(p => p.ProgrammeId);
        plan.HasIndex(p => new { p.ProgrammeId, p.Number }).IsUnique();
    }
}

/// <summary>db.MeasurementPlans.</summary>
public static class PlanSets
{
    extension(Database db)
    {
        public DbSet<MeasurementPlan> MeasurementPlans => db.Set<MeasurementPlan>();
    }
}
