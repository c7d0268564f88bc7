using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Mail;

namespace Pieredze.Relationships.Working;

/// <summary>A meeting as calendars know it: when, where, who; never what it is about.</summary>
public sealed class SessionInvitation(Post post, Settings settings)
{
    private const string Folder = "Relationships/Working";

    public string Calendar(Session session, PairDesk desk, string? language)
    {
        var start = Clock.In(desk.Clock.Home, session.StartsAt);
        var organiser = session.PlannedBy == desk.Mentor.Id ? desk.Mentor : desk.Mentee;
        var cancelled = session.State == SessionState.Cancelled;
        var @event = new CalendarEvent
        {
            Uid = $"{session.Id:N}@{new Uri(settings.BaseUrl).Host}",
            Summary = post.In(Folder, language)["calendar-title"],
            Location = session.Place,
            Start = new CalDateTime(DateTime.SpecifyKind(start, DateTimeKind.Unspecified), settings.TimeZone),
            End = new CalDateTime(
                DateTime.SpecifyKind(
                    Clock.In(desk.Clock.Home, session.StartsAt.AddMinutes(session.Minutes)),
                    DateTimeKind.Unspecified
                ),
                settings.TimeZone
            ),
            DtStamp = new CalDateTime(desk.Clock.Now, "UTC"),
            Sequence = session.CalendarSequence,
            Status = cancelled ? "CANCELLED" : "CONFIRMED",
            Class = "PRIVATE",
            Organizer = new Organizer($"mailto:{organiser.Email}") { CommonName = organiser.Name },
            Attendees = [Attendee(desk.Mentor), Attendee(desk.Mentee)],
        };
        var calendar = new Calendar { Method = Method(session), ProductId = "-//Pieredze//Pieredze//LV" };
        // Without the zone's own rules some calendars guess, and are an hour off after the change of clocks.
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(settings.TimeZone, start.AddYears(-1), false));
        calendar.Events.Add(@event);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>Puts a letter with the invitation, its change or its end into the outbox for both.</summary>
    public void Send(Session session, PairDesk desk)
    {
        var key =
            session.State == SessionState.Cancelled ? "mail-cancelled"
            : session.CalendarSequence > 0 ? "mail-moved"
            : "mail-planned";
        foreach (var (reader, other) in new[] { (desk.Mentor, desk.Mentee), (desk.Mentee, desk.Mentor) })
        {
            var w = post.In(Folder, reader.Language);
            var local = Clock.In(desk.ZoneOf(reader.Id), session.StartsAt);
            var letter = new Letter(
                "session",
                w[key],
                [
                    w[
                        $"{key}-text",
                        ("name", other.Name),
                        ("day", w.WeekDay(DateOnly.FromDateTime(local))),
                        ("time", w.Time(local))
                    ],
                ],
                w["mail-link"],
                $"{post.Url}/pairs/{desk.Pair.Id}/sessions/{session.Id}"
            )
            {
                Calendar = Calendar(session, desk, reader.Language),
                CalendarMethod = Method(session),
            };
            post.Add(letter, reader.Email, reader.Name, reader.Language, reader.Id);
        }
    }

    private static string Method(Session session) => session.State == SessionState.Cancelled ? "CANCEL" : "REQUEST";

    private static Attendee Attendee(Person person) =>
        new($"mailto:{person.Email}")
        {
            CommonName = person.Name,
            Rsvp = true,
            ParticipationStatus = "NEEDS-ACTION",
            Role = "REQ-PARTICIPANT",
        };
}
