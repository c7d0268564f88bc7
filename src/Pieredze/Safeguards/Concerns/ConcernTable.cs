using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;

namespace Pieredze.Safeguards.Concerns;

internal sealed class ConcernTable
    : IEntityTypeConfiguration<Concern>,
        IEntityTypeConfiguration<ConcernHandler>,
        IEntityTypeConfiguration<ConcernEntry>
{
    public void Configure(EntityTypeBuilder<Concern> concern)
    {
        concern.ToTable("Concerns").WithoutHiddenOrder();
        concern.Property(c => c.Id).ValueGeneratedNever();
        concern.HasMany(c => c.Handlers).WithOne().HasForeignKey(h => h.ConcernId);
        concern.HasMany(c => c.Entries).WithOne().HasForeignKey(e => e.ConcernId);
        concern.HasIndex(c => c.ProgrammeId);
        concern.HasIndex(c => c.AuthorId);
        concern.HasIndex(c => c.ReceiptHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ConcernHandler> handler)
    {
        handler.ToTable("ConcernHandlers").WithoutHiddenOrder();
        handler.Property(h => h.Id).ValueGeneratedNever();
        handler.HasIndex(h => new { h.PersonId, h.ConcernId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ConcernEntry> entry)
    {
        entry.ToTable("ConcernEntries").WithoutHiddenOrder();
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.HasIndex(e => new { e.ConcernId, e.Position }).IsUnique();
    }
}

/// <summary>db.Concerns.</summary>
public static class ConcernSets
{
    extension(Database db)
    {
        public DbSet<Concern> Concerns => db.Set<Concern>();
    }
}
