namespace Pieredze.Matching.Solving;

/// <summary>
/// The best worst pair: the highest score from which as many people with the same claims can be matched. Found by
/// halving the scores.
/// </summary>
internal static class Floor
{
    /// <summary>The floor, or null where nobody is matched.</summary>
    public static long? Of(Graph graph, Wishes wishes, CancellationToken token)
    {
        var best = new LargestMatching(graph, long.MinValue).Grow(wishes.Groups, token);
        if (best.Matched == 0)
        {
            return null;
        }

        var goal = Claims(best, wishes);
        var scores = Scores(graph, wishes.Enough);
        var (held, low, high) = (best.Seats.ColumnOf, 0, scores.Length);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            var tried = new LargestMatching(graph, scores[middle]);
            if (!wishes.HasClaims)
            {
                tried.Begin(held);
            }

            tried.Grow(wishes.Groups, token);
            if (tried.Matched == best.Matched && Claims(tried, wishes) == goal)
            {
                (held, low) = (tried.Seats.ColumnOf, middle);
            }
            else
            {
                high = middle;
            }
        }

        return scores[low];
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
