using Pieredze.Platform;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

// Meetings: planned, moved, held or called off, and what the two write about them.
public sealed partial class Relationship
{
    public Refusal? WhyNotMeet(Guid by, DateOnly on) =>
        !IsWalker(by) ? new("not-your-pair")
        : IsOver() ? new("pair-is-over")
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

    public void Reschedule(
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
        (session.StartsAt, session.Minutes, session.Place) = (startsAt, minutes, place);
        session.CalendarSequence++;
        LookAtMeetings(now);
    }

    public void Cancel(Guid by, Session session, DateTime now)
    {
        Refusal.Check(!IsWalker(by) ? new("not-your-pair") : WhyNotPlanned(session));
        session.State = SessionState.Cancelled;
        session.CalendarSequence++;
        LookAtMeetings(now);
    }

    public Refusal? WhyNotRecord(Guid by, DateOnly on, int minutes, DateOnly today) =>
        WhyNotMeet(by, on) ?? (on > today ? new("meeting-in-the-future") : WhyNotLength(minutes));

    /// <summary>Writes down a meeting that took place; a planned one keeps its clock time when the day is the same.</summary>
    public Session Record(Guid by, Session? planned, DateOnly on, int minutes, Clock clock)
    {
        Refusal.Check(WhyNotRecord(by, on, minutes, clock.Today) ?? (planned is null ? null : WhyNotPlanned(planned)));
        var session = planned;
        if (session is null)
        {
            session = new Session
            {
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
        LastMetOn = LastMetOn is { } last && last > on ? last : on;
        LookAtMeetings(clock.Now);
        return session;
    }

    public void AddToAgenda(Guid by, Session session, string text)
    {
        Refusal.Check(WhyNotProposeGoal(by) ?? WhyNotPlanned(session) ?? WhyNotText(text));
        session.Add(
            new AgendaItem
            {
                SessionId = session.Id,
                OwnerId = by,
                Text = text.Trim(),
                Position = session.Agenda.Count + 1,
            }
        );
    }

    /// <summary>Each takes off what they brought; the mentee, who leads, anything.</summary>
    public void TakeOffAgenda(Guid by, Session session, Guid item)
    {
        if (session.Agenda.FirstOrDefault(a => a.Id == item) is { } found)
        {
            Refusal.Check(found.OwnerId != by && !IsMentee(by) ? new("agenda-item-of-other") : null);
            session.Remove(found);
        }
    }

    /// <summary>Keeps a note. A shared one changed by the other since <paramref name="seen"/> is never written over.</summary>
    public void Write(Guid by, Session session, bool isPrivate, string text, long seen, DateTime now)
    {
        Refusal.Check(
            !IsWalker(by) ? new("not-your-pair")
            : text.Length > 20_000 ? new("too-long")
            : null
        );
        var note = session.Notes.FirstOrDefault(n => n.IsPrivate == isPrivate && (!isPrivate || n.AuthorId == by));
        if (note is null)
        {
            session.Add(
                new Note
                {
                    SessionId = session.Id,
                    AuthorId = by,
                    IsPrivate = isPrivate,
                    Text = text,
                    WrittenAt = now,
                }
            );
            return;
        }

        Refusal.Check(
            !isPrivate && note.WrittenAt.Ticks != seen && note.Text != text ? new("note-changed-meanwhile") : null
        );
        (note.Text, note.WrittenAt) = (text, now);
    }

    public void AddNextStep(Guid by, Session session, Guid owner, string text, DateOnly? due)
    {
        Refusal.Check(WhyNotProposeGoal(by) ?? WhyNotText(text) ?? (IsWalker(owner) ? null : new("not-your-pair")));
        session.Add(
            new NextStep
            {
                SessionId = session.Id,
                OwnerId = owner,
                Text = text.Trim(),
                DueOn = due,
            }
        );
    }

    public void TickNextStep(Guid by, Session session, Guid step, DateOnly today)
    {
        if (session.NextSteps.FirstOrDefault(s => s.Id == step) is { } found)
        {
            Refusal.Check(found.OwnerId != by ? new("step-of-other") : null);
            found.DoneOn = found.DoneOn is null ? today : null;
        }
    }

    /// <summary>Who did what, as this person saw it: «behaviour:mentor», «behaviour:both» or «behaviour:mentee».</summary>
    public void TellHandOver(Guid by, Session session, IReadOnlyDictionary<string, string> answers, int? talkShare)
    {
        Refusal.Check(
            !IsWalker(by) ? new("not-your-pair")
            : session.State != SessionState.Held ? new("meeting-not-held")
            : talkShare is < 0 or > 100 ? new("share-out-of-range")
            : null
        );
        var kept = HandOver.Kept(answers);
        if (IsMentee(by))
        {
            (session.MenteeHandOver, session.MenteeTalkShare) = (kept, talkShare);
        }
        else
        {
            (session.MentorHandOver, session.MentorTalkShare) = (kept, talkShare);
        }
    }

    private void LookAtMeetings(DateTime now) =>
        NextMeetingAt = _sessions
            .Where(s => s.State == SessionState.Planned && s.StartsAt > now)
            .Select(s => (DateTime?)s.StartsAt)
            .Min();

    private static DateTime Noon(DateOnly day, Clock clock)
    {
        var noon = clock.ToUtc(day.ToDateTime(new TimeOnly(12, 0)));
        return noon > clock.Now ? clock.ToUtc(day.ToDateTime(TimeOnly.MinValue)) : noon;
    }

    private static Refusal? WhyNotPlanned(Session session) =>
        session.State == SessionState.Planned ? null : new("meeting-not-planned");

    private static Refusal? WhyNotLength(int minutes) => minutes is < 5 or > 600 ? new("meeting-length") : null;
}
