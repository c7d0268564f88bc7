using Pieredze.People;
using Pieredze.Platform;

namespace Pieredze.Nudges;

/// <summary>Reminders come by day: at once between eight and eight where the person lives, otherwise the next morning.</summary>
public sealed class SendingHour(Clock clock)
{
    private const int Morning = 8;
    private const int Evening = 20;

    public DateTime For(Person person)
    {
        var zone = ZoneOf(person);
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

    // Everybody lives where the organisation is, until people say where they live.
    private TimeZoneInfo ZoneOf(Person person) => clock.Zone;
}
