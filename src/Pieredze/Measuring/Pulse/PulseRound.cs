using Pieredze.Platform;

namespace Pieredze.Measuring.Pulse;

/// <summary>Two weeks in which a programme's participants may answer a few items, anonymously.</summary>
public sealed class PulseRound
{
    private const int DaysOpen = 14;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }

    /// <summary>1 for the first round.</summary>
    public required int Number { get; init; }

    public required DateOnly OpensOn { get; init; }
    public required DateOnly ClosesOn { get; init; }

    /// <summary>Whether its answers have been mixed and published.</summary>
    public bool IsClosed { get; private set; }

    public static PulseRound Opened(Guid programme, int number, DateOnly today) =>
        new()
        {
            ProgrammeId = programme,
            Number = number,
            OpensOn = today,
            ClosesOn = today.AddDays(DaysOpen - 1),
        };

    public Refusal? WhyNotAnswer(DateOnly today) =>
        IsClosed || today < OpensOn || today > ClosesOn ? new("pulse-closed") : null;

    public bool IsOver(DateOnly today) => today > ClosesOn;

    public void Close() => IsClosed = true;
}

/// <summary>
/// Who may answer a round and who has. It lies apart from the answers: neither holds anything by which the other is found.
/// </summary>
public sealed class PulseParticipation
{
    public required Guid RoundId { get; init; }
    public required Guid PersonId { get; init; }
    public bool HasAnswered { get; private set; }

    public Refusal? WhyNotAnswer() => HasAnswered ? new("pulse-answered") : null;

    public void Answer()
    {
        Refusal.Check(WhyNotAnswer());
        HasAnswered = true;
    }
}
