using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;
using Pieredze.Relationships.MovingOn;

namespace Pieredze.Relationships.Between;

internal sealed class BetweenTable
    : IEntityTypeConfiguration<Message>,
        IEntityTypeConfiguration<Reflection>,
        IEntityTypeConfiguration<Introduction>
{
    public void Configure(EntityTypeBuilder<Message> message)
    {
        message.ToTable("Messages");
        message.Property(m => m.Id).ValueGeneratedNever();
        message.HasOne<Relationship>().WithMany().HasForeignKey(m => m.RelationshipId);
        message.HasIndex(m => new { m.RelationshipId, m.SentAt });
    }

    public void Configure(EntityTypeBuilder<Reflection> reflection)
    {
        reflection.ToTable("Reflections");
        reflection.Property(r => r.Id).ValueGeneratedNever();
        reflection.HasOne<Relationship>().WithMany().HasForeignKey(r => r.RelationshipId);
        reflection.HasIndex(r => new { r.RelationshipId, r.AuthorId });
    }

    public void Configure(EntityTypeBuilder<Introduction> introduction)
    {
        introduction.ToTable("Introductions");
        introduction.Property(i => i.Id).ValueGeneratedNever();
        introduction.HasOne<Relationship>().WithMany().HasForeignKey(i => i.RelationshipId);
    }
}

/// <summary>db.Messages, db.Reflections, db.Introductions.</summary>
public static class BetweenSets
{
    extension(Database db)
    {
        public DbSet<Message> Messages => db.Set<Message>();
        public DbSet<Reflection> Reflections => db.Set<Reflection>();
        public DbSet<Introduction> Introductions => db.Set<Introduction>();
    }
}
