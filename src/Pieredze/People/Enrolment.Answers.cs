using Pieredze.Platform;

namespace Pieredze.People;

// Taking up the place, resting, leaving and coming back; each only by the person alone.
public sealed partial class Enrolment
{
    public const int LongestPauseWeeks = 12;

    public bool IsIn => State is EnrolmentState.Accepted or EnrolmentState.Paused;

    public Refusal? WhyNotAccept() => IsIn ? new("place-answered") : null;

    /// <summary>The person takes up the place; no one else can do it for them.</summary>
    public void Accept(DateTime now)
    {
        Refusal.Check(WhyNotAccept());
        (State, AcceptedAt, LeftAt) = (EnrolmentState.Accepted, now, null);
    }

    public Refusal? WhyNotDecline() => State == EnrolmentState.Invited ? null : new("place-answered");

    /// <summary>The person says no, and no one asks why.</summary>
    public void Decline()
    {
        Refusal.Check(WhyNotDecline());
        State = EnrolmentState.Declined;
    }

    /// <summary>Whoever said no or left may be asked again and answers anew.</summary>
    public void InviteAgain()
    {
        if (State is EnrolmentState.Declined or EnrolmentState.Left)
        {
            State = EnrolmentState.Invited;
        }
    }

    public Refusal? WhyNotBrief() => IsIn ? null : new("place-not-taken");

    public void ConfirmBriefing(DateTime now)
    {
        Refusal.Check(WhyNotBrief());
        BriefingDoneAt ??= now;
    }

    public Refusal? WhyNotPause(DateOnly until, DateOnly today) =>
        !IsIn ? new("place-not-taken")
        : until <= today ? new("pause-in-the-past")
        : until > today.AddDays(7 * LongestPauseWeeks) ? new("pause-too-long")
        : null;

    public void Pause(DateOnly until, DateOnly today)
    {
        Refusal.Check(WhyNotPause(until, today));
        (State, PausedUntil) = (EnrolmentState.Paused, until);
    }

    public Refusal? WhyNotResume() => IsIn ? null : new("place-not-taken");

    public void Resume()
    {
        Refusal.Check(WhyNotResume());
        (State, PausedUntil) = (EnrolmentState.Accepted, null);
    }

    /// <summary>Possible at any time, without a reason. What was told for matching is erased at once.</summary>
    public void Leave(DateTime now)
    {
        if (State == EnrolmentState.Left)
        {
            return;
        }

        (State, LeftAt, PausedUntil, ProfileDoneAt) = (EnrolmentState.Left, now, null, null);
        (Introduction, Transition, OnSiteOnly) = (null, null, false);
        (Languages, Availability, Values, Sliders, Vetoes, Choices) = ([], [], [], [], [], []);
        _competences.Clear();
    }
}
