using Pieredze.Platform;
using Pieredze.Questions;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

// What the two tell of a meeting beyond its day and length.
public sealed partial class Relationship
{
    public Refusal? WhyNotTakeAlong(
        Guid by,
        Session session,
        string question,
        IReadOnlyCollection<Question>? more = null
    ) =>
        by != MentorId ? new("questions-mentor-picks")
        : session.State != SessionState.Planned ? new("meeting-not-planned")
        : !QuestionBank.All.Concat(more ?? []).Any(q => q.Latvian == question) ? new("question-not-in-bank")
        : session.Questions.Count >= Session.MostQuestions && !session.Questions.Contains(question)
            ? new("questions-enough")
        : null;

    /// <summary>The mentor takes a question along, of the bank, of the programme or their own; it stands in the plan, and is sent to nobody.</summary>
    public void TakeAlong(Guid by, Session session, string question, IReadOnlyCollection<Question>? more = null)
    {
        Refusal.Check(WhyNotTakeAlong(by, session, question, more));
        session.Questions = [.. session.Questions.Union([question])];
    }

    public void LeaveOut(Guid by, Session session, string question)
    {
        Refusal.Check(by != MentorId ? new("questions-mentor-picks") : null);
        session.Questions = [.. session.Questions.Where(q => q != question)];
    }

    public Refusal? WhyNotTell(Guid by, Session session) =>
        !IsWalker(by) ? new("not-your-pair")
        : session.State != SessionState.Held ? new("meeting-not-held")
        : null;

    public void Tell(Guid by, Session session, SessionStory story)
    {
        story = story.Tidy();
        Refusal.Check(
            WhyNotTell(by, session)
                ?? (story.DepthTopic?.Length > 1_000 || story.OtherTechnique?.Length > 200 ? new("too-long") : null)
        );
        (session.DepthTopic, session.OtherTechnique) = (story.DepthTopic, story.OtherTechnique);
        (session.Techniques, session.Supports) = (story.Techniques, story.Supports);
        session.Experience = story.Experience;
    }

    /// <summary>What this person has learned from a meeting; both read it.</summary>
    public void TellLearned(Guid by, Session session, string? text)
    {
        text = Absent(text);
        Refusal.Check(WhyNotTell(by, session) ?? (text?.Length > 4_000 ? new("too-long") : null));
        if (IsMentee(by))
        {
            session.MenteeLearned = text;
        }
        else
        {
            session.MentorLearned = text;
        }
    }

    public void Observe(Guid by, Session session, string text, DateTime now)
    {
        Refusal.Check(WhyNotTell(by, session) ?? WhyNotText(text));
        if (!session.Observations.Any(o => o.AuthorId == by && o.Text == text.Trim()))
        {
            session.Add(
                new Observation
                {
                    SessionId = session.Id,
                    AuthorId = by,
                    Text = text.Trim(),
                    WrittenAt = now,
                }
            );
        }
    }

    public void TakeBackObservation(Guid by, Session session, Guid observation)
    {
        if (session.Observations.FirstOrDefault(o => o.Id == observation) is { } found)
        {
            Refusal.Check(found.AuthorId != by ? new("not-yours") : null);
            session.Remove(found);
        }
    }

    /// <summary>The topic with which a meeting opens: the one gone into deeply the last time.</summary>
    public string? OpensWith(Session session) =>
        _sessions
            .Where(s => s.State == SessionState.Held && s.StartsAt < session.StartsAt && s.Id != session.Id)
            .OrderBy(s => s.StartsAt)
            .ThenBy(s => s.Id)
            .LastOrDefault()
            ?.DepthTopic;

    /// <summary>Plans the next meetings in a rhythm, each at the same hour of the planner's clock.</summary>
    public IReadOnlyList<Session> PlanRhythm(Guid by, Rhythm rhythm, TimeZoneInfo zone, DateTime now)
    {
        Refusal.Check(rhythm.WhyNot());
        return
        [
            .. rhythm
                .Days()
                .Select(day =>
                    Plan(
                        by,
                        day,
                        Clock.ToUtc(day.ToDateTime(rhythm.At), zone),
                        rhythm.Minutes,
                        Absent(rhythm.Place),
                        now
                    )
                ),
        ];
    }
}
