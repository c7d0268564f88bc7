using Pieredze.Measurement.Benefits;

namespace Pieredze.Measuring.Surveys;

/// <summary>That a wave is open to somebody, and how often they were reminded of it; twice at most.</summary>
public sealed class SurveyReminder
{
    public const int Most = 2;
    public const int DaysBetween = 10;

    public required Guid ProgrammeId { get; init; }
    public required Guid PersonId { get; init; }
    public required Wave Wave { get; init; }
    public int Sent { get; private set; }
    public DateOnly LastOn { get; private set; }

    public bool IsDue(DateOnly today) => Sent < Most && (Sent == 0 || LastOn.AddDays(DaysBetween) <= today);

    public void Send(DateOnly today) => (Sent, LastOn) = (Sent + 1, today);
}
