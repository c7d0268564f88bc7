using Pieredze.Platform;

namespace Pieredze.Relationships;

// What belongs to a good end besides the plan: confidence, thanks, and being seen only when both want it.
public sealed partial class Relationship
{
    private const int Confident = 5;

    /// <summary>The mentee relies on themselves more than at the start, or well; null when they have not said.</summary>
    public bool? IsConfident =>
        Mentee.ConfidenceNow is not { } now ? null : now >= Confident || now > Mentee.ConfidenceAtStart;

    public void TellConfidence(Guid by, int now, bool shares = false)
    {
        Refusal.Check(
            WhyNotAct(by)
                ?? (
                    !IsMentee(by) ? new("mentee-decides")
                    : now is < 1 or > 7 ? new("not-valid")
                    : null
                )
        );
        Mentee.ConfidenceAtStart ??= Stage == Stage.Building ? now : null;
        (Mentee.ConfidenceNow, Mentee.SharesConfidence) = (now, shares);
    }

    public Refusal? WhyNotThank(Guid by) =>
        !IsWalker(by) ? new("not-your-pair")
        : Stage == Stage.Ending || Standing is Standing.Completed or Standing.EndedEarly ? null
        : new("not-in-this-stage");

    /// <summary>A letter of thanks, which the other reads; also when the way ended early.</summary>
    public void Thank(Guid by, string? letter)
    {
        Refusal.Check(WhyNotThank(by) ?? WhyNotLength(letter));
        PartOf(by).Gratitude = Absent(letter);
    }

    public bool IsShown =>
        Standing is Standing.Completed or Standing.Closed && Mentor.ShowsCelebration && Mentee.ShowsCelebration;

    /// <summary>Says whether others may see that these two walked the whole way; shown only when both want it.</summary>
    public void ShowCelebration(Guid by, bool shows)
    {
        Refusal.Check(
            !IsWalker(by) ? new("not-your-pair")
            : Stage != Stage.Ending && Standing is not (Standing.Completed or Standing.Closed)
                ? new("not-in-this-stage")
            : null
        );
        PartOf(by).ShowsCelebration = shows;
    }
}
