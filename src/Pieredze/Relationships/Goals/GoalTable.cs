using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pieredze.Relationships.Goals;

internal sealed class GoalTable
    : IEntityTypeConfiguration<Goal>,
        IEntityTypeConfiguration<LadderStep>,
        IEntityTypeConfiguration<EvaluationMethod>,
        IEntityTypeConfiguration<Measure>,
        IEntityTypeConfiguration<Milestone>,
        IEntityTypeConfiguration<Problem>,
        IEntityTypeConfiguration<Option>,
        IEntityTypeConfiguration<SheetPart>,
        IEntityTypeConfiguration<Skill>
{
    public void Configure(EntityTypeBuilder<Goal> goal)
    {
        Made(goal.ToTable("Goals"));
        goal.Ignore(g => g.Orphans);
        goal.Ignore(g => g.Unclear);
        goal.HasMany(g => g.Methods).WithOne().HasForeignKey(m => m.GoalId);
        goal.HasMany(g => g.Steps).WithOne().HasForeignKey(s => s.GoalId);
    }

    public void Configure(EntityTypeBuilder<LadderStep> step) => Made(step.ToTable("LadderSteps"));

    public void Configure(EntityTypeBuilder<EvaluationMethod> method)
    {
        Made(method.ToTable("EvaluationMethods"));
        method.Ignore(m => m.InTime);
        method.HasMany(m => m.Measures).WithOne().HasForeignKey(m => m.MethodId);
        method.HasMany(m => m.Milestones).WithOne().HasForeignKey(m => m.MethodId);
    }

    public void Configure(EntityTypeBuilder<Measure> measure) => Made(measure.ToTable("Measures"));

    public void Configure(EntityTypeBuilder<Milestone> milestone) => Made(milestone.ToTable("Milestones"));

    public void Configure(EntityTypeBuilder<Problem> problem)
    {
        Made(problem.ToTable("Problems"));
        problem.HasMany(p => p.Options).WithOne().HasForeignKey(o => o.ProblemId);
    }

    public void Configure(EntityTypeBuilder<Option> option) => Made(option.ToTable("Options"));

    public void Configure(EntityTypeBuilder<SheetPart> part)
    {
        Made(part.ToTable("SheetParts"));
        part.HasIndex(s => new
            {
                s.RelationshipId,
                s.OwnerId,
                s.Section,
            })
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<Skill> skill)
    {
        Made(skill.ToTable("Skills"));
        skill.Property(s => s.Name).HasMaxLength(120);
        skill
            .HasIndex(s => new
            {
                s.RelationshipId,
                s.OwnerId,
                s.Name,
            })
            .IsUnique();
    }

    // Ids come from us; otherwise EF takes a child found through its parent for one that is stored already.
    private static void Made<T>(EntityTypeBuilder<T> entity)
        where T : class => entity.Property<Guid>("Id").ValueGeneratedNever();
}
