using Pieredze.Platform;
using Pieredze.Platform.Mail;

namespace Pieredze.Relationships.Working;

/// <summary>A meeting as calendars know it: when, where, who; never what it is about.</summary>
public sealed class SessionInvitation(Post post, Settings settings)
{
    private const string Folder = "Relationships/Working";

    public string Calendar(Session session, PairDesk desk, string? language)
    {
        var organiser = session.PlannedBy == desk.Mentor.Id ? desk.Mentor : desk.Mentee;
        return new CalendarText
        {
            Id = session.Id,
            Title = post.In(Folder, language)["calendar-title"],
            Place = session.Place,
            StartsAt = session.StartsAt,
            Minutes = session.Minutes,
            Sequence = session.CalendarSequence,
            IsCancelled = session.State == SessionState.Cancelled,
            Organiser = (organiser.Name, organiser.Email),
            Guests = [(desk.Mentor.Name, desk.Mentor.Email), (desk.Mentee.Name, desk.Mentee.Email)],
        }.Write(desk.Clock, settings);
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
}
