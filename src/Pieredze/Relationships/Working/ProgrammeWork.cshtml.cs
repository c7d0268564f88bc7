using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform.Data;

namespace Pieredze.Relationships.Working;

/// <summary>For those who run a programme: how its pairs work, as counts on five or more, and never a word.</summary>
public sealed class ProgrammeWorkModel(Database db) : PageModel
{
    public WorkCounts Counts { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid programme)
    {
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
        return Page();
    }
}
