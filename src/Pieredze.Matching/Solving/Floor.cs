namespace Pieredze.Matching.Solving;

/// <summary>
/// The best worst pair: the highest score from which as many people with the same claims can be matched. Found by
/// halving the scores.
/// </summary>
internal static class Floor
{
    /// <summary>The floor, or null where nobody is matched.</summary>
    /// <param name="graph">The arcs.</param>
    /// <param name="wishes">Whose claims go first.</param>
    /// <param name="guess">What the floor may well be: then two looks are enough.</param>
    /// <param name="token">Ends the work early.</param>
    public static long? Of(Graph graph, Wishes wishes, long? guess, CancellationToken token)
    {
        var best = new LargestMatching(graph, long.MinValue).Grow(wishes.Groups, token);
        if (best.Matched == 0)
        {
            return null;
        }

        var (goal, held) = (Claims(best, wishes), best.Seats.ColumnOf);
        if (guess is { } likely && Holds(likely) && !(Next(graph, likely, wishes.Enough) is { } next && Holds(next)))
        {
            return likely;
        }

        var scores = Scores(graph, wishes.Enough);
        var (low, high) = (0, scores.Length);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = Holds(scores[middle]) ? (middle, high) : (low, middle);
        }

        return scores[low];

        bool Holds(long floor)
        {
            var tried = new LargestMatching(graph, floor);
            if (!wishes.HasClaims)
            {
                tried.Begin(held);
            }

            tried.Grow(wishes.Groups, token);
            var holds = tried.Matched == best.Matched && Claims(tried, wishes) == goal;
            held = holds ? tried.Seats.ColumnOf : held;
            return holds;
        }
    }

    private static long? Next(Graph graph, long floor, long enough)
    {
        long? next = null;
        foreach (var points in graph.Points)
        {
            var floored = Math.Min(points, enough);
            next = floored > floor && !(floored >= next) ? floored : next;
        }

        return next;
    }

    private static long Claims(LargestMatching matching, Wishes wishes)
    {
        var sum = 0L;
        for (var mentee = 0; mentee < matching.Seats.ColumnOf.Length; mentee++)
        {
            sum += matching.Seats.ColumnOf[mentee] >= 0 ? wishes.Claim(mentee) : 0;
        }

        return sum;
    }

    private static long[] Scores(Graph graph, long enough)
    {
        var scores = new long[graph.Count];
        for (var arc = 0; arc < scores.Length; arc++)
        {
            scores[arc] = Math.Min(graph.Points[arc], enough);
        }

        Array.Sort(scores);
        var different = 0;
        for (var index = 0; index < scores.Length; index++)
        {
            if (index == 0 || scores[index] != scores[different - 1])
            {
                scores[different++] = scores[index];
            }
        }

        return scores[..different];
    }
}
