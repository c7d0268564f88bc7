using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;
using Pieredze.Relationships;

namespace Pieredze.Nudges;

/// <summary>One kind of reminder for one of a pair: when it was last sent, and whether it rests or was stopped.</summary>
public sealed class Nudge
{
    /// <summary>How long «later» is.</summary>
    public const int DaysOfRest = 14;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required Guid PersonId { get; init; }
    public required NudgeKind Kind { get; init; }
    public DateOnly? SentOn { get; private set; }
    public DateOnly? RestsUntil { get; private set; }
    public bool IsStopped { get; private set; }

    /// <summary>When the person last said that all is well.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    public void Send(DateOnly today) => (SentOn, RestsUntil) = (today, null);

    public void Rest(DateOnly today) => (RestsUntil, AnsweredOn) = (today.AddDays(DaysOfRest), today);

    /// <summary>«We are fine»: this kind never comes again; whether a silent pair still walks may be asked anew.</summary>
    public void Stop(DateOnly today) => (IsStopped, AnsweredOn) = (Kind != NudgeKind.Silent, today);

    public void Resume() => (IsStopped, RestsUntil) = (false, null);

    public bool IsQuiet(DateOnly today) => IsStopped || RestsUntil > today;
}

public enum NudgeKind
{
    FirstMeeting,
    Agreement,
    Quiet,
    Steps,
    EndingNear,
    Silent,
}

internal sealed class NudgeTable : IEntityTypeConfiguration<Nudge>
{
    public void Configure(EntityTypeBuilder<Nudge> nudge)
    {
        nudge.ToTable("Nudges");
        nudge.Property(n => n.Id).ValueGeneratedNever();
        nudge.HasOne<Relationship>().WithMany().HasForeignKey(n => n.RelationshipId);
        nudge
            .HasIndex(n => new
            {
                n.RelationshipId,
                n.PersonId,
                n.Kind,
            })
            .IsUnique();
        nudge.HasIndex(n => n.PersonId);
    }
}

/// <summary>db.Nudges.</summary>
public static class NudgeSets
{
    extension(Database db)
    {
        public DbSet<Nudge> Nudges => db.Set<Nudge>();
    }
}
