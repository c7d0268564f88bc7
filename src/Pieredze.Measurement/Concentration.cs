namespace Pieredze.Measurement;

/// <summary>Whether something is shared out evenly or gathers with a few.</summary>
public static class Concentration
{
    /// <summary>The Gini coefficient: 0 when all have the same, near 1 when one has everything.</summary>
    /// <remarks>
    /// Gini, C. (1912), as the sum of (2i - n - 1) x_i over n times the sum of x, with x sorted and i from 1.
    /// </remarks>
    /// <param name="amounts">What each one has, 0 or more; people who have nothing belong in.</param>
    /// <returns>From 0 to 1 - 1/n, or null when nobody has anything.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static double? Gini(IReadOnlyCollection<double> amounts)
    {
        var sorted = Sorted(amounts);
        var sum = sorted.Sum();
        return sum > 0
            ? sorted.Select((amount, index) => (2.0 * (index + 1) - sorted.Length - 1) * amount).Sum()
                / (sorted.Length * sum)
            : null;
    }

    /// <summary>The part that those hold who have most.</summary>
    /// <param name="amounts">What each one has, 0 or more; people who have nothing belong in.</param>
    /// <param name="part">Which part of the people is looked at, above 0 and at most 1; rounded up to whole people.</param>
    /// <returns>From <paramref name="part"/> (rounded up to whole people) to 1, or null when nobody has anything.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the part is not in its range.</exception>
    public static double? HeldByTop(IReadOnlyCollection<double> amounts, double part)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, 1);
        var sorted = Sorted(amounts);
        var sum = sorted.Sum();
        // A tenth of thirty people is three, whatever binary fractions make of it.
        var people = (int)Math.Ceiling(Math.Round(part * sorted.Length, 9));
        return sum > 0 ? sorted.TakeLast(people).Sum() / sum : null;
    }

    /// <summary>Freeman's degree centralisation: 0 when all have as many ties, 1 when all ties run through one.</summary>
    /// <remarks>
    /// Freeman, L. C. (1979): the sum of (largest degree - degree) over (n - 1)(n - 2), for a network without direction
    /// and without double ties.
    /// </remarks>
    /// <param name="nodes">Number of people in the network, those without a tie included.</param>
    /// <param name="ties">Who is tied to whom, numbered from 0; the same tie given twice counts once.</param>
    /// <returns>From 0 to 1, or null for fewer than three people.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A tie names somebody outside the network.</exception>
    /// <exception cref="ArgumentException">A tie runs from somebody to themselves.</exception>
    public static double? Centralisation(int nodes, IReadOnlyCollection<(int From, int To)> ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        var degrees = new int[Math.Max(0, nodes)];
        foreach (
            var (from, to) in ties.Select(tie => (Math.Min(tie.From, tie.To), Math.Max(tie.From, tie.To))).Distinct()
        )
        {
            ArgumentOutOfRangeException.ThrowIfNegative(from, nameof(ties));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(to, nodes, nameof(ties));
            if (from == to)
            {
                throw new ArgumentException("A tie runs between two people.", nameof(ties));
            }

            degrees[from]++;
            degrees[to]++;
        }

        return nodes < 3 ? null : degrees.Sum(degree => degrees.Max() - degree) / ((nodes - 1.0) * (nodes - 2));
    }

    private static double[] Sorted(IReadOnlyCollection<double> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        foreach (var amount in amounts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(amount, nameof(amounts));
        }

        return [.. amounts.Order()];
    }
}
