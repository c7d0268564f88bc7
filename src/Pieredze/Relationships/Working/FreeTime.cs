namespace Pieredze.Relationships.Working;

/// <summary>Hours of a week in which a person can usually meet, by the clock of their own zone.</summary>
public sealed class FreeTime
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public required DayOfWeek Day { get; init; }
    public required TimeOnly From { get; init; }
    public required TimeOnly Until { get; init; }
}
