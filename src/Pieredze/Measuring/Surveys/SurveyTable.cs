using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Surveys;

internal sealed class SurveyTable
    : IEntityTypeConfiguration<SurveyReply>,
        IEntityTypeConfiguration<SurveyAnswer>,
        IEntityTypeConfiguration<SurveyReminder>
{
    public void Configure(EntityTypeBuilder<SurveyReply> reply)
    {
        reply.ToTable("SurveyReplies");
        reply.HasOne<Programme>().WithMany().HasForeignKey(r => r.ProgrammeId);
        reply.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId);
        reply.HasMany(r => r.Answers).WithOne().HasForeignKey(a => a.ReplyId);
        reply
            .HasIndex(r => new
            {
                r.ProgrammeId,
                r.PersonId,
                r.Side,
                r.Wave,
                r.IsWaiting,
            })
            .IsUnique();
        reply.HasIndex(r => r.PersonId);
    }

    public void Configure(EntityTypeBuilder<SurveyAnswer> answer)
    {
        answer.ToTable("SurveyAnswers");
        answer.HasKey(a => new { a.ReplyId, a.Item });
        answer.Property(a => a.Item).HasMaxLength(20);
    }

    public void Configure(EntityTypeBuilder<SurveyReminder> reminder)
    {
        reminder.ToTable("SurveyReminders");
        reminder.HasKey(r => new
        {
            r.ProgrammeId,
            r.PersonId,
            r.Wave,
        });
        reminder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId);
    }
}

/// <summary>db.SurveyReplies; a query for a person starts with Of(me).</summary>
public static class SurveySets
{
    extension(Database db)
    {
        public DbSet<SurveyReply> SurveyReplies => db.Set<SurveyReply>();
        public DbSet<SurveyReminder> SurveyReminders => db.Set<SurveyReminder>();
    }

    /// <summary>One's own; nobody else reads a reply.</summary>
    public static IQueryable<SurveyReply> Of(this IQueryable<SurveyReply> replies, Me me)
    {
        var id = me.Id;
        return replies.Where(r => r.PersonId == id);
    }
}

/// <summary>Whether a reply is one's own, for the access table.</summary>
public static class ReplyRelation
{
    public static async Task<Who> Own(Database db, Guid personId, Guid replyId) =>
        await db.SurveyReplies.AnyAsync(r => r.Id == replyId && r.PersonId == personId) ? Who.Owner : Who.Nobody;
}
