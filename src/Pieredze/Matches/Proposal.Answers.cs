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
        Wait(now, days);
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
            State = ProposalState.AwaitingMentor;
            Wait(now, days);
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

    /// <summary>Ends an open proposal without anybody's no, because one of the two rests or left.</summary>
    public void Withdraw()
    {
        if (IsOpen)
        {
            (State, ExpiresAt) = (ProposalState.Withdrawn, null);
        }
    }

    private void Wait(DateTime now, int days) => ExpiresAt = now.AddDays(days);
}
