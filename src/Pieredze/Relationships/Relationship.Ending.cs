using Pieredze.Platform;
using Pieredze.Relationships.Ending;

namespace Pieredze.Relationships;

// Ways to an end: a planned one that is time-boxed, a rest, and leaving at once without blame.
public sealed partial class Relationship
{
    /// <summary>After so many weeks of ending both are told that it will be closed.</summary>
    public const int WeeksUntilNotice = 8;

    private const int DaysOfNotice = 14;
    private const int WeeksToEnd = 6;
    private const int WeeksOfExtension = 2;
    private const int MostWeeksPaused = 12;

    public Refusal? WhyNotStartEnding(Guid by, DateOnly closingMeeting, DateOnly today) =>
        WhyNotAct(by)
        ?? (
            Stage != Stage.Working ? new("not-in-this-stage")
            : !IsMentee(by) ? new("mentee-decides")
            : closingMeeting < today ? new("closing-meeting-in-the-past")
            : closingMeeting > today.AddDays(7 * WeeksToEnd) ? new("closing-meeting-too-late", ("weeks", WeeksToEnd))
            : null
        );

    /// <summary>The mentee's word that it is enough is enough; six weeks are given to end well.</summary>
    public void StartEnding(Guid by, DateOnly closingMeeting, DateOnly today)
    {
        Refusal.Check(WhyNotStartEnding(by, closingMeeting, today));
        Closing = new()
        {
            StartedOn = today,
            EndsBy = today.AddDays(7 * WeeksToEnd),
            ClosingMeetingOn = closingMeeting,
        };
        Enter(Stage.Ending, today);
    }

    public Refusal? WhyNotExtend(Guid by) =>
        WhyNotAct(by)
        ?? (
            Stage != Stage.Ending || Closing is null ? new("not-in-this-stage")
            : Closing.IsExtended ? new("extended-already")
            : null
        );

    /// <summary>Two more weeks, once, when both ask for them.</summary>
    public void Extend(Guid by)
    {
        Refusal.Check(WhyNotExtend(by));
        if (Closing!.ExtensionAskedBy is { } first && first != by)
        {
            Closing.IsExtended = true;
            Closing.EndsBy = Closing.EndsBy.AddDays(7 * WeeksOfExtension);
        }
        else
        {
            Closing.ExtensionAskedBy = by;
        }
    }

    public void Review(Guid by, string worked, string learned)
    {
        Refusal.Check(WhyNotClose(by) ?? WhyNotText(worked) ?? WhyNotText(learned));
        (PartOf(by).ReviewWorked, PartOf(by).ReviewLearned) = (worked.Trim(), learned.Trim());
    }

    public void PlanGrowth(Guid by, string plan, string step, DateOnly? on, DateOnly today)
    {
        Refusal.Check(
            WhyNotClose(by)
                ?? (
                    !IsMentee(by) ? new("mentee-decides")
                    : on is null || on < today ? new("growth-step-day")
                    : WhyNotText(plan) ?? WhyNotText(step)
                )
        );
        (Closing!.GrowthPlan, Closing.NextGrowthStep, Closing.NextGrowthStepOn) = (plan.Trim(), step.Trim(), on);
    }

    public void Celebrate(Guid by, string? how)
    {
        Refusal.Check(WhyNotClose(by));
        (Closing!.Celebration, Closing.CelebrationOffered) = (Absent(how), true);
    }

    /// <summary>What stays between the two and what becomes of notes.</summary>
    public void SettleNotes(Guid by, string? confidential, string? notes)
    {
        Refusal.Check(WhyNotClose(by));
        (Closing!.WhatStaysConfidential, Closing.WhatHappensToNotes) = (Absent(confidential), Absent(notes));
    }

    public void TellConfidence(Guid by, int now)
    {
        Refusal.Check(
            WhyNotAct(by)
                ?? (
                    !IsMentee(by) ? new("mentee-decides")
                    : now is < 1 or > 7 ? new("not-valid")
                    : null
                )
        );
        Mentee.ConfidenceAtStart ??= Stage == Stage.Building ? now : null;
        Mentee.ConfidenceNow = now;
    }

    public Refusal? WhyNotPause(Guid by, DateOnly until, DateOnly today) =>
        WhyNotAct(by)
        ?? (
            until <= today ? new("pause-in-the-past")
            : until > today.AddDays(7 * MostWeeksPaused) ? new("pause-too-long", ("weeks", MostWeeksPaused))
            : null
        );

    public void Pause(Guid by, DateOnly until, DateOnly today)
    {
        Refusal.Check(WhyNotPause(by, until, today));
        (Standing, PausedUntil) = (Standing.Paused, until);
    }

    public void Resume(Guid by)
    {
        Refusal.Check(
            !IsWalker(by) ? new("not-your-pair")
            : Standing != Standing.Paused ? new("not-paused")
            : null
        );
        (Standing, PausedUntil) = (Standing.Active, null);
    }

    public Refusal? WhyNotEndEarly(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : IsOver() ? new("pair-is-over")
        : null;

    /// <summary>Either may leave at any time, alone, without a reason, paused or not.</summary>
    public void EndEarly(Guid by, DateOnly today)
    {
        Refusal.Check(WhyNotEndEarly(by));
        (Standing, PausedUntil, EndedOn, EndedBy) = (Standing.EndedEarly, null, today, by);
        EndKind = Stage == Stage.Building ? Ending.EndKind.NoFit : Ending.EndKind.NoFault;
    }

    /// <summary>Closes an ending that nobody finished, two weeks after both were told; true when it was.</summary>
    public bool WindUp(DateOnly toldOn, DateOnly today)
    {
        if (Stage != Stage.Ending || Standing != Standing.Active || today < toldOn.AddDays(DaysOfNotice))
        {
            return false;
        }

        var reviewed = Mentor.ReviewLearned is not null && Mentee.ReviewLearned is not null;
        (Standing, EndedOn) = (reviewed ? Standing.Completed : Standing.EndedEarly, today);
        EndKind = reviewed ? null : Ending.EndKind.Drifted;
        return true;
    }

    public Refusal? WhyNotStayInTouch(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : Standing != Standing.Completed ? new("not-completed")
        : null;

    /// <summary>Moving on together is a choice of both; until then nothing tells who has chosen.</summary>
    public void StayInTouch(Guid by, string? preference, DateOnly today)
    {
        Refusal.Check(WhyNotStayInTouch(by));
        (PartOf(by).StayInTouch, PartOf(by).ContactPreference) = (true, Absent(preference));
        if (Mentor.StayInTouch && Mentee.StayInTouch && Stage != Stage.MovingOn)
        {
            Enter(Stage.MovingOn, today);
        }
    }

    public void LeaveSilently(Guid by)
    {
        Refusal.Check(WhyNotStayInTouch(by));
        PartOf(by).StayInTouch = false;
        Standing = Standing.Closed;
    }

    private Refusal? WhyNotClose(Guid by) =>
        WhyNotAct(by) ?? (Stage != Stage.Ending || Closing is null ? new("not-in-this-stage") : null);
}
