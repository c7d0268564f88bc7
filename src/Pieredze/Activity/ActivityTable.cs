using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;

namespace Pieredze.Activity;

internal sealed class ActivityTable : IEntityTypeConfiguration<Happening>, IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<Happening> happening)
    {
        happening.ToTable("Happenings");
        happening.Property(h => h.Kind).HasMaxLength(60);
        happening.HasIndex(h => new { h.ProgrammeId, h.At });
        happening.HasIndex(h => h.At);
        happening.HasIndex(h => h.RelationshipId);
    }

    public void Configure(EntityTypeBuilder<OutboxMail> mail)
    {
        mail.ToTable("Outbox");
        mail.Property(m => m.ToAddress).HasMaxLength(256);
        mail.Property(m => m.ToName).HasMaxLength(200);
        mail.Property(m => m.Kind).HasMaxLength(60);
        mail.Property(m => m.Language).HasMaxLength(2);
        mail.Property(m => m.Subject).HasMaxLength(400);
        mail.Property(m => m.LastError).HasMaxLength(400);
        mail.HasIndex(m => new { m.State, m.DueAt });
    }
}

/// <summary>db.Happenings, db.Outbox.</summary>
public static class ActivitySets
{
    extension(Database db)
    {
        public DbSet<Happening> Happenings => db.Set<Happening>();
        public DbSet<OutboxMail> Outbox => db.Set<OutboxMail>();

        /// <summary>Notes that something happened, in the same transaction as the change itself.</summary>
        public void Note(
            string kind,
            DateTime at,
            Guid? by,
            Guid? programme = null,
            Guid? relationship = null,
            Guid? about = null
        ) =>
            db.Set<Happening>()
                .Add(
                    new()
                    {
                        Kind = kind,
                        At = at,
                        ActorId = by,
                        ProgrammeId = programme,
                        RelationshipId = relationship,
                        ObjectId = about,
                    }
                );
    }
}
