using Pieredze.Platform;

namespace Pieredze.Relationships;

// A rest for as long as the two need it, up to twelve weeks.
public sealed partial class Relationship
{
    private const int MostWeeksPaused = 12;

    public Refusal? WhyNotPause(Guid by, DateOnly until, DateOnly today) =>
        WhyNotAct(by)
        ?? (
            until <= today ? new("pause-in-the-past")
            : until > today.AddDays(7 * MostWeeksPaused) ? new("pause-too-long", ("weeks", MostWeeksPaused))
            : null
        );

    public void Pause(Guid by, DateOnly until, DateOnly today)
    {
        if (IsWalker(by) && SuspendedOn is null && Standing == Standing.Paused && PausedUntil == until)
        {
            return;
        }

        Refusal.Check(WhyNotPause(by, until, today));
        (Standing, PausedOn, PausedUntil) = (Standing.Paused, today, until);
    }

    public void Resume(Guid by, DateOnly today)
    {
        Refusal.Check(
            !IsWalker(by) ? new("not-your-pair")
            : IsOver() ? new("pair-is-over")
            : SuspendedOn is not null ? new("pair-is-suspended")
            : null
        );
        EndRest(today);
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
}
