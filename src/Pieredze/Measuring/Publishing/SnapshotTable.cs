using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Publishing;

internal sealed class SnapshotTable : IEntityTypeConfiguration<Snapshot>, IEntityTypeConfiguration<PublishedCut>
{
    public void Configure(EntityTypeBuilder<Snapshot> snapshot)
    {
        snapshot.ToTable("Snapshots");
        snapshot.HasOne<Programme>().WithMany().HasForeignKey(s => s.ProgrammeId);
        snapshot.HasMany(s => s.Cuts).WithOne().HasForeignKey(c => c.SnapshotId);
        // Each wave and each round once; the other of both is null and does not count.
        snapshot.HasIndex(s => new { s.ProgrammeId, s.Wave }).IsUnique();
        snapshot.HasIndex(s => new { s.ProgrammeId, s.Round }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PublishedCut> cut)
    {
        cut.ToTable("PublishedCuts");
        cut.HasKey(c => new
        {
            c.SnapshotId,
            c.Subject,
            c.Group,
        });
        cut.Property(c => c.Subject).HasMaxLength(20);
    }
}

/// <summary>db.Snapshots.</summary>
public static class SnapshotSets
{
    extension(Database db)
    {
        public DbSet<Snapshot> Snapshots => db.Set<Snapshot>();
    }
}
