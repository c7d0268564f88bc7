using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Scales;

internal sealed class OwnScaleTable
    : IEntityTypeConfiguration<OwnScale>,
        IEntityTypeConfiguration<ScaleItem>,
        IEntityTypeConfiguration<ScaleLabel>
{
    public void Configure(EntityTypeBuilder<OwnScale> scale)
    {
        scale.ToTable("OwnScales");
        scale.HasOne<Programme>().WithMany().HasForeignKey(s => s.ProgrammeId);
        scale.HasIndex(s => new { s.ProgrammeId, s.Key }).IsUnique();
        scale.Property(s => s.Key).HasMaxLength(ScaleReader.LongestKey);
        scale.HasMany(s => s.Items).WithOne().HasForeignKey(i => i.ScaleId);
        scale.HasMany(s => s.Labels).WithOne().HasForeignKey(l => l.ScaleId);
        scale.Navigation(s => s.Items).AutoInclude();
        scale.Navigation(s => s.Labels).AutoInclude();
        scale.Ignore(s => s.ItemsInOrder);
        scale.Ignore(s => s.LabelsInOrder);
        scale.Ignore(s => s.Scale);
        scale.Ignore(s => s.Indicator);
        foreach (var text in new[] { nameof(OwnScale.NameLv), nameof(OwnScale.NameEn), nameof(OwnScale.Holder) })
        {
            scale.Property(text).HasMaxLength(ScaleReader.LongestName);
        }

        foreach (
            var text in new[]
            {
                nameof(OwnScale.BeforeLv),
                nameof(OwnScale.BeforeEn),
                nameof(OwnScale.LicenceLv),
                nameof(OwnScale.LicenceEn),
                nameof(OwnScale.ConfirmedBy),
                nameof(OwnScale.Source),
            }
        )
        {
            scale.Property(text).HasMaxLength(ScaleReader.LongestText);
        }
    }

    public void Configure(EntityTypeBuilder<ScaleItem> item)
    {
        item.ToTable("OwnScaleItems");
        item.HasKey(i => new { i.ScaleId, i.Number });
        item.Property(i => i.Lv).HasMaxLength(ScaleReader.LongestText);
        item.Property(i => i.En).HasMaxLength(ScaleReader.LongestText);
    }

    public void Configure(EntityTypeBuilder<ScaleLabel> label)
    {
        label.ToTable("OwnScaleLabels");
        label.HasKey(l => new { l.ScaleId, l.Answer });
        label.Property(l => l.Lv).HasMaxLength(ScaleReader.LongestName);
        label.Property(l => l.En).HasMaxLength(ScaleReader.LongestName);
    }
}

/// <summary>db.OwnScales.</summary>
public static class OwnScaleSets
{
    extension(Database db)
    {
        public DbSet<OwnScale> OwnScales => db.Set<OwnScale>();
    }

    /// <summary>Those of a programme, in the order in which they came.</summary>
    public static async Task<IReadOnlyList<OwnScale>> InAsync(this DbSet<OwnScale> scales, Guid programme) =>
        await scales.AsNoTracking().Where(s => s.ProgrammeId == programme).OrderBy(s => s.BroughtAt).ToListAsync();
}
