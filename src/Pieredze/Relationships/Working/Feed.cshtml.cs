using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Words;

namespace Pieredze.Relationships.Working;

/// <summary>A calendar comes here without signing in; the secret in the address says whose it is.</summary>
public sealed class FeedModel(Database db, Clock clock, Settings settings, Words words) : PageModel
{
    private const int DaysBack = 90;

    public async Task<IActionResult> OnGetAsync(string token)
    {
        var hash = CalendarFeed.Hash(token);
        var accounts = db.Accounts;
        var reader = await db
            .CalendarFeeds.Where(f => f.TokenHash == hash)
            .Join(accounts, f => f.PersonId, a => a.Id, (f, a) => a)
            .Where(a => a.DisabledAt == null)
            .Select(a => new { a.Id, a.Language })
            .SingleOrDefaultAsync();
        if (reader is null)
        {
            return NotFound();
        }

        var from = clock.Now.AddDays(-DaysBack);
        var mine = db.Relationships.Where(r => r.MentorId == reader.Id || r.MenteeId == reader.Id);
        var sessions = await db
            .Sessions.Where(s => s.State != SessionState.Cancelled && s.StartsAt > from)
            .Where(s => mine.Any(r => r.Id == s.RelationshipId))
            .OrderBy(s => s.StartsAt)
            .AsNoTracking()
            .ToListAsync();
        var title = words.For("Relationships/Working", reader.Language ?? settings.Language)["feed-title"];
        return File(
            Encoding.UTF8.GetBytes(FeedCalendar.Of(sessions, title, settings, clock.Now)),
            "text/calendar; charset=utf-8"
        );
    }
}
