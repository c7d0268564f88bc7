using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Pieredze.Platform.Mail;

/// <summary>Something that takes place, as calendars know it (RFC 5545): when, where and who; never what it is about.</summary>
public sealed record CalendarText
{
    public required Guid Id { get; init; }
    public required string Title { get; init; }
    public string? Place { get; init; }
    public required DateTime StartsAt { get; init; }
    public required int Minutes { get; init; }
    public required int Sequence { get; init; }
    public required bool IsCancelled { get; init; }
    public required (string Name, string? Email) Organiser { get; init; }
    public required IReadOnlyList<(string Name, string? Email)> Guests { get; init; }

    public string Method => IsCancelled ? "CANCEL" : "REQUEST";

    public string Write(Clock clock, Settings settings)
    {
        var start = Clock.In(clock.Home, StartsAt);
        CalDateTime Wall(DateTime local) =>
            new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), settings.TimeZone);
        var @event = new CalendarEvent
        {
            Uid = $"{Id:N}@{new Uri(settings.BaseUrl).Host}",
            Summary = Title,
            Location = Place,
            Start = Wall(start),
            End = Wall(Clock.In(clock.Home, StartsAt.AddMinutes(Minutes))),
            DtStamp = new CalDateTime(clock.Now, "UTC"),
            Sequence = Sequence,
            Status = IsCancelled ? "CANCELLED" : "CONFIRMED",
            Class = "PRIVATE",
            Organizer = new Organizer($"mailto:{Organiser.Email}") { CommonName = Organiser.Name },
            Attendees = [.. Guests.Select(Attendee)],
        };
        var calendar = new Calendar { Method = Method, ProductId = "-//Pieredze//Pieredze//LV" };
        // Without the zone's own rules some calendars guess, and are an hour off after the change of clocks.
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(settings.TimeZone, start.AddYears(-1), false));
        calendar.Events.Add(@event);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static Attendee Attendee((string Name, string? Email) guest) =>
        new($"mailto:{guest.Email}")
        {
            CommonName = guest.Name,
            Rsvp = true,
            ParticipationStatus = "NEEDS-ACTION",
            Role = "REQ-PARTICIPANT",
        };
}
