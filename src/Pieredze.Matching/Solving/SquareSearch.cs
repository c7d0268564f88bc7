namespace Pieredze.Matching.Solving;

/// <summary>
/// The best pairs of a <see cref="Square"/>: the ranks behind the sum are decided among the pairs that cost exactly their
/// prices. Everybody sits, and the floor is tried where no higher one can be: at the worst of what people could get at best.
/// </summary>
internal static class SquareSearch
{
    /// <summary>The best pairs, or null where the floor lies lower.</summary>
    /// <param name="rows">The score of each mentee with each mentor.</param>
    /// <param name="least">The lowest score, which counts 0 points.</param>
    /// <param name="most">The highest score.</param>
    /// <param name="wishes">What the round aims at; no claims, nobody pinned.</param>
    /// <param name="token">Ends the work early.</param>
    public static (Evidence Evidence, long Work)? Of(
        int[][] rows,
        int least,
        int most,
        Wishes wishes,
        CancellationToken token
    )
    {
        var bounds = wishes.Floor ? Bounds.OfSquare(rows, least) : new Bounds();
        var square = new Square(rows, bounds.Floor is { } floor ? (int)floor + least : int.MinValue);
        if (!square.Solve(token))
        {
            return null;
        }

        var best = new Stages(Even(square, rows, least), wishes, square.MentorOf, token);
        best.Points((0, (long)most - least), square.MentorOf, Prices(square.Price));
        best.ToTheEnd();
        var pinned = new int[rows.Length];
        Array.Fill(pinned, -1);
        return (Solution.Gather(best, bounds, pinned), best.Work + (square.Work * rows.Length));
    }

    private static Graph Even(Square square, int[][] rows, int least)
    {
        var (start, mentors, points) = (new int[rows.Length + 1], new List<int>(2 * rows.Length), new List<long>());
        for (var mentee = 0; mentee < rows.Length; mentee++)
        {
            square.Even(mentee, mentors);
            start[mentee + 1] = mentors.Count;
            while (points.Count < mentors.Count)
            {
                points.Add(rows[mentee][mentors[points.Count]] - (long)least);
            }
        }

        return Graph.Of(start, [.. mentors], [.. points], [.. rows.Select(_ => 1)]);
    }

    private static long[] Prices(int[] prices)
    {
        var least = prices.Min();
        return [.. prices.Select(price => (long)price - least)];
    }
}
