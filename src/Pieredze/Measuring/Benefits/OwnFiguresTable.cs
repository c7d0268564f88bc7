using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Benefits;

internal sealed class OwnFiguresTable
    : IEntityTypeConfiguration<OwnFigures>,
        IEntityTypeConfiguration<KpiSeries>,
        IEntityTypeConfiguration<KpiPoint>
{
    public void Configure(EntityTypeBuilder<OwnFigures> figures)
    {
        figures.ToTable("OwnFigures");
        figures.HasKey(f => f.ProgrammeId);
        figures.HasOne<Programme>().WithOne().HasForeignKey<OwnFigures>(f => f.ProgrammeId);
    }

    public void Configure(EntityTypeBuilder<KpiSeries> series)
    {
        series.ToTable("KpiSeries");
        series.HasOne<Programme>().WithMany().HasForeignKey(s => s.ProgrammeId);
        series.Property(s => s.Name).HasMaxLength(120);
        series.Property(s => s.Unit).HasMaxLength(40);
        series.HasMany(s => s.Points).WithOne().HasForeignKey(p => p.SeriesId);
    }

    public void Configure(EntityTypeBuilder<KpiPoint> point)
    {
        point.ToTable("KpiPoints");
        point.HasKey(p => new { p.SeriesId, p.On });
    }
}

/// <summary>db.OwnFigures and db.KpiSeries.</summary>
public static class OwnFiguresSets
{
    extension(Database db)
    {
        public DbSet<OwnFigures> OwnFigures => db.Set<OwnFigures>();
        public DbSet<KpiSeries> KpiSeries => db.Set<KpiSeries>();
    }
}
