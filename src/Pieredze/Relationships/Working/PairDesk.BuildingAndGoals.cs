using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships.Building;
using Pieredze.Relationships.Goals;

namespace Pieredze.Relationships.Working;

// What the pages of the first two stages need, each no more than it shows.
public sealed partial class PairDesk
{
    /// <summary>How the two mean to be together: as they signed, else as the programme does. Loaded with the pages that follow it.</summary>
    public PairStyle Style { get; private set; } = new(StyleDial.Default);

    /// <summary>The project that the programme is for; without a name when it is for none.</summary>
    public (string? Name, IReadOnlyList<string> Milestones) Project { get; private set; } = (null, []);

    public async Task WithProject()
    {
        var programme = Pair.ProgrammeId;
        var project = await db
            .Programmes.Where(p => p.Id == programme)
            .Select(p => new { p.ProjectName, p.ProjectMilestones })
            .SingleAsync();
        Project = (project.ProjectName, project.ProjectMilestones);
    }

    /// <summary>By what the mentee's skills can look for a mentor in this programme.</summary>
    public async Task<SkillNeeds> SkillNeedsAsync()
    {
        var (programme, mentee) = (Pair.ProgrammeId, Pair.MenteeId);
        return new(
            await db.Programmes.Where(p => p.Id == programme).Select(p => p.Topics).SingleAsync(),
            await db
                .Enrolments.Include(e => e.Competences)
                .SingleOrDefaultAsync(e => e.ProgrammeId == programme && e.PersonId == mentee && e.Side == Side.Mentee)
        );
    }

    /// <summary>What brought each of the two here, as they told it for this programme.</summary>
    public async Task<IReadOnlyDictionary<Guid, (TransitionKind? Kind, string? Text)>> TransitionsAsync()
    {
        var (programme, mentor, mentee) = (Pair.ProgrammeId, Pair.MentorId, Pair.MenteeId);
        var told = await db
            .Enrolments.Where(e =>
                e.ProgrammeId == programme
                && ((e.PersonId == mentor && e.Side == Side.Mentor) || (e.PersonId == mentee && e.Side == Side.Mentee))
            )
            .Select(e => new
            {
                e.PersonId,
                e.TransitionKind,
                e.Transition,
            })
            .ToListAsync();
        return told.ToDictionary(e => e.PersonId, e => (e.TransitionKind, e.Transition));
    }

    public Task WithGoals(Guid pair) =>
        WithStyle(
            pair,
            pairs =>
                pairs.Include(r => r.Goals).ThenInclude(g => g.Methods).Include(r => r.Goals).ThenInclude(g => g.Steps)
        );

    /// <summary>All goals, and of one of them what its methods have shown.</summary>
    public async Task WithGoal(Guid pair, Guid goal)
    {
        await Load(pair, pairs => pairs.Include(r => r.Goals));
        await db
            .Goals.Where(g => g.Id == goal && g.RelationshipId == pair)
            .Include(g => g.Steps)
            .Include(g => g.Methods)
                .ThenInclude(m => m.Measures)
            .Include(g => g.Methods)
                .ThenInclude(m => m.Milestones)
            .AsSplitQuery()
            .LoadAsync();
    }

    public Task WithProblems(Guid pair) =>
        WithStyle(pair, pairs => pairs.Include(r => r.Problems).ThenInclude(p => p.Options));

    /// <summary>The agreements and what both answered; nothing of goals and meetings.</summary>
    public Task WithAgreements(Guid pair) => WithStyle(pair, pairs => pairs.Include(r => r.Agreements));

    /// <summary>One's own sheet, and of the other's what is shared; the rest stays in the database.</summary>
    public async Task WithSheet(Guid pair)
    {
        var id = me.Id;
        await Load(pair, pairs => pairs.Include(r => r.Sheet.Where(s => s.OwnerId == id || s.IsShared)));
        var shared = Pair.Sheet.Any(s => s.OwnerId != id && s.Section == SheetSection.Skills);
        await db.Set<Skill>().Where(s => s.RelationshipId == pair && (s.OwnerId == id || shared)).LoadAsync();
    }

    /// <summary>Which sections somebody has written, without a word of them.</summary>
    public async Task<IReadOnlySet<SheetSection>> WrittenBy(Guid owner)
    {
        var pair = Pair.Id;
        var written = await db.Set<SheetPart>()
            .Where(s => s.RelationshipId == pair && s.OwnerId == owner)
            .Select(s => s.Section)
            .ToListAsync();
        return written.ToHashSet();
    }

    private async Task WithStyle(Guid pair, Func<IQueryable<Relationship>, IQueryable<Relationship>> with)
    {
        await Load(pair, with);
        var programme = Pair.ProgrammeId;
        Style = new(
            Pair.Dial.Count > 0
                ? Pair.Dial
                : await db.Programmes.Where(p => p.Id == programme).Select(p => p.Dial).SingleAsync()
        );
    }
}
