using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;

namespace Pieredze.Watching;

internal sealed class WatchTable
    : IEntityTypeConfiguration<MonthlyLook>,
        IEntityTypeConfiguration<HarmAlert>,
        IEntityTypeConfiguration<AlertAnswer>
{
    public void Configure(EntityTypeBuilder<MonthlyLook> look)
    {
        look.ToTable("MonthlyLooks");
        look.Ignore(l => l.All);
        look.HasOne<Programmes.Programme>().WithMany().HasForeignKey(l => l.ProgrammeId);
        look.HasIndex(l => new { l.ProgrammeId, l.Month }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<HarmAlert> alert)
    {
        alert.ToTable("HarmAlerts");
        alert.Ignore(a => a.IsUnanswered);
        alert.Property(a => a.Attribute).HasMaxLength(40);
        alert.Property(a => a.ClosedBecause).HasMaxLength(AlertAnswer.Longest);
        alert.HasOne<Programmes.Programme>().WithMany().HasForeignKey(a => a.ProgrammeId);
        alert.HasMany(a => a.Answers).WithOne().HasForeignKey(a => a.AlertId);
        alert.HasIndex(a => new { a.ProgrammeId, a.ClosedOn });
    }

    public void Configure(EntityTypeBuilder<AlertAnswer> answer)
    {
        answer.ToTable("AlertAnswers");
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.Property(a => a.Text).HasMaxLength(AlertAnswer.Longest);
    }
}

/// <summary>db.MonthlyLooks and db.HarmAlerts.</summary>
public static class WatchSets
{
    extension(Database db)
    {
        public DbSet<MonthlyLook> MonthlyLooks => db.Set<MonthlyLook>();
        public DbSet<HarmAlert> HarmAlerts => db.Set<HarmAlert>();
    }
}
