using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Relationships.Goals;

namespace Pieredze.Relationships.Working;

/// <summary>Where the work of a programme's pairs is kept by month; counted when somebody first asks for it in a month.</summary>
public sealed class WorkShelf(Database db, Clock clock)
{
    /// <summary>What was counted this month.</summary>
    public async Task<WorkMonth> OfAsync(Guid programme)
    {
        if (await FindAsync(programme) is { } known)
        {
            return known;
        }

        var month = WorkMonth.Of(programme, clock.HomeToday, clock.Now, await CountAsync(programme));
        db.WorkMonths.Add(month);
        try
        {
            await db.SaveChangesAsync();
            return month;
        }
        catch (DbUpdateException overtaken)
        {
            // Two asked at once: the first one counts.
            db.ChangeTracker.Clear();
            return await FindAsync(programme)
                ?? throw new InvalidOperationException("The month could not be kept.", overtaken);
        }
    }

    private Task<WorkMonth?> FindAsync(Guid programme)
    {
        var month = Clock.MonthOf(clock.HomeToday);
        return db.WorkMonths.AsNoTracking().SingleOrDefaultAsync(m => m.ProgrammeId == programme && m.Month == month);
    }

    private async Task<WorkFigures> CountAsync(Guid programme)
    {
        var pairs = db.Relationships.Where(r => r.ProgrammeId == programme);
        var minutes = await pairs
            .Select(r => r.Sessions.Where(s => s.State == SessionState.Held).Sum(s => s.Minutes))
            .ToListAsync();
        return new()
        {
            Counts = await WorkAsync(pairs),
            Goals = GoalCounts.Of(await TakenUp(pairs).ToListAsync()),
            Features = FeatureMeans.Of(await ChecksAsync(pairs)),
            Transitions = Suppression.Of(await TransitionsAsync(programme)),
            Pairs = Suppression.Allows(minutes.Count) ? minutes.Count : null,
            Hours = Suppression.Allows(minutes.Count(m => m > 0)) ? Math.Round(minutes.Sum() * 2 / 60.0) : null,
        };
    }

    private async Task<WorkCounts> WorkAsync(IQueryable<Relationship> pairs)
    {
        var told = await pairs
            .SelectMany(r => r.Sessions)
            .Where(s => s.State == SessionState.Held)
            .Select(s => new ToldSession(
                s.RelationshipId,
                s.MentorTalkShare,
                s.MenteeTalkShare,
                s.MentorLearned != null,
                s.MenteeLearned != null
            ))
            .ToListAsync();
        var learners = await pairs
            .SelectMany(r => r.Insights)
            .Where(i => i.Kind == InsightKind.Learned)
            .GroupBy(i => i.AuthorId)
            .Select(g => g.Count())
            .ToListAsync();
        var people = db.People;
        var mentees = await pairs
            .Select(r => new MenteeDoors(
                r.MenteeId,
                people.Where(p => p.Id == r.MenteeId).Select(p => p.Unit).First(),
                r.Opportunities.Count(o => o.State == OpportunityState.Made)
            ))
            .ToListAsync();
        return WorkCounts.Of(told, learners, mentees);
    }

    private static IQueryable<CountedGoal> TakenUp(IQueryable<Relationship> pairs) =>
        pairs
            .SelectMany(r => r.Goals)
            .Where(g => g.State == GoalState.Active || g.State == GoalState.Reached)
            .Select(g => new CountedGoal(
                g.RelationshipId,
                g.Kind,
                g.Origin,
                g.ProjectMilestone != null,
                g.Level,
                g.Weight
            ));

    private static async Task<List<(Guid, bool, List<int>, DateTime)>> ChecksAsync(IQueryable<Relationship> pairs)
    {
        var checks = await pairs
            .SelectMany(
                r => r.FeatureChecks,
                (r, c) =>
                    new
                    {
                        c.PersonId,
                        IsMentor = c.PersonId == r.MentorId,
                        c.Answers,
                        c.AnsweredAt,
                    }
            )
            .ToListAsync();
        return [.. checks.Select(c => (c.PersonId, c.IsMentor, c.Answers, c.AnsweredAt))];
    }

    private async Task<List<(TransitionKind?, int)>> TransitionsAsync(Guid programme)
    {
        var counted = await db
            .Enrolments.Where(e => e.ProgrammeId == programme && e.Side == Side.Mentee && e.ProfileDoneAt != null)
            .GroupBy(e => e.TransitionKind)
            .Select(g => new { g.Key, People = g.Count() })
            .ToListAsync();
        return [.. counted.OrderBy(c => c.Key is null).ThenBy(c => c.Key).Select(c => (c.Key, c.People))];
    }
}
