using Pieredze.Platform;
using Pieredze.Relationships.Ending;

namespace Pieredze.Relationships;

// An ending that is planned: short, prepared by both, and never dragged out.
public sealed partial class Relationship
{
    /// <summary>So many weeks before the programme's time is over both are asked to think of the ending.</summary>
    public const int WeeksOfForesight = 6;

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

    public bool IsEndNear(DateOnly today) =>
        Stage == Stage.Working && Standing == Standing.Active && today >= PlannedEnd.AddDays(-7 * WeeksOfForesight);

    /// <summary>When the last meeting is and what it is for; either of the two may put it right.</summary>
    public void PlanClosing(Guid by, DateOnly? meetingOn, string? agenda)
    {
        Refusal.Check(
            WhyNotClose(by)
                ?? (
                    meetingOn is null || meetingOn < Closing!.StartedOn ? new("closing-meeting-in-the-past")
                    : meetingOn > Closing.EndsBy ? new("closing-meeting-after-end", ("day", Closing.EndsBy))
                    : WhyNotLength(agenda)
                )
        );
        (Closing!.ClosingMeetingOn, Closing.LastAgenda) = (meetingOn!.Value, Absent(agenda));
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

    private Refusal? WhyNotClose(Guid by) =>
        WhyNotAct(by) ?? (Stage != Stage.Ending || Closing is null ? new("not-in-this-stage") : null);
}
