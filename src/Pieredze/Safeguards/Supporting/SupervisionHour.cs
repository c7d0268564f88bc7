using Pieredze.Platform;

namespace Pieredze.Safeguards.Supporting;

/// <summary>Time that a support person gave to mentors on a day: how long, never with whom.</summary>
public sealed class SupervisionHour
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required Guid SupporterId { get; init; }
    public required DateOnly On { get; init; }
    public required int Minutes { get; init; }

    public static Refusal? WhyNotLog(DateOnly on, int minutes, DateOnly today) =>
        on > today ? new("hours-in-the-future")
        : minutes is < 5 or > 720 ? new("hours-length")
        : null;

    public static SupervisionHour Log(Guid programme, Guid supporter, DateOnly on, int minutes, DateOnly today)
    {
        Refusal.Check(WhyNotLog(on, minutes, today));
        return new()
        {
            ProgrammeId = programme,
            SupporterId = supporter,
            On = on,
            Minutes = minutes,
        };
    }
}
