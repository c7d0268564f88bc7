using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Benefits;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Plan;

/// <summary>What a programme will measure and with what it will compare, chosen before anybody answers; one row for each version.</summary>
public sealed class MeasurementPlan : IVersioned
{
    private const string Recommendation = "B00";

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }

    /// <summary>1 for the first version.</summary>
    public required int Number { get; init; }

    /// <summary>Codes of indicators, in the order of <see cref="Indicators.All"/>.</summary>
    public List<string> Indicators { get; private set; } = [];

    public ComparedWith ComparedWith { get; private set; }

    /// <summary>The fewest people behind a number.</summary>
    public int FewestForNumbers { get; private set; } = Auditor.FewestForNumbers;

    /// <summary>The fewest people behind comments and behind what could tell of harm.</summary>
    public int FewestForHarm { get; private set; } = Auditor.FewestForHarm;

    public required DateTime ChosenAt { get; set; }

    /// <summary>Since when nothing in this version can be changed.</summary>
    public DateTime? FrozenAt { get; private set; }

    public int Version { get; private set; }

    public bool IsFrozen => FrozenAt is not null;

    /// <summary>
    /// What a programme measures unless it chooses otherwise: what belongs to its purposes, and whether people would
    /// recommend it. Without a purpose that says what to look for, all sixteen.
    /// </summary>
    public static MeasurementPlan For(Programme programme, DateTime now) =>
        new()
        {
            ProgrammeId = programme.Id,
            Number = 1,
            ChosenAt = now,
            Indicators = Chosen(programme.Purposes),
            // Who chooses a mentor by themselves seldom waits, so that there is nobody to compare with.
            ComparedWith =
                programme.MatchingMode == MatchingMode.Cohort ? ComparedWith.WaitingList : ComparedWith.Nobody,
        };

    public Refusal? WhyNotChange(IReadOnlyCollection<string> indicators) =>
        IsFrozen ? new("plan-frozen")
        : indicators.Count == 0 ? new("plan-empty")
        : indicators.Any(code => Measurement.Benefits.Indicators.Of(code) is null) ? new("plan-unknown")
        : null;

    public void Change(IReadOnlyCollection<string> indicators, ComparedWith comparedWith, DateTime now)
    {
        Refusal.Check(WhyNotChange(indicators));
        (Indicators, ComparedWith, ChosenAt) = (InOrder(indicators), comparedWith, now);
    }

    public void Freeze(DateTime now) => FrozenAt ??= now;

    /// <summary>The next version, in force at once: whoever changes a frozen plan says so in the report.</summary>
    public MeasurementPlan Next(IReadOnlyCollection<string> indicators, ComparedWith comparedWith, DateTime now)
    {
        Refusal.Check(IsFrozen ? null : new("plan-not-frozen"));
        var next = new MeasurementPlan
        {
            ProgrammeId = ProgrammeId,
            Number = Number + 1,
            ChosenAt = now,
        };
        next.Change(indicators, comparedWith, now);
        Refusal.Check(next.IsLike(this) ? new("plan-same") : null);
        next.Freeze(now);
        return next;
    }

    public bool Asks(string indicator) => Indicators.Contains(indicator);

    private bool IsLike(MeasurementPlan other) =>
        ComparedWith == other.ComparedWith && Indicators.SequenceEqual(other.Indicators);

    private static List<string> Chosen(List<Purpose> purposes) =>
        purposes.Count == 0 || purposes.Contains(Purpose.Other)
            ? InOrder([.. Measurement.Benefits.Indicators.All.Select(i => i.Code)])
            : InOrder([.. purposes.SelectMany(Of), Recommendation]);

    private static string[] Of(Purpose purpose) =>
        purpose switch
        {
            // Knowledge, skills and how both do their work.
            Purpose.WorkplaceLearning => ["B01", "B02", "B11", "B12"],
            // Well-being, self-confidence and a clearer focus.
            Purpose.Transition => ["B06", "B07", "B10"],
            // Performance, focus and communication.
            Purpose.NewProject => ["B02", "B10", "B16"],
            // Change management; speaking up is asked in every programme.
            Purpose.Change => ["B14"],
            _ => [],
        };

    private static List<string> InOrder(IReadOnlyCollection<string> codes) =>
        [.. Measurement.Benefits.Indicators.All.Select(i => i.Code).Where(codes.Contains)];
}

/// <summary>With whom the participants of a programme are compared.</summary>
public enum ComparedWith
{
    /// <summary>With nobody: the report shows change, not what caused it.</summary>
    Nobody,

    /// <summary>With those who are enrolled and still wait; they are asked twice.</summary>
    WaitingList,

    /// <summary>With another unit, by counts that the organisation brings.</summary>
    OtherUnit,
}
