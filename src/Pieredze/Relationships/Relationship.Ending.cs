using Pieredze.Platform;
using Pieredze.Relationships.Ending;

namespace Pieredze.Relationships;

// Ways to an end: a planned one that is time-boxed, and leaving at once without blame.
public sealed partial class Relationship
{
    /// <summary>After so many weeks of ending both are told that it will be closed.</summary>
    public const int WeeksUntilNotice = 8;

    private const int DaysOfNotice = 14;
    private const int WeeksToEnd = 6;
    private const int WeeksOfExtension = 2;

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
        if (IsMentee(by) && Stage == Stage.Ending && Closing?.ClosingMeetingOn == closingMeeting)
        {
            return;
        }

        Refusal.Check(WhyNotStartEnding(by, closingMeeting, today));
        Closing = new()
        {
            StartedOn = today,
            EndsBy = today.AddDays(7 * WeeksToEnd),
            ClosingMeetingOn = closingMeeting,
            MeetingsBefore = MeetingsHeld,
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
        Refusal.Check(WhyNotClose(by) ?? WhyNotLength(how));
        (Closing!.Celebration, Closing.CelebrationOffered) = (Absent(how), true);
    }

    /// <summary>What stays between the two and what becomes of notes.</summary>
    public void SettleNotes(Guid by, string? confidential, string? notes)
    {
        Refusal.Check(WhyNotClose(by) ?? WhyNotLength(confidential) ?? WhyNotLength(notes));
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

    private Refusal? WhyNotClose(Guid by) =>
        WhyNotAct(by) ?? (Stage != Stage.Ending || Closing is null ? new("not-in-this-stage") : null);
}
