using Pieredze.Platform;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

// What the two bring to a meeting and write about it.
public sealed partial class Relationship
{
    public void AddToAgenda(Guid by, Session session, string text)
    {
        Refusal.Check(WhyNotProposeGoal(by) ?? WhyNotPlanned(session) ?? WhyNotText(text));
        if (session.Agenda.Any(a => a.OwnerId == by && a.Text == text.Trim()))
        {
            return;
        }

        Bring(by, session, text);
    }

    public Refusal? WhyNotStartAgenda(Guid by, Session session, IReadOnlySet<string> known) =>
        WhyNotProposeGoal(by)
        ?? WhyNotPlanned(session)
        ?? (
            Stage != Stage.Working ? new("not-in-this-stage")
            : IsStarted(session, known) ? new("agenda-started")
            : null
        );

    /// <summary>Starts the agenda with the points of the template. They are the mentee's, who leads; the points of both languages are known.</summary>
    public void StartAgenda(Guid by, Session session, IReadOnlyList<string> points, IReadOnlySet<string> known)
    {
        if (IsWalker(by) && IsStarted(session, known))
        {
            return;
        }

        Refusal.Check(WhyNotStartAgenda(by, session, known));
        foreach (var point in points)
        {
            Bring(MenteeId, session, point);
        }
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
        if (session.NextSteps.Any(s => s.OwnerId == owner && s.DoneOn is null && s.Text == text.Trim()))
        {
            return;
        }

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

    public void TickNextStep(Guid by, Session session, Guid step, DateOnly today, bool? done = null)
    {
        if (session.NextSteps.FirstOrDefault(s => s.Id == step) is { } found)
        {
            Refusal.Check(found.OwnerId != by ? new("step-of-other") : null);
            found.DoneOn = (done ?? found.DoneOn is null) ? found.DoneOn ?? today : null;
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

    private static bool IsStarted(Session session, IReadOnlySet<string> known) =>
        session.Agenda.Any(a => known.Contains(a.Text));

    private static void Bring(Guid owner, Session session, string text) =>
        session.Add(
            new AgendaItem
            {
                SessionId = session.Id,
                OwnerId = owner,
                Text = text.Trim(),
                Position = session.Agenda.Select(a => a.Position).DefaultIfEmpty().Max() + 1,
            }
        );
}
