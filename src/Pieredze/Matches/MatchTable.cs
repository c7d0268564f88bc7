using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.People;
using Pieredze.Platform.Data;

namespace Pieredze.Matches;

internal sealed class MatchTable
    : IEntityTypeConfiguration<MatchRound>,
        IEntityTypeConfiguration<Proposal>,
        IEntityTypeConfiguration<ForbiddenPair>
{
    private const int Longest = 2000;

    public void Configure(EntityTypeBuilder<MatchRound> round)
    {
        round.ToTable("MatchRounds");
        round.HasMany(r => r.Proposals).WithOne().HasForeignKey(p => p.RoundId);
        round.HasIndex(r => new { r.ProgrammeId, r.Number }).IsUnique();
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

/// <summary>db.MatchRounds, db.Proposals, db.ForbiddenPairs.</summary>
public static class MatchSets
{
    extension(Database db)
    {
        public DbSet<MatchRound> MatchRounds => db.Set<MatchRound>();
        public DbSet<Proposal> Proposals => db.Set<Proposal>();
        public DbSet<ForbiddenPair> ForbiddenPairs => db.Set<ForbiddenPair>();
    }
}
