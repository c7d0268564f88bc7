using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Questions;

internal sealed class AddedQuestionTable
    : IEntityTypeConfiguration<OwnQuestion>,
        IEntityTypeConfiguration<ProgrammeQuestion>
{
    public void Configure(EntityTypeBuilder<OwnQuestion> question)
    {
        question.ToTable("OwnQuestions");
        question.Property(q => q.Id).ValueGeneratedNever();
        question.Property(q => q.Stage).HasMaxLength(1);
        question.Property(q => q.Text).HasMaxLength(OwnQuestion.Longest);
        question.HasOne<Account>().WithMany().HasForeignKey(q => q.AccountId);
    }

    public void Configure(EntityTypeBuilder<ProgrammeQuestion> question)
    {
        question.ToTable("ProgrammeQuestions");
        question.Property(q => q.Id).ValueGeneratedNever();
        question.Ignore(q => q.AsQuestion);
        question.Property(q => q.Stage).HasMaxLength(1);
        question.Property(q => q.Latvian).HasMaxLength(OwnQuestion.Longest);
        question.Property(q => q.English).HasMaxLength(OwnQuestion.Longest);
        question.HasOne<Programme>().WithMany().HasForeignKey(q => q.ProgrammeId);
    }
}

/// <summary>db.OwnQuestions, db.ProgrammeQuestions.</summary>
public static class AddedQuestions
{
    extension(Database db)
    {
        public DbSet<OwnQuestion> OwnQuestions => db.Set<OwnQuestion>();
        public DbSet<ProgrammeQuestion> ProgrammeQuestions => db.Set<ProgrammeQuestion>();
    }

    /// <summary>One's own; there is no other way to them.</summary>
    public static IQueryable<OwnQuestion> Of(this IQueryable<OwnQuestion> questions, Me me)
    {
        var id = me.Id;
        return questions.Where(q => q.AccountId == id);
    }

    /// <summary>What a programme adds to the bank.</summary>
    public static Task<List<Question>> OfProgrammeAsync(Database db, Guid programme) =>
        db
            .ProgrammeQuestions.Where(q => q.ProgrammeId == programme)
            .OrderBy(q => q.Id)
            .Select(q => new Question(q.Stage[0], q.Latvian, q.English))
            .ToListAsync();

    /// <summary>What a programme adds and what a mentor keeps, in one statement; own ones in the one language they have.</summary>
    public static async Task<(IReadOnlyList<Question> OfProgramme, IReadOnlyList<Question> Own)> ForMeetingAsync(
        Database db,
        Guid programme,
        Guid mentor
    )
    {
        var all = await db
            .ProgrammeQuestions.Where(q => q.ProgrammeId == programme)
            .Select(q => new
            {
                q.Id,
                q.Stage,
                q.Latvian,
                q.English,
                Whose = q.ProgrammeId,
            })
            .Concat(
                db.OwnQuestions.Where(q => q.AccountId == mentor)
                    .Select(q => new
                    {
                        q.Id,
                        q.Stage,
                        Latvian = q.Text,
                        English = q.Text,
                        Whose = q.AccountId,
                    })
            )
            .ToListAsync();
        var questions = all.OrderBy(q => q.Id)
            .ToLookup(q => q.Whose == mentor, q => new Question(q.Stage[0], q.Latvian, q.English));
        return ([.. questions[false]], [.. questions[true]]);
    }
}
