using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Scales;
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

    /// <summary>Codes of indicators, in the order of <see cref="Indicators.All"/>, and then of own scales.</summary>
    public List<string> Indicators { get; private set; } = [];

    public ComparedWith ComparedWith { get; private set; }

    /// <summary>The programme of the other unit, when it is compared with by what its mentees answered; null for totals only.</summary>
    public Guid? OtherProgrammeId { get; private set; }

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

    public Refusal? WhyNotChange(NewPlan chosen) =>
        IsFrozen ? new("plan-frozen")
        : chosen.Indicators.Count == 0 ? new("plan-empty")
        : chosen.Indicators.Any(code => !chosen.Knows(code)) ? new("plan-unknown")
        : chosen.OtherProgrammeId == ProgrammeId ? new("plan-compared-itself")
        : null;

    public void Change(NewPlan chosen, DateTime now)
    {
        Refusal.Check(WhyNotChange(chosen));
        (Indicators, ComparedWith, ChosenAt) = (InOrder(chosen.Indicators, chosen.Scales), chosen.ComparedWith, now);
        OtherProgrammeId = ComparedWith == ComparedWith.OtherUnit ? chosen.OtherProgrammeId : null;
    }

    /// <summary>Asks an own scale as well.</summary>
    public void Ask(OwnScale scale)
    {
        Leave(scale);
        Indicators = [.. Indicators, scale.Code];
    }

    /// <summary>Asks an own scale no more.</summary>
    public void Leave(OwnScale scale)
    {
        Refusal.Check(IsFrozen ? new("scale-frozen") : null);
        Indicators = [.. Indicators.Where(code => code != scale.Code)];
    }

    public void Freeze(DateTime now) => FrozenAt ??= now;

    /// <summary>The next version, in force at once: whoever changes a frozen plan says so in the report.</summary>
    public MeasurementPlan Next(NewPlan chosen, DateTime now)
    {
        Refusal.Check(IsFrozen ? null : new("plan-not-frozen"));
        var next = new MeasurementPlan
        {
            ProgrammeId = ProgrammeId,
            Number = Number + 1,
            ChosenAt = now,
        };
        next.Change(chosen, now);
        Refusal.Check(next.IsLike(this) ? new("plan-same") : null);
        next.Freeze(now);
        return next;
    }

    public bool Asks(string indicator) => Indicators.Contains(indicator);

    private bool IsLike(MeasurementPlan other) =>
        ComparedWith == other.ComparedWith
        && OtherProgrammeId == other.OtherProgrammeId
        && Indicators.SequenceEqual(other.Indicators);

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

    private static List<string> InOrder(IReadOnlyCollection<string> codes, IReadOnlyList<OwnScale>? scales = null) =>
        [
            .. Measurement
                .Benefits.Indicators.All.Select(i => i.Code)
                .Concat((scales ?? []).Select(s => s.Code))
                .Where(codes.Contains),
        ];
}

/// <summary>What somebody chooses to measure, and with whom to compare.</summary>
public sealed record NewPlan(IReadOnlyCollection<string> Indicators, ComparedWith ComparedWith)
{
    /// <summary>The own scales of the programme, whether chosen or not.</summary>
    public IReadOnlyList<OwnScale> Scales { get; init; } = [];

    /// <summary>The programme of the other unit, for <see cref="ComparedWith.OtherUnit"/>.</summary>
    public Guid? OtherProgrammeId { get; init; }

    public bool Knows(string code) =>
        Measurement.Benefits.Indicators.Of(code) is not null || Scales.Any(s => s.Code == code);
}

/// <summary>With whom the participants of a programme are compared.</summary>
public enum ComparedWith
{
    /// <summary>With nobody: the report shows change, not what caused it.</summary>
    Nobody,

    /// <summary>With those who are enrolled and still wait; they are asked twice.</summary>
    WaitingList,

    /// <summary>With another unit, by counts that the organisation brings or by what was published of its own programme.</summary>
    OtherUnit,
}
