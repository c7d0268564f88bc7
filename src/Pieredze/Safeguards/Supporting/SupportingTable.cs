using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;

namespace Pieredze.Safeguards.Supporting;

internal sealed class SupportingTable
    : IEntityTypeConfiguration<Circle>,
        IEntityTypeConfiguration<CircleSeat>,
        IEntityTypeConfiguration<SupervisionHour>,
        IEntityTypeConfiguration<MentorQuestion>
{
    public void Configure(EntityTypeBuilder<Circle> circle)
    {
        circle.ToTable("Circles");
        circle.Property(c => c.Id).ValueGeneratedNever();
        circle.Property(c => c.Topic).HasMaxLength(Circle.LongestTopic);
        circle.Property(c => c.Place).HasMaxLength(Circle.LongestTopic);
        circle.HasMany(c => c.Seats).WithOne().HasForeignKey(s => s.CircleId);
        circle.HasIndex(c => new { c.ProgrammeId, c.StartsAt });
    }

    public void Configure(EntityTypeBuilder<CircleSeat> seat)
    {
        seat.ToTable("CircleSeats");
        seat.Property(s => s.Id).ValueGeneratedNever();
        seat.HasIndex(s => new { s.PersonId, s.CircleId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SupervisionHour> hour)
    {
        hour.ToTable("SupervisionHours");
        hour.Property(h => h.Id).ValueGeneratedNever();
        hour.HasIndex(h => new { h.ProgrammeId, h.On });
    }

    public void Configure(EntityTypeBuilder<MentorQuestion> question)
    {
        question.ToTable("MentorQuestions");
        question.Property(q => q.Id).ValueGeneratedNever();
        question.HasIndex(q => q.MentorId);
        question.HasIndex(q => new { q.SupporterId, q.ProgrammeId });
    }
}

/// <summary>db.Circles, db.SupervisionHours, db.MentorQuestions.</summary>
public static class SupportingSets
{
    extension(Database db)
    {
        public DbSet<Circle> Circles => db.Set<Circle>();
        public DbSet<SupervisionHour> SupervisionHours => db.Set<SupervisionHour>();
        public DbSet<MentorQuestion> MentorQuestions => db.Set<MentorQuestion>();
    }
}
