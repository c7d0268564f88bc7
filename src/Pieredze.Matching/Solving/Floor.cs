namespace Pieredze.Matching.Solving;

/// <summary>
/// The best worst pair: the highest score from which as many people with the same claims can be matched. Found by
/// halving what is still possible.
/// </summary>
internal sealed class Floor
{
    private const int Samples = 63;

    private readonly Graph graph;
    private readonly Wishes wishes;
    private readonly CancellationToken token;
    private readonly int goal;
    private readonly long goalClaims;

    // No floor can be higher, and often one can be as high.
    private readonly long highest;

    private Floor(Graph graph, Wishes wishes, CancellationToken token)
    {
        (this.graph, this.wishes, this.token) = (graph, wishes, token);
        var best = new LargestMatching(graph, long.MinValue).Grow(wishes.Groups, token);
        (goal, goalClaims, Held) = (best.Matched, Claims(best), best.Seats.ColumnOf);
        Reached = Lowest();
        highest = goal == 0 ? 0 : Worth(Highest(new Parts(graph, best.Seats, long.MinValue)));
    }

    /// <summary>A largest matching with no score below <see cref="Reached"/>.</summary>
    public int[] Held { get; private set; }

    /// <summary>The floor.</summary>
    public long Reached { get; private set; }

    /// <summary>The floor, or null where nobody is matched.</summary>
    /// <param name="graph">The arcs.</param>
    /// <param name="wishes">Whose claims go first.</param>
    /// <param name="guess">What the floor may well be: then two looks are enough.</param>
    /// <param name="token">Ends the work early.</param>
    public static Floor? Of(Graph graph, Wishes wishes, long? guess, CancellationToken token)
    {
        var floor = new Floor(graph, wishes, token);
        return floor.goal == 0 ? null : floor.Rise(guess);
    }

    // What is worth no more than a pinned pair is as good as any.
    private long Worth(long points) => Math.Min(points, wishes.Enough);

    private Floor Rise(long? guess)
    {
        if (guess > Reached && guess < highest)
        {
            Try(guess.Value);
        }

        var high = Reached >= highest || Try(highest) ? Reached + 1 : highest;
        while (Between(Reached, high) is { } middle)
        {
            high = Try(middle) ? high : middle;
        }

        return this;
    }

    private bool Try(long least)
    {
        var tried = new LargestMatching(graph, least);
        if (!wishes.HasClaims)
        {
            tried.Begin(Held);
        }

        tried.Grow(wishes.Groups, token);
        if (tried.Matched != goal || Claims(tried) != goalClaims)
        {
            return false;
        }

        Held = tried.Seats.ColumnOf;
        Reached = Lowest();
        return true;
    }

    private long Lowest()
    {
        var lowest = wishes.Enough;
        for (var mentee = 0; mentee < Held.Length; mentee++)
        {
            lowest = Held[mentee] < 0 ? lowest : Math.Min(lowest, graph.Points[graph.Find(mentee, Held[mentee])]);
        }

        return lowest;
    }

    // The worst of what those who must have somebody could get at best: mentees outside the short part, and each place of
    // the mentors outside the ample one.
    private long Highest(Parts parts)
    {
        var (start, highest) = (new int[graph.Mentors + 1], long.MaxValue);
        for (var mentor = 0; mentor < graph.Mentors; mentor++)
        {
            start[mentor + 1] = start[mentor] + (parts.Mentor[mentor] == Part.Ample ? 0 : graph.Capacity[mentor]);
        }

        var best = new long[start[^1]];
        Array.Fill(best, long.MinValue);
        for (var mentee = 0; mentee < graph.Mentees; mentee++)
        {
            var most = long.MinValue;
            for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
            {
                var (mentor, points) = (graph.Mentor[arc], graph.Points[arc]);
                if (parts.AreOpen(mentee, mentor))
                {
                    most = Math.Max(most, points);
                    Keep(best.AsSpan(start[mentor]..start[mentor + 1]), points);
                }
            }

            highest = parts.Mentee[mentee] == Part.Short ? highest : Math.Min(highest, most);
        }

        foreach (var worst in best)
        {
            highest = Math.Min(highest, worst);
        }

        return highest;
    }

    // The best so far, the worst of them first.
    private static void Keep(Span<long> best, long points)
    {
        if (best.Length == 0 || points <= best[0])
        {
            return;
        }

        var at = 1;
        for (; at < best.Length && best[at] < points; at++)
        {
            best[at - 1] = best[at];
        }

        best[at - 1] = points;
    }

    // About the middle of the different scores above one and below another; null where there are none.
    private long? Between(long low, long high)
    {
        var count = 0;
        foreach (var points in graph.Points)
        {
            count += Worth(points) > low && Worth(points) < high ? 1 : 0;
        }

        var (samples, at, every) = (new List<long>(), 0, Math.Max(1, count / Samples));
        foreach (var points in graph.Points)
        {
            if (Worth(points) > low && Worth(points) < high && at++ % every == 0)
            {
                samples.Add(Worth(points));
            }
        }

        samples.Sort();
        return samples.Count == 0 ? null : samples[samples.Count / 2];
    }

    private long Claims(LargestMatching matching)
    {
        var sum = 0L;
        for (var mentee = 0; mentee < matching.Seats.ColumnOf.Length; mentee++)
        {
            sum += matching.Seats.ColumnOf[mentee] >= 0 ? wishes.Claim(mentee) : 0;
        }

        return sum;
    }
}
