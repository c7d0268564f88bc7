using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships.Goals;

namespace Pieredze.Relationships.Working;

/// <summary>For those who run a programme: how its pairs work, as counts on five or more, and never a word.</summary>
public sealed class ProgrammeWorkModel(Database db, Platform.Words.Words words) : PageModel
{
    public WorkCounts Counts { get; private set; } = null!;
    public GoalCounts Goals { get; private set; } = null!;
    public FeatureMeans Features { get; private set; } = null!;

    /// <summary>Mentees by the change that brought them; null is for those who did not say.</summary>
    public Breakdown<TransitionKind?> Transitions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid programme)
    {
        ViewData["Programme"] = (await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == programme)).Title(
            words.Language
        );
        var pairs = db.Relationships.Where(r => r.ProgrammeId == programme);
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
        Counts = WorkCounts.Of(told, learners, mentees);
        Goals = GoalCounts.Of(await TakenUp(pairs).ToListAsync());
        Features = FeatureMeans.Of(await ChecksAsync(pairs));
        Transitions = Suppression.Of(await TransitionsAsync(programme));
        return Page();
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
