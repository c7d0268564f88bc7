using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.MovingOn;

namespace Pieredze.Admin.OwnData;

/// <summary>The pairs a person was one of: their own answers, and what both of them made.</summary>
public sealed class OwnPairs(Database db, Me me, Platform.Words.Words words) : IPersonalData
{
    private const string Gone = "–";

    public string Key => "pairs";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var pairs = await db
            .Relationships.Of(me)
            .Include(r => r.Agreements)
            .OrderBy(r => r.IntroducedOn)
            .AsNoTracking()
            .AsSplitQuery()
            .ToListAsync();
        var ids = pairs.Select(r => r.Id).ToList();
        var walkers = pairs.SelectMany(r => new[] { r.MentorId, r.MenteeId }).ToList();
        var goals = await db
            .Goals.Where(g => ids.Contains(g.RelationshipId))
            .Include(g => g.Methods)
                .ThenInclude(m => m.Measures)
            .Include(g => g.Methods)
                .ThenInclude(m => m.Milestones)
            .Include(g => g.Steps)
            .AsNoTracking()
            .AsSplitQuery()
            .ToListAsync();
        var problems = await db.Set<Problem>()
            .Where(p => ids.Contains(p.RelationshipId))
            .Include(p => p.Options)
            .AsNoTracking()
            .AsSingleQuery()
            .ToListAsync();
        var ideas = await db.SoundingBoards.Where(s => ids.Contains(s.RelationshipId)).AsNoTracking().ToListAsync();
        var places = db.Enrolments;
        var people = await db
            .People.Where(p => walkers.Contains(p.Id))
            .Select(p => new
            {
                Person = p,
                Places = places
                    .Where(e => e.PersonId == p.Id)
                    .Select(e => new
                    {
                        e.ProgrammeId,
                        e.Side,
                        e.Transition,
                    })
                    .ToList(),
            })
            .AsNoTracking()
            .AsSingleQuery()
            .ToListAsync();
        var telling = new PairTelling(
            person,
            people.ToDictionary(p => p.Person.Id, p => p.Person.Name),
            await db.TitlesAsync(words.Language),
            people
                .SelectMany(p => p.Places.Select(e => (p.Person.Id, e.ProgrammeId, e.Side, e.Transition)))
                .ToDictionary(e => (e.Id, e.ProgrammeId, e.Side), e => e.Transition)
        );
        return
        [
            new(
                "pairs",
                [
                    .. pairs.Select(r =>
                        telling.Of(
                            r,
                            goals.Where(g => g.RelationshipId == r.Id),
                            problems.Where(p => p.RelationshipId == r.Id),
                            ideas.Where(i => i.RelationshipId == r.Id)
                        )
                    ),
                ]
            ),
        ];
    }

    // Goals stay as numbers, for what the programme counts; their words were the mentee's own.
    public async Task EraseAsync(Guid person)
    {
        var pairs = await db.Relationships.Of(me).ToListAsync();
        pairs.ForEach(r => r.Forget(person));
        var mine = pairs.Where(r => r.IsMentee(person)).Select(r => r.Id).ToList();
        var goals = db.Goals.Where(g => mine.Contains(g.RelationshipId)).Select(g => g.Id);
        await db.Set<LadderStep>()
            .Where(s => goals.Contains(s.GoalId))
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Text, Gone));
        await EraseMeasuresAsync(goals);
        await db
            .Goals.Where(g => mine.Contains(g.RelationshipId))
            .ExecuteUpdateAsync(set =>
                set.SetProperty(g => g.Title, Gone)
                    .SetProperty(g => g.WhyMine, (string?)null)
                    .SetProperty(g => g.HowWeWillKnow, (string?)null)
                    .SetProperty(g => g.ProjectMilestone, (string?)null)
            );
        await db.Set<Problem>()
            .Where(p => mine.Contains(p.RelationshipId))
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.Text, Gone).SetProperty(p => p.Result, (string?)null));
        await db.Set<Option>()
            .Where(o => o.AuthorId == person)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.Text, Gone));
        await EraseIdeasAsync(person, [.. pairs.Select(r => r.Id)]);
        await db.SaveChangesAsync();
        await EraseTogetherAsync(person);
    }

    private async Task EraseMeasuresAsync(IQueryable<Guid> goals)
    {
        foreach (var goal in await db.Goals.Where(g => goals.Contains(g.Id)).Include(g => g.Methods).ToListAsync())
        {
            goal.ShapeAnswers = [];
            foreach (var method in goal.Methods)
            {
                (method.Description, method.Levels, method.Unit, method.FromWhom) = (Gone, [], null, null);
            }
        }

        var methods = db.Set<EvaluationMethod>().Where(m => goals.Contains(m.GoalId)).Select(m => m.Id);
        await db.Set<Measure>()
            .Where(m => methods.Contains(m.MethodId))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Text, (string?)null));
        await db.Set<Milestone>()
            .Where(m => methods.Contains(m.MethodId))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Text, Gone));
        await db.SaveChangesAsync();
    }

    private async Task EraseIdeasAsync(Guid person, List<Guid> pairs)
    {
        await db
            .SoundingBoards.Where(i => i.AskedBy == person)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.Question, Gone));
        await db
            .SoundingBoards.Where(i => pairs.Contains(i.RelationshipId) && i.AskedBy != person)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.Answer, (string?)null));
    }

    // The other one left for good before: nobody is there to keep what both made.
    private async Task EraseTogetherAsync(Guid person)
    {
        var people = db.People;
        var orphaned = await db
            .Relationships.Of(me)
            .Where(r =>
                people.Any(p => (p.Id == r.MenteeId || p.Id == r.MentorId) && p.Id != person && p.ErasedAt != null)
            )
            .Include(r => r.Agreements)
            .Include(r => r.Problems)
            .Include(r => r.Sessions)
            .AsSplitQuery()
            .ToListAsync();
        orphaned.ForEach(r => r.ForgetTogether());
        var ids = orphaned.Select(r => r.Id).ToList();
        await db.SoundingBoards.Where(i => ids.Contains(i.RelationshipId)).ExecuteDeleteAsync();
    }
}
