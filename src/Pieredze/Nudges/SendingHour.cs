using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;

namespace Pieredze.Nudges;

/// <summary>Reminders come by day: at once between eight and eight where the person lives, otherwise the next morning.</summary>
public sealed class SendingHour(Database db, Clock clock)
{
    private const int Morning = 8;
    private const int Evening = 20;

    public async Task<DateTime> ForAsync(Person person)
    {
        var zone = await ZoneOfAsync(person);
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(clock.Now, DateTimeKind.Utc), zone);
        if (local.Hour is >= Morning and < Evening)
        {
            return clock.Now;
        }

        var day = local.Hour < Morning ? local.Date : local.Date.AddDays(1);
        return TimeZoneInfo.ConvertTimeToUtc(
            DateTime.SpecifyKind(day.AddHours(Morning), DateTimeKind.Unspecified),
            zone
        );
    }

    // Where the organisation is, until people say where they live.
    private async Task<TimeZoneInfo> ZoneOfAsync(Person person)
    {
        var zone = await db.Accounts.Where(a => a.Id == person.Id).Select(a => a.TimeZone).FirstOrDefaultAsync();
        return ReaderZone.Find(zone) ?? clock.Home;
    }
}
