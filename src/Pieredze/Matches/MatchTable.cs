using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.People;
using Pieredze.Platform.Data;

namespace Pieredze.Matches;

internal sealed class MatchTable
    : IEntityTypeConfiguration<MatchRound>,
        IEntityTypeConfiguration<Proposal>,
        IEntityTypeConfiguration<MatchDraft>,
        IEntityTypeConfiguration<MatchChange>,
        IEntityTypeConfiguration<ForbiddenPair>
{
    private const int Longest = 2000;

    public void Configure(EntityTypeBuilder<MatchRound> round)
    {
        round.ToTable("MatchRounds");
        round.HasMany(r => r.Proposals).WithOne().HasForeignKey(p => p.RoundId);
        round.HasIndex(r => new { r.ProgrammeId, r.Number }).IsUnique();
        round.ComplexProperty(r => r.Aim);
    }

    public void Configure(EntityTypeBuilder<MatchDraft> draft)
    {
        draft.ToTable("MatchDrafts");
        draft.HasOne<MatchRound>().WithMany().HasForeignKey(d => d.RoundId);
        draft.HasIndex(d => new { d.RoundId, d.Number }).IsUnique();
        draft.ComplexProperty(d => d.Aim);
        draft.ComplexProperty(d => d.Figures);
    }

    public void Configure(EntityTypeBuilder<MatchChange> change)
    {
        change.ToTable("MatchChanges");
        change.HasOne<MatchRound>().WithMany().HasForeignKey(c => c.RoundId);
        change.Property(c => c.Kind).HasMaxLength(60);
        change.Property(c => c.Reason).HasMaxLength(MatchChange.LongestReason);
    }

    public void Configure(EntityTypeBuilder<Proposal> proposal)
    {
        proposal.ToTable("Proposals");
        proposal.HasOne<Person>().WithMany().HasForeignKey(p => p.MenteeId);
        proposal.HasOne<Person>().WithMany().HasForeignKey(p => p.MentorId);
        proposal.HasIndex(p => new { p.ProgrammeId, p.State });
        proposal.Property(p => p.Question).HasMaxLength(Longest);
        proposal.Property(p => p.Answer).HasMaxLength(Longest);
        proposal.Property(p => p.MenteeQuestion).HasMaxLength(Longest);
        proposal.Property(p => p.MentorAnswer).HasMaxLength(Longest);
    }

    public void Configure(EntityTypeBuilder<ForbiddenPair> pair)
    {
        pair.ToTable("ForbiddenPairs");
        pair.HasIndex(p => new
            {
                p.ProgrammeId,
                p.MenteeId,
                p.MentorId,
            })
            .IsUnique();
    }
}

/// <summary>db.MatchRounds and what belongs to them.</summary>
public static class MatchSets
{
    extension(Database db)
    {
        public DbSet<MatchRound> MatchRounds => db.Set<MatchRound>();
        public DbSet<MatchDraft> MatchDrafts => db.Set<MatchDraft>();
        public DbSet<MatchChange> MatchChanges => db.Set<MatchChange>();
        public DbSet<Proposal> Proposals => db.Set<Proposal>();
        public DbSet<ForbiddenPair> ForbiddenPairs => db.Set<ForbiddenPair>();
    }
}

/// <summary>How a round is asked for.</summary>
public static class RoundQueries
{
    /// <summary>With their pairs, asked for apart: a round is wide and would come once more for each pair.</summary>
    public static IQueryable<MatchRound> WithPairs(this IQueryable<MatchRound> rounds) =>
        rounds.Include(r => r.Proposals).AsSplitQuery();
}
