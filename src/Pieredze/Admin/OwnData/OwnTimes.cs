using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Relationships.Working;

namespace Pieredze.Admin.OwnData;

/// <summary>When a person is usually free, and whether a calendar may fetch when they meet.</summary>
public sealed class OwnTimes(Database db, Platform.Words.Words words) : IPersonalData
{
    public string Key => "times";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var w = words.For("Relationships/Working");
        var times = await db.FreeTimes.Where(t => t.PersonId == person).AsNoTracking().ToListAsync();
        var feed = await db.CalendarFeeds.AsNoTracking().SingleOrDefaultAsync(f => f.PersonId == person);
        return
        [
            new(
                "free-times",
                [
                    .. times
                        .OrderBy(t => t.Day)
                        .ThenBy(t => t.From)
                        .Select(t => new OwnThing(
                            ("day", new Said($"{t.Day}", w[$"day-{t.Day}"])),
                            ("from", $"{t.From:HH\\:mm}"),
                            ("until", $"{t.Until:HH\\:mm}")
                        )),
                ]
            ),
            new("calendar-feed", feed is null ? [] : [new(("created", feed.MadeAt))]),
        ];
    }

    public async Task EraseAsync(Guid person)
    {
        await db.FreeTimes.Where(t => t.PersonId == person).ExecuteDeleteAsync();
        await db.CalendarFeeds.Where(f => f.PersonId == person).ExecuteDeleteAsync();
    }
}
