using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;

namespace Pieredze.Relationships.Working;

public sealed class MyCalendarModel(Database db, Me me, Clock clock, Settings settings) : PageModel, IReload
{
    private const int MostTimes = 30;

    public IReadOnlyList<FreeTime> Times { get; private set; } = [];
    public CalendarFeed? Feed { get; private set; }
    public string Zone => clock.Zone.Id;

    /// <summary>The secret address, shown in the one answer that follows its making.</summary>
    public string? NewAddress =>
        TempData["Feed"] is string token ? $"{settings.BaseUrl}/calendar/{token}/feed.ics" : null;

    public static IReadOnlyList<DayOfWeek> Week { get; } = [.. Enumerable.Range(1, 7).Select(d => (DayOfWeek)(d % 7))];

    public DateOnly MadeOn => DateOnly.FromDateTime(clock.ToLocal(Feed!.MadeAt));

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostTimeAsync(DayOfWeek day, TimeOnly? from, TimeOnly? until) =>
        ChangeAsync(() =>
        {
            Refusal.Check(
                from is null || until is null || until <= from ? new("free-time-order")
                : Times.Count >= MostTimes ? new("free-time-many")
                : null
            );
            if (!Times.Any(t => (t.Day, t.From, t.Until) == (day, from!.Value, until!.Value)))
            {
                db.FreeTimes.Add(
                    new FreeTime
                    {
                        PersonId = me.Id,
                        Day = day,
                        From = from!.Value,
                        Until = until!.Value,
                    }
                );
            }
        });

    public Task<IActionResult> OnPostRemoveAsync(Guid time) =>
        ChangeAsync(() => db.FreeTimes.RemoveRange(Times.Where(t => t.Id == time)));

    public Task<IActionResult> OnPostFeedAsync() =>
        ChangeAsync(() =>
        {
            if (Feed is null)
            {
                db.CalendarFeeds.Add(Feed = new CalendarFeed { PersonId = me.Id });
            }

            TempData["Feed"] = Feed.Renew(clock.Now);
        });

    public Task<IActionResult> OnPostRevokeAsync() =>
        ChangeAsync(() =>
        {
            if (Feed is not null)
            {
                db.CalendarFeeds.Remove(Feed);
            }
        });

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var id = me.Id;
        Times = await db.FreeTimes.Where(t => t.PersonId == id).ToListAsync();
        Feed = await db.CalendarFeeds.SingleOrDefaultAsync(f => f.PersonId == id);
    }

    // A second click meets what the first one did.
    private Task<IActionResult> ChangeAsync(Action change) =>
        db.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            await LoadAsync();
            change();
            await db.SaveChangesAsync();
            return RedirectToPage();
        });
}
