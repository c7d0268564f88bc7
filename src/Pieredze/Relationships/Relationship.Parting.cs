using Pieredze.Platform;
using Pieredze.Relationships.Ending;

namespace Pieredze.Relationships;

// Ends that nobody planned: leaving at once, fading away, an ending that nobody finished. Never with blame.
public sealed partial class Relationship
{
    /// <summary>After so many weeks of ending both are told that it will be closed.</summary>
    public const int WeeksUntilNotice = 8;

    /// <summary>So many days after both were told, what nobody takes up is closed.</summary>
    public const int DaysOfNotice = 14;

    public Refusal? WhyNotEndEarly(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : IsOver() ? new("pair-is-over")
        : null;

    /// <summary>Either may leave at any time, alone, without a reason, paused or not.</summary>
    public void EndEarly(Guid by, DateOnly today)
    {
        Refusal.Check(WhyNotEndEarly(by));
        EndedBy = by;
        Part(Stage == Stage.Building ? Ending.EndKind.NoFit : Ending.EndKind.NoFault, today);
    }

    /// <summary>Closes gently a pair that was silent, two weeks after both were asked; true when it did.</summary>
    public bool FadeOut(DateOnly askedOn, DateOnly today)
    {
        if (Standing != Standing.Active || today < askedOn.AddDays(DaysOfNotice))
        {
            return false;
        }

        Part(Ending.EndKind.Drifted, today);
        return true;
    }

    /// <summary>Closes an ending that nobody finished, two weeks after both were told; true when it was.</summary>
    public bool WindUp(DateOnly toldOn, DateOnly today)
    {
        if (Stage != Stage.Ending || Standing != Standing.Active || today < toldOn.AddDays(DaysOfNotice))
        {
            return false;
        }

        if (Mentor.ReviewLearned is not null && Mentee.ReviewLearned is not null)
        {
            (Standing, EndedOn) = (Standing.Completed, today);
        }
        else
        {
            Part(Ending.EndKind.Drifted, today);
        }

        return true;
    }

    public Refusal? WhyNotKeepReason(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : Standing != Standing.EndedEarly ? new("not-ended-early")
        : null;

    /// <summary>Why it ended, as this person sees it and nobody else ever reads.</summary>
    public void KeepReason(Guid by, EndReason? reason, string? text)
    {
        Refusal.Check(WhyNotKeepReason(by) ?? WhyNotLength(text));
        (PartOf(by).EndReason, PartOf(by).EndReasonText) = (reason, Absent(text));
    }

    private void Part(EndKind kind, DateOnly today)
    {
        (Standing, PausedOn, PausedUntil, EndedOn, EndKind) = (Standing.EndedEarly, null, null, today, kind);
        SuspendedOn = null;
        Procedure = new()
        {
            ToldOn = today,
            RematchOffered = true,
            CalledOff = _sessions.Count(s => s.State == Working.SessionState.Planned),
        };
    }
}
