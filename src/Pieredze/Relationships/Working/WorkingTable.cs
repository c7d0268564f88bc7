using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.People;
using Pieredze.Platform.Data;

namespace Pieredze.Relationships.Working;

internal sealed class WorkingTable
    : IEntityTypeConfiguration<Relationship>,
        IEntityTypeConfiguration<Session>,
        IEntityTypeConfiguration<Observation>,
        IEntityTypeConfiguration<Insight>,
        IEntityTypeConfiguration<Challenge>,
        IEntityTypeConfiguration<Opportunity>,
        IEntityTypeConfiguration<Contact>,
        IEntityTypeConfiguration<FeatureCheck>,
        IEntityTypeConfiguration<FreeTime>,
        IEntityTypeConfiguration<WorkMonth>,
        IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<WorkMonth> month)
    {
        month.ToTable("WorkMonths");
        month.HasOne<Programmes.Programme>().WithMany().HasForeignKey(m => m.ProgrammeId);
        month.HasIndex(m => new { m.ProgrammeId, m.Month }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Relationship> pair)
    {
        pair.HasMany(r => r.Insights).WithOne().HasForeignKey(i => i.RelationshipId);
        pair.HasMany(r => r.Challenges).WithOne().HasForeignKey(c => c.RelationshipId);
        pair.HasMany(r => r.Opportunities).WithOne().HasForeignKey(o => o.RelationshipId);
        pair.HasMany(r => r.Contacts).WithOne().HasForeignKey(c => c.RelationshipId);
        pair.HasMany(r => r.FeatureChecks).WithOne().HasForeignKey(f => f.RelationshipId);
    }

    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.HasMany(s => s.Observations).WithOne().HasForeignKey(o => o.SessionId);
        Codes(session.Property(s => s.Questions));
        Codes(session.Property(s => s.Techniques));
        Codes(session.Property(s => s.Supports));
        Codes(session.Property(s => s.Experience));
    }

    public void Configure(EntityTypeBuilder<Observation> observation) => Made(observation.ToTable("Observations"));

    public void Configure(EntityTypeBuilder<Insight> insight) => Made(insight.ToTable("Insights"));

    // What was challenged outlives the meeting and the goal by which it came up.
    public void Configure(EntityTypeBuilder<Challenge> challenge) => Made(challenge.ToTable("Challenges"));

    public void Configure(EntityTypeBuilder<Opportunity> opportunity) => Made(opportunity.ToTable("Opportunities"));

    public void Configure(EntityTypeBuilder<Contact> contact) => Made(contact.ToTable("Contacts"));

    public void Configure(EntityTypeBuilder<FeatureCheck> check)
    {
        Made(check.ToTable("FeatureChecks"));
        check
            .HasIndex(f => new
            {
                f.RelationshipId,
                f.PersonId,
                f.Stage,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<FreeTime> time)
    {
        Made(time.ToTable("FreeTimes"));
        time.HasOne<Person>().WithMany().HasForeignKey(t => t.PersonId);
        time.HasIndex(t => new
            {
                t.PersonId,
                t.Day,
                t.From,
                t.Until,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.ToTable("CalendarFeeds");
        feed.HasKey(f => f.PersonId);
        feed.HasOne<Person>().WithOne().HasForeignKey<CalendarFeed>(f => f.PersonId);
        feed.Property(f => f.TokenHash).HasMaxLength(64);
        feed.HasIndex(f => f.TokenHash).IsUnique();
    }

    // One a line: so meetings that were there before these lists have empty ones on both databases.
    private static void Codes(PropertyBuilder<List<string>> codes) =>
        codes
            .HasConversion(
                list => string.Join('\n', list),
                text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList(),
                new ValueComparer<List<string>>(
                    (one, other) => one!.SequenceEqual(other!),
                    list => string.Join('\n', list).GetHashCode(StringComparison.Ordinal),
                    list => list.ToList()
                )
            )
            .HasDefaultValue(new List<string>());

    // Ids come from us; otherwise EF takes a child found through its parent for one that is stored already.
    private static void Made<T>(EntityTypeBuilder<T> entity)
        where T : class => entity.Property<Guid>("Id").ValueGeneratedNever();
}

/// <summary>db.FreeTimes and db.CalendarFeeds, which belong to people and not to pairs.</summary>
public static class WorkingSets
{
    extension(Database db)
    {
        public DbSet<FreeTime> FreeTimes => db.Set<FreeTime>();
        public DbSet<CalendarFeed> CalendarFeeds => db.Set<CalendarFeed>();
        public DbSet<WorkMonth> WorkMonths => db.Set<WorkMonth>();
    }
}
