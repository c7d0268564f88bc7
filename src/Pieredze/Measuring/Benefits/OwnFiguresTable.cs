using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Benefits;

internal sealed class OwnFiguresTable : IEntityTypeConfiguration<OwnFigures>
{
    public void Configure(EntityTypeBuilder<OwnFigures> figures)
    {
        figures.ToTable("OwnFigures");
        figures.HasKey(f => f.ProgrammeId);
        figures.HasOne<Programme>().WithOne().HasForeignKey<OwnFigures>(f => f.ProgrammeId);
    }
}

/// <summary>db.OwnFigures.</summary>
public static class OwnFiguresSets
{
    extension(Database db)
    {
        public DbSet<OwnFigures> OwnFigures => db.Set<OwnFigures>();
    }
}
