namespace Pieredze.Measurement;

/// <summary>Keeps small groups out of every report, so that nobody's answer can be worked out.</summary>
/// <remarks>
/// Threshold and remainder rule as survey products commonly use them: no figure on fewer than five people, and no
/// group of fewer than five that could be found by subtracting the shown groups from the total. That is enough for one
/// breakdown that is shown once; whatever is shown beside another, or again later, needs <see cref="Anonymity.Auditor"/>.
/// </remarks>
public static class Suppression
{
    /// <summary>The smallest number of people on whom a figure is shown.</summary>
    public const int FewestPeople = 5;

    private const int FewestForExactPercent = 20;
    private const int CoarseStep = 5;

    /// <summary>Whether a figure on so many people may be shown.</summary>
    /// <param name="people">Number of different people behind the figure.</param>
    public static bool Allows(int people) => people >= FewestPeople;

    /// <summary>Divides the groups of one breakdown into shown and hidden.</summary>
    /// <remarks>
    /// Groups under five are hidden. When all hidden people together are one to four, the smallest shown group is hidden
    /// as well; of equal groups the first one. Empty groups are hidden and count for nothing.
    /// </remarks>
    /// <typeparam name="TGroup">Whatever names a group.</typeparam>
    /// <param name="groups">Each group once, with the number of its people (0 or more).</param>
    /// <returns>Both parts in the order of the input.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number of people is negative.</exception>
    public static Breakdown<TGroup> Of<TGroup>(IReadOnlyList<(TGroup Group, int People)> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        foreach (var (_, people) in groups)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(people, nameof(groups));
        }

        var shown = groups.Select(group => Allows(group.People)).ToArray();
        var hiddenPeople = groups.Where((_, index) => !shown[index]).Sum(group => group.People);
        if (hiddenPeople is > 0 and < FewestPeople && shown.Contains(true))
        {
            var smallest = Enumerable.Range(0, groups.Count).Where(i => shown[i]).MinBy(i => groups[i].People);
            shown[smallest] = false;
        }

        return new()
        {
            Shown = [.. groups.Where((_, index) => shown[index])],
            Hidden = [.. groups.Where((_, index) => !shown[index]).Select(group => group.Group)],
        };
    }

    /// <summary>A share as whole percent, in steps of five while fewer than twenty people are behind it.</summary>
    /// <param name="share">From 0 to 1.</param>
    /// <param name="people">Number of people behind the share.</param>
    /// <returns>0 to 100, or null on fewer than five people.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public static int? Percent(double share, int people)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        if (!Allows(people))
        {
            return null;
        }

        var step = people < FewestForExactPercent ? CoarseStep : 1;
        return (int)Math.Round(share * 100 / step, MidpointRounding.AwayFromZero) * step;
    }
}
