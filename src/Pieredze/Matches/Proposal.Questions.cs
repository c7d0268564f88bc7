using Pieredze.Platform;

namespace Pieredze.Matches;

// Before deciding, each may ask the other one question; only the two read it.
public sealed partial class Proposal
{
    public string? AskedBy(Guid person) => person == MenteeId ? MenteeQuestion : Question;

    public string? AnswerTo(Guid asker) => asker == MenteeId ? MentorAnswer : Answer;

    public Guid Other(Guid person) => person == MenteeId ? MentorId : MenteeId;

    public Refusal? WhyNotAsk(Guid by, DateTime now) =>
        WhyNotAnswer(by, now) ?? (AskedBy(by) is null ? null : new("proposal-asked-already"));

    /// <summary>Whoever asks gets the days anew, so that the other has time to answer.</summary>
    public void Ask(Guid by, string question, DateTime now, int days)
    {
        Refusal.Check(WhyNotAsk(by, now));
        if (by == MenteeId)
        {
            MenteeQuestion = question;
        }
        else
        {
            Question = question;
        }

        Wait(now, days);
    }

    public Refusal? WhyNotReply(Guid by) =>
        !IsOpen || AskedBy(Other(by)) is null ? new("proposal-not-your-turn")
        : AnswerTo(Other(by)) is not null ? new("proposal-replied-already")
        : null;

    public void Reply(Guid by, string answer)
    {
        Refusal.Check(WhyNotReply(by));
        if (by == MenteeId)
        {
            Answer = answer;
        }
        else
        {
            MentorAnswer = answer;
        }
    }
}
