namespace Pieredze.Measurement.Benefits;

/// <summary>How much more the programme changed than people who were waiting for it, or who are in another unit: the difference in differences.</summary>
/// <remarks>
/// Both groups answer the same two waves; the difference of their mean changes is that of Welch's test on the changes. It
/// takes away whatever happened to both alike. It does not take away that the others may differ from those in the programme.
/// </remarks>
public sealed record Comparison
{
    /// <summary>Why there is a difference, or none.</summary>
    public required ComparisonKind Kind { get; init; }

    /// <summary>The change in the programme; null on fewer than ten people.</summary>
    public PairedChange? InProgramme { get; init; }

    /// <summary>The change of those who waited; null on fewer than ten people.</summary>
    public PairedChange? WhileWaiting { get; init; }

    /// <summary>The first minus the second, with interval and p value, in the unit of the scale; null unless compared.</summary>
    public Welch? Difference { get; init; }

    /// <summary>Compares two groups of different people.</summary>
    /// <param name="programme">Earlier and later score of each person in the programme.</param>
    /// <param name="waiting">Earlier and later score of each person who waited, after the same time.</param>
    public static Comparison Of(
        IReadOnlyList<(double Earlier, double Later)> programme,
        IReadOnlyList<(double Earlier, double Later)> waiting
    )
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(waiting);
        var kind =
            waiting.Count == 0 ? ComparisonKind.NobodyWaited
            : programme.Count < DisplayLadder.FewestForChange ? ComparisonKind.TooFewInProgramme
            : waiting.Count < DisplayLadder.FewestForChange ? ComparisonKind.TooFewWaiting
            : ComparisonKind.Compared;
        return new()
        {
            Kind = kind,
            InProgramme = Shown(programme),
            WhileWaiting = Shown(waiting),
            Difference = kind == ComparisonKind.Compared ? Welch.Of(Changes(programme), Changes(waiting)) : null,
        };
    }

    private static PairedChange? Shown(IReadOnlyList<(double, double)> scores) =>
        scores.Count < DisplayLadder.FewestForChange ? null : PairedChange.Of(scores);

    private static double[] Changes(IReadOnlyList<(double Earlier, double Later)> scores) =>
        [.. scores.Select(score => score.Later - score.Earlier)];
}

/// <summary>Whether a programme can be compared with people who waited.</summary>
public enum ComparisonKind
{
    /// <summary>Nobody waited, or nobody of them was asked.</summary>
    NobodyWaited,

    /// <summary>Fewer than ten people of the programme answered both times.</summary>
    TooFewInProgramme,

    /// <summary>Fewer than ten people who waited answered both times.</summary>
    TooFewWaiting,

    /// <summary>Both are ten or more.</summary>
    Compared,
}
