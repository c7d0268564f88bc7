using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Pulse;

internal sealed class PulseTable
    : IEntityTypeConfiguration<PulseRound>,
        IEntityTypeConfiguration<PulseParticipation>,
        IEntityTypeConfiguration<PulseAnswer>,
        IEntityTypeConfiguration<PulseComment>
{
    public void Configure(EntityTypeBuilder<PulseRound> round)
    {
        round.ToTable("PulseRounds");
        round.HasOne<Programme>().WithMany().HasForeignKey(r => r.ProgrammeId);
        round.HasIndex(r => new { r.ProgrammeId, r.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PulseParticipation> participation)
    {
        participation.ToTable("PulseParticipations").WithoutHiddenOrder();
        participation.HasKey(p => new { p.RoundId, p.PersonId });
        // Sent twice at once, it counts once.
        participation.Property(p => p.HasAnswered).IsConcurrencyToken();
        participation.HasOne<PulseRound>().WithMany().HasForeignKey(p => p.RoundId);
        participation.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId);
    }

    public void Configure(EntityTypeBuilder<PulseAnswer> answer)
    {
        answer.ToTable("PulseAnswers").WithoutHiddenOrder();
        answer.HasKey(a => a.Key);
        answer.Property(a => a.Key).ValueGeneratedNever();
        answer.Property(a => a.Item).HasMaxLength(20);
        answer.HasOne<PulseRound>().WithMany().HasForeignKey(a => a.RoundId);
    }

    public void Configure(EntityTypeBuilder<PulseComment> comment)
    {
        comment.ToTable("PulseComments").WithoutHiddenOrder();
        comment.HasKey(c => c.Key);
        comment.Property(c => c.Key).ValueGeneratedNever();
        comment.Property(c => c.Text).HasMaxLength(PulseComment.MostLetters);
        comment.HasOne<PulseRound>().WithMany().HasForeignKey(c => c.RoundId);
    }
}

/// <summary>db.PulseRounds and what belongs to them.</summary>
public static class PulseSets
{
    extension(Database db)
    {
        public DbSet<PulseRound> PulseRounds => db.Set<PulseRound>();
        public DbSet<PulseParticipation> PulseParticipations => db.Set<PulseParticipation>();
        public DbSet<PulseAnswer> PulseAnswers => db.Set<PulseAnswer>();
        public DbSet<PulseComment> PulseComments => db.Set<PulseComment>();
    }
}
