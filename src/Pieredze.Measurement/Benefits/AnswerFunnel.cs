namespace Pieredze.Measurement.Benefits;

/// <summary>Who is missing from a result: everybody who started counts, and nothing is made up for them.</summary>
public sealed record AnswerFunnel
{
    /// <summary>How many were invited; null on fewer than five.</summary>
    public required int? Invited { get; init; }

    /// <summary>How many answered the first wave; null on fewer than five.</summary>
    public required int? AnsweredFirst { get; init; }

    /// <summary>How many answered both waves; null on fewer than five.</summary>
    public required int? AnsweredBoth { get; init; }

    /// <summary>
    /// First scores of those who answered again minus first scores of those who did not, in the unit of the scale; null
    /// when one of both is fewer than five. An interval without zero means that the result tells of a selection.
    /// </summary>
    public required Welch? StayedMinusLeft { get; init; }

    /// <summary>Whether those who stayed began differently from those who left, by more than chance would do.</summary>
    public bool IsSelected => StayedMinusLeft is { Interval.ContainsZero: false };

    /// <summary>Counts who answered.</summary>
    /// <param name="invited">How many were asked in the first wave.</param>
    /// <param name="first">Everybody who answered the first wave: the score, and whether they answered the later wave.</param>
    /// <exception cref="ArgumentOutOfRangeException">More people answered than were invited.</exception>
    public static AnswerFunnel Of(int invited, IReadOnlyCollection<(double Score, bool AnsweredAgain)> first)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentOutOfRangeException.ThrowIfLessThan(invited, first.Count);
        var stayed = first.Where(answer => answer.AnsweredAgain).Select(answer => answer.Score).ToList();
        var left = first.Where(answer => !answer.AnsweredAgain).Select(answer => answer.Score).ToList();
        return new()
        {
            Invited = Shown(invited),
            AnsweredFirst = Shown(first.Count),
            AnsweredBoth = Shown(stayed.Count),
            StayedMinusLeft =
                Suppression.Allows(stayed.Count) && Suppression.Allows(left.Count) ? Welch.Of(stayed, left) : null,
        };
    }

    private static int? Shown(int people) => Suppression.Allows(people) ? people : null;
}
