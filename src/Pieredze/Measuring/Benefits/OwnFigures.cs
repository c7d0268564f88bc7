using Pieredze.Platform;

namespace Pieredze.Measuring.Benefits;

/// <summary>What the coordinator brings to the report: what the programme cost, and how many stayed with the organisation.</summary>
public sealed class OwnFigures
{
    public required Guid ProgrammeId { get; init; }

    /// <summary>In whole euros; null while nobody has said.</summary>
    public int? Cost { get; private set; }

    public int? Stayed { get; private set; }
    public int? Participants { get; private set; }
    public int? OthersStayed { get; private set; }
    public int? Others { get; private set; }

    public Refusal? WhyNotSpend(int? cost) => cost < 0 ? new("cost-below-zero") : null;

    public void Spend(int? cost)
    {
        Refusal.Check(WhyNotSpend(cost));
        Cost = cost;
    }

    public Refusal? WhyNotRetain(int? stayed, int? participants, int? othersStayed, int? others) =>
        new[] { stayed, participants, othersStayed, others }.Count(n => n is null) is > 0 and < 4
            ? new("retention-all-four")
        : stayed < 0 || othersStayed < 0 || stayed > participants || othersStayed > others
            ? new("retention-more-stayed")
        : null;

    public void Retain(int? stayed, int? participants, int? othersStayed, int? others)
    {
        Refusal.Check(WhyNotRetain(stayed, participants, othersStayed, others));
        (Stayed, Participants, OthersStayed, Others) = (stayed, participants, othersStayed, others);
    }
}
