using Pieredze.Measurement;

namespace Pieredze.Relationships.Working;

/// <summary>A held meeting as far as it is counted: who estimated what, and whether each learned.</summary>
public sealed record ToldSession(
    Guid Pair,
    int? SaidByMentor,
    int? SaidByMentee,
    bool MentorLearned,
    bool MenteeLearned
);

/// <summary>How many doors opened for one mentee.</summary>
public sealed record MenteeDoors(Guid Mentee, string? Unit, int Made);

/// <summary>How the pairs of a programme work; null wherever fewer than five are behind a figure.</summary>
public sealed record WorkCounts
{
    /// <summary>How many learning entries there are; never what they say.</summary>
    public required int? LearningEntries { get; init; }

    /// <summary>Of the meetings with learning, the share from which both learned.</summary>
    public required double? LearningIndex { get; init; }

    /// <summary>Pairs by the mentee's share of the talking: less than 40 percent, about half, more than 60.</summary>
    public required Breakdown<TalkBand>? TalkShares { get; init; }

    public required double? DoorsGini { get; init; }

    /// <summary>Doors opened per mentee, by unit; small units together or not at all.</summary>
    public required IReadOnlyList<(string Unit, int Mentees, double Doors)> DoorsByUnit { get; init; }

    public static WorkCounts Of(
        IReadOnlyList<ToldSession> told,
        IReadOnlyList<int> learners,
        IReadOnlyList<MenteeDoors> pairs
    )
    {
        var learning = told.Where(t => t.MentorLearned || t.MenteeLearned).ToList();
        var shares = told.Where(t => t is { SaidByMentor: not null, SaidByMentee: not null })
            .GroupBy(t => t.Pair, t => new TalkShare(t.SaidByMentor!.Value, t.SaidByMentee!.Value).Middle)
            .Select(pair => Band(pair.Average()))
            .ToList();
        var mentees = pairs
            .GroupBy(p => (p.Mentee, p.Unit))
            .Select(m => (Unit: m.Key.Unit ?? "", Made: m.Sum(p => p.Made)))
            .ToList();
        var units = mentees.GroupBy(m => m.Unit).ToDictionary(u => u.Key, u => u.ToList());
        return new()
        {
            LearningEntries = Suppression.Allows(learners.Count) ? learners.Sum() : null,
            LearningIndex = Suppression.Allows(learning.Select(t => t.Pair).Distinct().Count())
                ? Mutuality.LearningIndex(learning.Select(t => (t.MentorLearned, t.MenteeLearned)))
                : null,
            TalkShares = Suppression.Allows(shares.Count)
                ? Suppression.Of([.. Enum.GetValues<TalkBand>().Select(b => (b, shares.Count(s => s == b)))])
                : null,
            DoorsGini = Suppression.Allows(mentees.Count) ? Gini.Of([.. mentees.Select(m => (double)m.Made)]) : null,
            DoorsByUnit =
            [
                .. Suppression
                    .Of([.. units.Select(u => (u.Key, u.Value.Count))])
                    .Shown.OrderBy(u => u.Group)
                    .Select(u => (u.Group, u.People, units[u.Group].Average(m => m.Made))),
            ],
        };
    }

    private static TalkBand Band(double share) =>
        share < 40 ? TalkBand.Less
        : share <= 60 ? TalkBand.Half
        : TalkBand.More;
}

/// <summary>How much of the talking was the mentee's.</summary>
public enum TalkBand
{
    Less,
    Half,
    More,
}
