using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Pieredze.Platform;

namespace Pieredze.Relationships.Working;

/// <summary>A person's meetings as their calendar fetches them: when, and nothing else.</summary>
public static class FeedCalendar
{
    public static string Of(IEnumerable<Session> sessions, string title, Settings settings, DateTime now)
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = "-//Pieredze//Pieredze//LV" };
        calendar.AddProperty("X-WR-CALNAME", title);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        calendar.Events.AddRange(
            sessions.Select(s => new CalendarEvent
            {
                Uid = $"{s.Id:N}@{new Uri(settings.BaseUrl).Host}",
                Summary = title,
                Start = new CalDateTime(s.StartsAt, "UTC"),
                End = new CalDateTime(s.StartsAt.AddMinutes(s.Minutes), "UTC"),
                DtStamp = new CalDateTime(now, "UTC"),
                Sequence = s.CalendarSequence,
                Status = "CONFIRMED",
                Class = "PRIVATE",
            })
        );
        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
