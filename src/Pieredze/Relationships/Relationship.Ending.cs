using Pieredze.Platform;
using Pieredze.Relationships.Ending;

namespace Pieredze.Relationships;

// Ways to an end: a planned one that is time-boxed, a rest, and leaving at once without blame.
public sealed partial class Relationship
{
    private const int WeeksToEnd = 6;
    private const int WeeksOfExtension = 2;
    private const int MostWeeksPaused = 12;

    private const int WeeksUntilNotice = 8;
    private const int DaysOfNotice = 14;

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
        (Standing, PausedOn, PausedUntil) = (Standing.Paused, today, until);
    }

    public void Resume(Guid by, DateOnly today)
    {
        Refusal.Check(
            !IsWalker(by) ? new("not-your-pair")
            : IsOver() ? new("pair-is-over")
            : null
        );
        EndRest(today);
    }

    /// <summary>The agreed day has come; says whether anything changed.</summary>
    public bool ResumeOnTime(DateOnly today)
    {
        if (Standing != Standing.Paused || PausedUntil > today)
        {
            return false;
        }

        EndRest(today);
        return true;
    }

    // Days of rest are not days of the ending: its last day moves on by as many.
    private void EndRest(DateOnly today)
    {
        if (Standing != Standing.Paused)
        {
            return;
        }

        if (Closing is not null && PausedOn is { } from && Stage == Stage.Ending)
        {
            Closing.EndsBy = Closing.EndsBy.AddDays(Math.Max(0, today.DayNumber - from.DayNumber));
        }

        (Standing, PausedOn, PausedUntil) = (Standing.Active, null, null);
    }

    public Refusal? WhyNotEndEarly(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : IsOver() ? new("pair-is-over")
        : null;

    /// <summary>Either may leave at any time, alone, without a reason, paused or not.</summary>
    public void EndEarly(Guid by, DateOnly today)
    {
        Refusal.Check(WhyNotEndEarly(by));
        (Standing, PausedOn, PausedUntil, EndedOn, EndedBy) = (Standing.EndedEarly, null, null, today, by);
        EndKind = Stage == Stage.Building ? Ending.EndKind.NoFit : Ending.EndKind.NoFault;
    }

    /// <summary>An ending that has taken eight weeks: says true once, when both are to be told.</summary>
    public bool NoticeLongEnding(DateOnly today)
    {
        if (!IsLongEnding(today) || Closing!.NoticedOn is not null)
        {
            return false;
        }

        Closing.NoticedOn = today;
        return true;
    }

    /// <summary>Fourteen days after that notice the way counts as walked when both reviewed it, else as run dry.</summary>
    public bool CloseLongEnding(DateOnly today)
    {
        if (!IsLongEnding(today) || Closing!.NoticedOn is not { } on || today < on.AddDays(DaysOfNotice))
        {
            return false;
        }

        var reviewed = Mentor.ReviewLearned is not null && Mentee.ReviewLearned is not null;
        (Standing, EndedOn) = (reviewed ? Standing.Completed : Standing.EndedEarly, today);
        EndKind = reviewed ? null : Ending.EndKind.Drifted;
        return true;
    }

    // Extensions and rests move the last day; without them it is two weeks before the notice.
    private bool IsLongEnding(DateOnly today) =>
        Standing == Standing.Active
        && Stage == Stage.Ending
        && Closing is { } closing
        && today >= Later(closing.StartedOn.AddDays(7 * WeeksUntilNotice), closing.EndsBy);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    public Refusal? WhyNotStayInTouch(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : Standing != Standing.Completed ? new("not-completed")
        : null;

    /// <summary>Moving on together is a choice of both; until then nothing tells who has chosen.</summary>
    public void StayInTouch(Guid by, string? preference, DateOnly today)
    {
        Refusal.Check(WhyNotStayInTouch(by) ?? WhyNotLength(preference));
        (PartOf(by).StayInTouch, PartOf(by).GoesOwnWay) = (true, false);
        PartOf(by).ContactPreference = Absent(preference);
        if (Mentor.StayInTouch && Mentee.StayInTouch && Stage != Stage.MovingOn)
        {
            Enter(Stage.MovingOn, today);
        }
    }

    /// <summary>A silent no: before both have chosen the other's page stays as it was, later the way simply ends.</summary>
    public void LeaveSilently(Guid by)
    {
        if (Standing == Standing.Closed && IsWalker(by))
        {
            return;
        }

        Refusal.Check(WhyNotStayInTouch(by));
        (PartOf(by).StayInTouch, PartOf(by).GoesOwnWay) = (false, true);
        if (Stage == Stage.MovingOn || (Mentor.GoesOwnWay && Mentee.GoesOwnWay))
        {
            Standing = Standing.Closed;
        }
    }

    private Refusal? WhyNotClose(Guid by) =>
        WhyNotAct(by) ?? (Stage != Stage.Ending || Closing is null ? new("not-in-this-stage") : null);
}
