using Pieredze.Platform;

namespace Pieredze.Matches;

// What the two people may answer, and when.
public sealed partial class Proposal
{
    public bool IsOpen => State is ProposalState.AwaitingMentee or ProposalState.AwaitingMentor;

    public bool Awaits(Guid person) =>
        (State == ProposalState.AwaitingMentee && person == MenteeId)
        || (State == ProposalState.AwaitingMentor && person == MentorId);

    public void Publish(DateTime now, int days)
    {
        State = ProposalState.AwaitingMentee;
        PublishedAt = now;
        ExpiresAt = now.AddDays(days);
    }

    public Refusal? WhyNotAnswer(Guid by, DateTime now) =>
        !Awaits(by) ? new("proposal-not-your-turn")
        : ExpiresAt <= now ? new("proposal-expired-already")
        : null;

    public void Accept(Guid by, DateTime now, int days)
    {
        Refusal.Check(WhyNotAnswer(by, now));
        if (by == MenteeId)
        {
            MenteeAnsweredAt = now;
            ExpiresAt = now.AddDays(days);
            State = ProposalState.AwaitingMentor;
        }
        else
        {
            MentorAnsweredAt = now;
            ExpiresAt = null;
            State = ProposalState.Accepted;
        }
    }

    public void Decline(Guid by, DateTime now)
    {
        Refusal.Check(WhyNotAnswer(by, now));
        ExpiresAt = null;
        if (by == MentorId)
        {
            MentorAnsweredAt = now;
        }

        State = ProposalState.Declined;
    }

    public bool Expire(DateTime now)
    {
        if (!IsOpen || ExpiresAt is not { } until || until > now)
        {
            return false;
        }

        State = ProposalState.Expired;
        return true;
    }

    /// <summary>One question by the mentor before deciding, and one answer by the mentee.</summary>
    public Refusal? WhyNotAsk(Guid by) =>
        State != ProposalState.AwaitingMentor ? new("proposal-not-your-turn")
        : by != MentorId ? new("proposal-mentor-asks")
        : Question is not null ? new("proposal-asked-already")
        : null;

    public void Ask(Guid by, string question)
    {
        Refusal.Check(WhyNotAsk(by));
        Question = question;
    }

    public void Reply(Guid by, string answer)
    {
        var why =
            State != ProposalState.AwaitingMentor || by != MenteeId || Question is null
                ? new Refusal("proposal-not-your-turn")
                : null;
        Refusal.Check(why);
        Answer = answer;
    }
}
