using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;

namespace Pieredze.People;

internal sealed class PersonTable
    : IEntityTypeConfiguration<Person>,
        IEntityTypeConfiguration<Enrolment>,
        IEntityTypeConfiguration<Competence>,
        IEntityTypeConfiguration<Invitation>,
        IEntityTypeConfiguration<ImportBatch>,
        IEntityTypeConfiguration<RememberedColumn>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People");
        person.Property(p => p.Email).HasMaxLength(256);
        person.HasIndex(p => p.Email).IsUnique();
        person.Property(p => p.FirstName).HasMaxLength(100);
        person.Property(p => p.LastName).HasMaxLength(100);
        person.Property(p => p.Search).HasMaxLength(700);
        person.Property(p => p.NameOrder).HasMaxLength(402);
        person.Property(p => p.UnitOrder).HasMaxLength(200);
        person.Ignore(p => p.Name);
    }

    public void Configure(EntityTypeBuilder<Enrolment> enrolment)
    {
        enrolment.ToTable("Enrolments");
        enrolment.HasOne<Person>().WithMany().HasForeignKey(e => e.PersonId);
        enrolment.HasOne<Programmes.Programme>().WithMany().HasForeignKey(e => e.ProgrammeId);
        enrolment.Ignore(e => e.Told);
        enrolment.HasMany(e => e.Competences).WithOne().HasForeignKey(c => c.EnrolmentId);
        enrolment
            .HasIndex(e => new
            {
                e.ProgrammeId,
                e.PersonId,
                e.Side,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<Competence> competence)
    {
        competence.ToTable("Competences");
        competence.Property(c => c.Topic).HasMaxLength(120);
        competence.Property(c => c.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("Invitations");
        invitation.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId);
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.Property(i => i.TokenHash).HasMaxLength(64);
        invitation.Property(i => i.UsedAt).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<ImportBatch> batch) => batch.ToTable("ImportBatches");

    public void Configure(EntityTypeBuilder<RememberedColumn> column)
    {
        column.ToTable("RememberedColumns");
        column.HasIndex(c => new { c.ProgrammeId, c.Column }).IsUnique();
        column.Property(c => c.Column).HasMaxLength(200);
        column.Property(c => c.Field).HasMaxLength(60);
    }
}

/// <summary>db.People, db.Enrolments and what belongs to them.</summary>
public static class PersonSets
{
    extension(Database db)
    {
        public DbSet<Person> People => db.Set<Person>();
        public DbSet<Enrolment> Enrolments => db.Set<Enrolment>();
        public DbSet<Invitation> Invitations => db.Set<Invitation>();
        public DbSet<ImportBatch> ImportBatches => db.Set<ImportBatch>();
        public DbSet<RememberedColumn> RememberedColumns => db.Set<RememberedColumn>();
    }
}
