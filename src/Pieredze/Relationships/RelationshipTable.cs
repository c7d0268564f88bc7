using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Relationships.Building;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.MovingOn;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

internal sealed class RelationshipTable
    : IEntityTypeConfiguration<Relationship>,
        IEntityTypeConfiguration<Agreement>,
        IEntityTypeConfiguration<Session>,
        IEntityTypeConfiguration<AgendaItem>,
        IEntityTypeConfiguration<Note>,
        IEntityTypeConfiguration<NextStep>,
        IEntityTypeConfiguration<StageEntry>,
        IEntityTypeConfiguration<SoundingBoard>
{
    public void Configure(EntityTypeBuilder<Relationship> relationship)
    {
        relationship.ToTable("Relationships");
        relationship.HasOne<Programmes.Programme>().WithMany().HasForeignKey(r => r.ProgrammeId);
        relationship.HasOne<Person>().WithMany().HasForeignKey(r => r.MentorId);
        relationship.HasOne<Person>().WithMany().HasForeignKey(r => r.MenteeId);
        // All that the overview counts and orders by, so that it never reads what a pair wrote.
        relationship.HasIndex(r => new
        {
            r.ProgrammeId,
            r.Standing,
            r.Stage,
            r.LastMetOn,
            r.NextMeetingAt,
            r.IntroducedOn,
            r.PlannedEnd,
            r.MenteeId,
            r.MentorId,
            r.Id,
        });
        relationship.HasIndex(r => r.MenteeId);
        relationship.HasIndex(r => r.MentorId);
        relationship.ComplexProperty(r => r.Mentor);
        relationship.ComplexProperty(r => r.Mentee);
        relationship.Ignore(r => r.ActiveGoals);
        relationship.Ignore(r => r.SignedAgreement);
        relationship.Ignore(r => r.Draft);
        relationship.OwnsOne(r => r.Closing);
        relationship.OwnsOne(r => r.Procedure);
        relationship.HasMany(r => r.Agreements).WithOne().HasForeignKey(a => a.RelationshipId);
        relationship.HasMany(r => r.Goals).WithOne().HasForeignKey(g => g.RelationshipId);
        relationship.HasMany(r => r.Problems).WithOne().HasForeignKey(p => p.RelationshipId);
        relationship.HasMany(r => r.Sessions).WithOne().HasForeignKey(s => s.RelationshipId);
        relationship.HasMany(r => r.Sheet).WithOne().HasForeignKey(s => s.RelationshipId);
        relationship.HasMany(r => r.Skills).WithOne().HasForeignKey(s => s.RelationshipId);
        relationship.HasMany(r => r.Stages).WithOne().HasForeignKey(s => s.RelationshipId);
        relationship.HasMany<SoundingBoard>().WithOne().HasForeignKey(s => s.RelationshipId);
    }

    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.ToTable("Agreements");
        Made(agreement);
        agreement.HasIndex(a => new { a.RelationshipId, a.Number }).IsUnique();
        agreement.OwnsOne(a => a.Text);
    }

    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("Sessions");
        Made(session);
        session.HasMany(s => s.Agenda).WithOne().HasForeignKey(a => a.SessionId);
        session.HasMany(s => s.Notes).WithOne().HasForeignKey(n => n.SessionId);
        session.HasMany(s => s.NextSteps).WithOne().HasForeignKey(n => n.SessionId);
        session.HasIndex(s => new { s.RelationshipId, s.StartsAt });
    }

    public void Configure(EntityTypeBuilder<AgendaItem> item) => Made(item.ToTable("AgendaItems"));

    public void Configure(EntityTypeBuilder<Note> note) => Made(note.ToTable("Notes"));

    public void Configure(EntityTypeBuilder<NextStep> step) => Made(step.ToTable("NextSteps"));

    public void Configure(EntityTypeBuilder<StageEntry> entry) => Made(entry.ToTable("StageEntries"));

    public void Configure(EntityTypeBuilder<SoundingBoard> board) => Made(board.ToTable("SoundingBoards"));

    // Ids come from us; otherwise EF takes a child found through its parent for one that is stored already.
    private static void Made<T>(EntityTypeBuilder<T> entity)
        where T : class => entity.Property<Guid>("Id").ValueGeneratedNever();
}

/// <summary>db.Relationships, db.Sessions and what else a pair has.</summary>
public static class RelationshipSets
{
    extension(Database db)
    {
        public DbSet<Relationship> Relationships => db.Set<Relationship>();
        public DbSet<Session> Sessions => db.Set<Session>();
        public DbSet<Goal> Goals => db.Set<Goal>();
        public DbSet<SoundingBoard> SoundingBoards => db.Set<SoundingBoard>();
    }
}
