using Pieredze.Measurement;
using Pieredze.Relationships.Goals;

namespace Pieredze.Relationships.Working;

/// <summary>A goal that was taken up, as far as it is counted.</summary>
public sealed record CountedGoal(Guid Pair, GoalKind Kind, GoalOrigin Origin, bool IsLinked, int? Level, int Weight);

/// <summary>What the goals of a programme are for; a kind with fewer than five pairs behind it is not told.</summary>
public sealed record GoalCounts
{
    /// <summary>How many goals there are; null on fewer than five pairs.</summary>
    public required int? Goals { get; init; }

    /// <summary>Of all goals, the share of each kind with five pairs or more.</summary>
    public required IReadOnlyList<(GoalKind Kind, ShownShare Share)> Kinds { get; init; }

    /// <summary>Of all goals, the share of each origin with five pairs or more.</summary>
    public required IReadOnlyList<(GoalOrigin Origin, ShownShare Share)> Origins { get; init; }

    /// <summary>Of all goals, the share that leads to a milestone of the project.</summary>
    public required ShownShare? Linked { get; init; }

    /// <summary>Of the goals that were looked at, the share that is where it was expected or further.</summary>
    public required ShownShare? AsExpected { get; init; }

    /// <summary>Mean of the T score of each pair; 50 is what was expected.</summary>
    public required double? Score { get; init; }

    public static GoalCounts Of(IReadOnlyList<CountedGoal> goals)
    {
        var seen = goals.Where(g => g.Level is not null).ToList();
        var isShown = Suppression.Allows(Pairs(goals));
        var isSeen = Suppression.Allows(Pairs(seen));
        return new()
        {
            Goals = isShown ? goals.Count : null,
            Kinds = isShown ? Shares(goals, g => g.Kind) : [],
            Origins = isShown ? Shares(goals, g => g.Origin) : [],
            Linked = isShown && !Hides(goals, g => g.IsLinked) ? Share(goals, g => g.IsLinked) : null,
            AsExpected = isSeen ? Share(seen, g => g.Level >= 0) : null,
            Score = isSeen
                ? seen.GroupBy(g => g.Pair)
                    .Average(pair => GoalAttainment.Score([.. pair.Select(g => (g.Level!.Value, (double)g.Weight))]))
                : null,
        };
    }

    // Whoever stands alone on one side could be found by subtraction.
    private static bool Hides(IReadOnlyList<CountedGoal> goals, Func<CountedGoal, bool> has)
    {
        var with = Pairs(goals.Where(has));
        var without = Pairs(goals.Where(goal => !has(goal)));
        return (with > 0 && !Suppression.Allows(with)) || (without > 0 && !Suppression.Allows(without));
    }

    // A pair may have goals of several kinds, so those behind all hidden kinds are counted once.
    private static IReadOnlyList<(T Group, ShownShare Share)> Shares<T>(
        IReadOnlyList<CountedGoal> goals,
        Func<CountedGoal, T> by
    )
        where T : struct, Enum
    {
        var shown = Enum.GetValues<T>()
            .Where(kind => Suppression.Allows(Pairs(goals.Where(g => by(g).Equals(kind)))))
            .OrderByDescending(kind => Pairs(goals.Where(g => by(g).Equals(kind))))
            .ToList();
        while (shown.Count > 0 && Pairs(goals.Where(g => !shown.Contains(by(g)))) is > 0 and < Suppression.FewestPeople)
        {
            shown.RemoveAt(shown.Count - 1);
        }

        return [.. shown.Order().Select(kind => (kind, Share(goals, g => by(g).Equals(kind))))];
    }

    // Coarse and open at the ends by how many pairs are behind it.
    private static ShownShare Share(IReadOnlyList<CountedGoal> goals, Func<CountedGoal, bool> has)
    {
        var pairs = Pairs(goals);
        return ShownShare.Of((int)Math.Round(goals.Average(g => has(g) ? 1.0 : 0) * pairs), pairs)!.Value;
    }

    private static int Pairs(IEnumerable<CountedGoal> goals) => goals.Select(g => g.Pair).Distinct().Count();
}
