using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Safeguards.Suspending;

/// <summary>
/// That a pair should rest after a written decision on a concern: asked for by whoever handled it, decided by an
/// administrator, and lifted again. The administrator learns neither who the two are nor what was told.
/// </summary>
public sealed class Suspension : IVersioned
{
    public const int LongestText = 1000;

    /// <summary>By chance, like the concern it comes from.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid ProgrammeId { get; init; }
    public required Guid RelationshipId { get; init; }

    /// <summary>The handler who asked; null once they have been forgotten.</summary>
    public Guid? AskedBy { get; private set; }

    public required DateOnly AskedOn { get; init; }

    /// <summary>What the handler wants the administrator to know; null once somebody of the pair has been forgotten.</summary>
    public string? Request { get; private set; }

    public SuspensionState State { get; private set; } = SuspensionState.Asked;

    /// <summary>Why the administrator decided so; read by administrators and by the one who asked, never by the pair.</summary>
    public string? Reason { get; private set; }

    public DateOnly? DecidedOn { get; private set; }
    public DateOnly? LiftedOn { get; private set; }
    public int Version { get; private set; }

    public static Suspension Ask(Guid programme, Guid pair, Guid by, string? request, DateOnly today)
    {
        Refusal.Check(WhyNotText(request));
        return new()
        {
            ProgrammeId = programme,
            RelationshipId = pair,
            AskedBy = by,
            AskedOn = today,
            Request = request!.Trim(),
        };
    }

    public static Refusal? WhyNotText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? new("suspension-why")
        : text.Length > LongestText ? new("suspension-long", ("n", LongestText))
        : null;

    public Refusal? WhyNotDecide(string? reason) =>
        State != SuspensionState.Asked ? new("suspension-decided") : WhyNotText(reason);

    /// <summary>Puts it in force or declines it, with a written reason either way.</summary>
    public void Decide(bool suspends, string? reason, DateOnly today)
    {
        Refusal.Check(WhyNotDecide(reason));
        State = suspends ? SuspensionState.InForce : SuspensionState.Declined;
        (Reason, DecidedOn) = (reason!.Trim(), today);
    }

    public Refusal? WhyNotLift() => State == SuspensionState.InForce ? null : new("suspension-not-in-force");

    public void Lift(DateOnly today)
    {
        Refusal.Check(WhyNotLift());
        (State, LiftedOn) = (SuspensionState.Lifted, today);
    }

    /// <summary>What was written of a pair goes with either of the two; that there was a suspension stays.</summary>
    public void ForgetTexts() => (Request, Reason) = (null, null);

    public void ForgetAsker() => AskedBy = null;
}

/// <summary>How far a suspension has come.</summary>
public enum SuspensionState
{
    Asked,
    InForce,
    Declined,
    Lifted,
}
