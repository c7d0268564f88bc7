using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Safeguards.Suspending;

internal sealed class SuspensionTable : IEntityTypeConfiguration<Suspension>
{
    public void Configure(EntityTypeBuilder<Suspension> suspension)
    {
        suspension.ToTable("Suspensions");
        suspension.Property(s => s.Id).ValueGeneratedNever();
        suspension.HasOne<Programme>().WithMany().HasForeignKey(s => s.ProgrammeId);
        suspension.HasOne<Relationship>().WithMany().HasForeignKey(s => s.RelationshipId);
        suspension.Property(s => s.Request).HasMaxLength(Suspension.LongestText);
        suspension.Property(s => s.Reason).HasMaxLength(Suspension.LongestText);
    }
}

/// <summary>db.Suspensions.</summary>
public static class SuspensionSets
{
    extension(Database db)
    {
        public DbSet<Suspension> Suspensions => db.Set<Suspension>();
    }
}
