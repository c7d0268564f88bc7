using Pieredze.Platform;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

// Meetings: planned, moved, held or called off, and what the two write about them.
public sealed partial class Relationship
{
    public Refusal? WhyNotMeet(Guid by, DateOnly on) =>
        !IsWalker(by) ? new("not-your-pair")
        : IsOver() ? new("pair-is-over")
        : SuspendedOn is not null ? new("pair-is-suspended")
        : on < IntroducedOn ? new("meeting-before-introduction", ("day", IntroducedOn))
        : null;

    public Refusal? WhyNotPlan(Guid by, DateOnly on, DateTime startsAt, int minutes, DateTime now) =>
        WhyNotMeet(by, on)
        ?? (
            Standing == Standing.Paused && (PausedUntil is null || on < PausedUntil) ? new("pair-is-paused")
            : startsAt <= now ? new("meeting-in-the-past")
            : WhyNotLength(minutes)
        );

    public Session Plan(Guid by, DateOnly on, DateTime startsAt, int minutes, string? place, DateTime now)
    {
        Refusal.Check(WhyNotPlan(by, on, startsAt, minutes, now));
        if (_sessions.Find(s => s.State == SessionState.Planned && s.StartsAt == startsAt) is { } same)
        {
            return same;
        }

        var session = new Session
        {
            RelationshipId = Id,
            StartsAt = startsAt,
            Minutes = minutes,
            Place = place,
            PlannedBy = by,
        };
        _sessions.Add(session);
        LookAtMeetings(now);
        return session;
    }

    /// <summary>Says whether anything changed; the same change sent twice is one change.</summary>
    public bool Reschedule(
        Guid by,
        Session session,
        DateOnly on,
        DateTime startsAt,
        int minutes,
        string? place,
        DateTime now
    )
    {
        Refusal.Check(WhyNotPlan(by, on, startsAt, minutes, now) ?? WhyNotPlanned(session));
        place = Absent(place);
        if ((session.StartsAt, session.Minutes, session.Place) == (startsAt, minutes, place))
        {
            return false;
        }

        (session.StartsAt, session.Minutes, session.Place) = (startsAt, minutes, place);
        session.CalendarSequence++;
        LookAtMeetings(now);
        return true;
    }

    /// <summary>Says whether anything changed.</summary>
    public bool Cancel(Guid by, Session session, DateTime now)
    {
        if (IsWalker(by) && session.State == SessionState.Cancelled)
        {
            return false;
        }

        Refusal.Check(!IsWalker(by) ? new("not-your-pair") : WhyNotPlanned(session));
        session.State = SessionState.Cancelled;
        session.CalendarSequence++;
        LookAtMeetings(now);
        return true;
    }

    public Refusal? WhyNotRecord(Guid by, DateOnly on, int minutes, DateOnly today) =>
        WhyNotMeet(by, on) ?? (on > today ? new("meeting-in-the-future") : WhyNotLength(minutes));

    /// <summary>Writes down a meeting that took place; a planned one keeps its clock time when the day is the same.</summary>
    public Session Record(Guid by, Session? planned, DateOnly on, int minutes, Clock clock, Guid? id = null)
    {
        Refusal.Check(WhyNotRecord(by, on, minutes, clock.Today));
        if (Recorded(planned, on, minutes, id, clock) is { } same)
        {
            return same;
        }

        Refusal.Check(planned is null ? null : WhyNotPlanned(planned));
        var session = planned;
        if (session is null)
        {
            session = new Session
            {
                Id = id ?? Guid.CreateVersion7(),
                RelationshipId = Id,
                StartsAt = Noon(on, clock),
                Minutes = minutes,
                PlannedBy = by,
            };
            _sessions.Add(session);
        }
        else if (DateOnly.FromDateTime(clock.ToLocal(session.StartsAt)) != on)
        {
            session.StartsAt = Noon(on, clock);
        }

        session.Minutes = minutes;
        session.State = SessionState.Held;
        session.HeldIn = Stage;
        LastMetOn = LastMetOn is { } last && last > on ? last : on;
        LookAtMeetings(clock.Now);
        return session;
    }

    private void LookAtMeetings(DateTime now) =>
        NextMeetingAt = _sessions
            .Where(s => s.State == SessionState.Planned && s.StartsAt > now)
            .Select(s => (DateTime?)s.StartsAt)
            .Min();

    // The same meeting written down twice is one meeting.
    private Session? Recorded(Session? planned, DateOnly on, int minutes, Guid? id, Clock clock) =>
        planned is null ? _sessions.Find(s => s.Id == id)
        : planned.State == SessionState.Held
        && planned.Minutes == minutes
        && DateOnly.FromDateTime(clock.ToLocal(planned.StartsAt)) == on
            ? planned
        : null;

    private static DateTime Noon(DateOnly day, Clock clock)
    {
        var noon = clock.ToUtc(day.ToDateTime(new TimeOnly(12, 0)));
        return noon > clock.Now ? clock.ToUtc(day.ToDateTime(TimeOnly.MinValue)) : noon;
    }

    private static Refusal? WhyNotPlanned(Session session) =>
        session.State == SessionState.Planned ? null : new("meeting-not-planned");

    private static Refusal? WhyNotLength(int minutes) => minutes is < 5 or > 600 ? new("meeting-length") : null;
}
