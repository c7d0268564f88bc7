using Pieredze.Platform;

namespace Pieredze.Programmes;

// Conditions do not stay as they were at the launch: they are looked at again, and what changes is kept.
public sealed partial class Programme
{
    /// <summary>So many months after the launch, and after each review, the conditions are looked at again.</summary>
    public const int MonthsToReview = 3;

    private readonly List<ReadinessChange> _readinessChanges = [];

    public IReadOnlyList<ReadinessChange> ReadinessChanges => _readinessChanges;

    /// <summary>When the conditions are to be looked at next; null before the launch.</summary>
    public DateOnly? ReviewOn { get; private set; }

    public DateOnly? ReviewRemindedOn { get; private set; }

    public Refusal? WhyNotReviewed() => State == ProgrammeState.Running ? null : new("review-not-running");

    /// <summary>Somebody looked at all conditions: they hold as answered, until the next time.</summary>
    public void Reviewed(DateOnly today)
    {
        Refusal.Check(WhyNotReviewed());
        (ReviewOn, ReviewRemindedOn) = (today.AddMonths(MonthsToReview), null);
        Version++;
    }

    public bool IsTimeToReview(DateOnly today) => State == ProgrammeState.Running && ReviewOn <= today;

    public void RemindOfReview(DateOnly today) => ReviewRemindedOn = today;

    private void Keep(
        ReadinessItem item,
        ReadinessColour? before,
        IEnumerable<string> parts,
        Guid? by,
        DateOnly today
    ) =>
        _readinessChanges.Add(
            new()
            {
                ProgrammeId = Id,
                Code = item.Code,
                // Saving counts once more.
                InVersion = Version + 1,
                From = before,
                To = item.Colour,
                Owner = item.Owner,
                Parts = [.. parts],
                ById = by,
                On = today,
                IsAfterLaunch = State != ProgrammeState.Draft,
            }
        );
}
