using System.Numerics;

namespace Pieredze.Measurement.Anonymity;

/// <summary>Publishes a cut only if nothing about a small group can be worked out from everything that is published.</summary>
/// <remarks>
/// <para>
/// What a reader can work out by adding, subtracting and scaling published figures is their linear span over the
/// unknown answers. A figure tells of a small group when some nonzero combination has all its answers with fewer than
/// the allowed number of people: their sum, but also a difference or a weighted sum of what they said. That is what is
/// looked for, exactly: whole numbers without rounding, and every combination rather than a list of known attacks.
/// </para>
/// <para>
/// Cuts are taken in the order given, each beside those that were taken before, so the list must put what matters most
/// first. The same list gives the same result. When the search for one cut becomes too long to be finished, the cut is
/// held: what is shown has been proved harmless, what is held need not be harmful. What follows from knowing people, from
/// all having said the same, or from the words of a comment is beyond this proof; see <see cref="ShownShare"/>.
/// </para>
/// <para>Source: audit of statistical databases by Chin, F. Y. and Özsoyoğlu, G. (1982); the search is our own.</para>
/// </remarks>
public static class Auditor
{
    /// <summary>The fewest people behind any number.</summary>
    public const int FewestForNumbers = 5;

    /// <summary>The fewest people behind comments and whatever could tell of harm.</summary>
    public const int FewestForHarm = 10;

    /// <summary>Chooses the cuts of one question that may be shown.</summary>
    /// <typeparam name="TName">Whatever names a cut.</typeparam>
    /// <param name="cuts">The fixed list of cuts, what matters most first. A cut about nobody is held.</param>
    /// <param name="fewest">The fewest people about whom something may be worked out, 1 or more.</param>
    /// <param name="already">What was published before, in earlier waves and in files; it cannot be taken back.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fewest people are fewer than one.</exception>
    public static Publication<TName> Choose<TName>(
        IReadOnlyList<Cut<TName>> cuts,
        int fewest,
        IReadOnlyList<Figure>? already = null
    )
    {
        ArgumentNullException.ThrowIfNull(cuts);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewest, 1);
        var figures = cuts.Select(cut => cut.Figures).ToList();
        var shown = Shown(figures, fewest, already ?? []);
        return new()
        {
            Shown = [.. cuts.Where((_, at) => shown[at]).Select(cut => cut.Name)],
            Held = [.. cuts.Where((_, at) => !shown[at]).Select(cut => cut.Name)],
        };
    }

    private static bool[] Shown(List<IReadOnlyList<Figure>> cuts, int fewest, IReadOnlyList<Figure> already)
    {
        try
        {
            return Shown<long>(cuts, fewest, already);
        }
        catch (OverflowException)
        {
            // Coefficients of honest cuts are tiny; when they are not, nothing may be lost all the same.
            return Shown<BigInteger>(cuts, fewest, already);
        }
    }

    internal static bool[] Shown<T>(
        IReadOnlyList<IReadOnlyList<Figure>> cuts,
        int fewest,
        IReadOnlyList<Figure> already
    )
        where T : IBinaryInteger<T>
    {
        var columns = Columns.Of([.. already, .. cuts.SelectMany(cut => cut)]);
        var ledger = new Ledger<T>(columns, fewest);
        foreach (var figure in already)
        {
            ledger.Enter(columns.Row<T>(figure));
        }

        return [.. cuts.Select(cut => ledger.Publish([.. cut.Select(columns.Row<T>)]))];
    }
}
