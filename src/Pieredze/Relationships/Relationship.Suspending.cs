using Pieredze.Platform;

namespace Pieredze.Relationships;

// A rest that an administrator orders after a written decision on a concern. It says nothing about either of the two.
public sealed partial class Relationship
{
    /// <summary>Since when it rests by such an order; null when it does not.</summary>
    public DateOnly? SuspendedOn { get; private set; }

    public Refusal? WhyNotSuspend() =>
        IsOver() || Stage == Stage.MovingOn ? new("pair-is-over")
        : SuspendedOn is not null ? new("pair-is-suspended")
        : null;

    public void Suspend(DateOnly today)
    {
        Refusal.Check(WhyNotSuspend());
        (Standing, PausedOn, PausedUntil, SuspendedOn) = (Standing.Paused, PausedOn ?? today, null, today);
    }

    /// <summary>Days of rest are not days of the way, whoever ordered them. A pair that has ended meanwhile stays ended.</summary>
    public void Lift(DateOnly today)
    {
        SuspendedOn = null;
        EndRest(today);
    }
}
