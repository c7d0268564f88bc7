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

    /// <summary>Asks for a mentor who is strong in a skill that its owner wants to grow in; a need told already stays as it is.</summary>
    /// <param name="topic">One of the programme's.</param>
    /// <param name="rating">How the owner sees the skill, 1 to 5: the mentor should be ahead.</param>
    public void NeedForSkill(string topic, int rating)
    {
        if (!_competences.Exists(c => c.Topic == topic && !c.FromSkill))
        {
            _competences.RemoveAll(c => c.Topic == topic);
            _competences.Add(
                new()
                {
                    EnrolmentId = Id,
                    Topic = topic,
                    Level = Math.Clamp(rating + 2, 1, 5),
                    Weight = 2,
                    FromSkill = true,
                }
            );
        }
    }

    /// <summary>Whether a topic stands here because of a skill.</summary>
    public bool LooksFor(string topic) => _competences.Exists(c => c.Topic == topic && c.FromSkill);

    /// <summary>Takes back what only a skill asked for.</summary>
    public void NeedNoMore(string topic) => _competences.RemoveAll(c => c.Topic == topic && c.FromSkill);

    /// <summary>Possible at any time, without a reason. What was told for matching is erased at once.</summary>
    public void Leave(DateTime now)
    {
        if (State == EnrolmentState.Left)
        {
            return;
        }

        (State, LeftAt, PausedUntil, ProfileDoneAt) = (EnrolmentState.Left, now, null, null);
        (Introduction, Transition, TransitionKind, OnSiteOnly) = (null, null, null, false);
        (Languages, Availability, Values, Sliders, Vetoes, Choices) = ([], [], [], [], [], []);
        _competences.Clear();
    }
}
