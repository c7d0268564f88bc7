using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;

namespace Pieredze.Programmes;

internal sealed class ProgrammeTable
    : IEntityTypeConfiguration<Programme>,
        IEntityTypeConfiguration<StaffMember>,
        IEntityTypeConfiguration<ReadinessItem>,
        IEntityTypeConfiguration<ReadinessChange>,
        IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.ToTable("Programmes");
        programme.Ignore(p => p.Checklist);
        programme.OwnsOne(p => p.LineWaiver).Property(w => w.Reason).HasMaxLength(LineWaiver.LongestReason);
        programme.Property(p => p.TitleLv).HasMaxLength(200);
        programme.Property(p => p.TitleEn).HasMaxLength(200);
        programme.Property(p => p.JoinCode).HasMaxLength(40);
        programme.HasIndex(p => p.JoinCode).IsUnique();
        programme.HasMany(p => p.Staff).WithOne().HasForeignKey(s => s.ProgrammeId);
        programme.HasMany(p => p.ReadinessChanges).WithOne().HasForeignKey(c => c.ProgrammeId);
        programme.HasMany(p => p.Readiness).WithOne().HasForeignKey(r => r.ProgrammeId);
    }

    public void Configure(EntityTypeBuilder<StaffMember> staff)
    {
        staff.ToTable("StaffMembers");
        staff.Property(s => s.Id).ValueGeneratedNever();
        staff
            .HasIndex(s => new
            {
                s.PersonId,
                s.ProgrammeId,
                s.Role,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReadinessItem> item)
    {
        item.ToTable("ReadinessItems");
        item.Property(r => r.Id).ValueGeneratedNever();
        item.Property(r => r.Title).HasMaxLength(200);
        item.Property(r => r.Owner).HasMaxLength(200);
        item.Property(r => r.Code).HasMaxLength(10);
        item.HasIndex(r => new { r.ProgrammeId, r.Code }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReadinessChange> change)
    {
        change.ToTable("ReadinessChanges");
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Property(c => c.Owner).HasMaxLength(200);
        change.Property(c => c.Code).HasMaxLength(10);
    }

    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("Organisation");
        organisation.Property(o => o.Id).ValueGeneratedNever();
        organisation.Property(o => o.Name).HasMaxLength(200);
        organisation.Property(o => o.Language).HasMaxLength(2);
        organisation.Property(o => o.ConcernMonths).HasDefaultValue(12);
    }
}

/// <summary>db.Programmes and what belongs to them.</summary>
public static class ProgrammeSets
{
    extension(Database db)
    {
        public DbSet<Programme> Programmes => db.Set<Programme>();
        public DbSet<StaffMember> StaffMembers => db.Set<StaffMember>();
        public DbSet<ReadinessItem> ReadinessItems => db.Set<ReadinessItem>();
        public DbSet<Organisation> Organisations => db.Set<Organisation>();
    }
}
