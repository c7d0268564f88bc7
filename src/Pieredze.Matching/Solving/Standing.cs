namespace Pieredze.Matching.Solving;

/// <summary>Whether a result from a round before is the result of a graph, to the last thing that is told of it.</summary>
internal static class Standing
{
    /// <summary>Asks whether it is proved there, and whether its prices show just those who lack places.</summary>
    public static bool Holds(Graph graph, int[] capacity, Wishes wishes, Evidence evidence) =>
        new Proof(new ScoreRows([], [], graph, capacity), wishes, evidence).Holds() && ShowsShortage(graph, evidence);

    // Prices may still call a place scarce that nobody lacks any more: they would prove as much and tell otherwise.
    private static bool ShowsShortage(Graph graph, Evidence evidence)
    {
        var lacks = Lacking(graph, evidence);
        var prices = evidence.All?.Mentee ?? evidence.MenteePrice;
        for (var mentee = 0; mentee < lacks.Length; mentee++)
        {
            if (evidence.Pinned[mentee] < 0 && lacks[mentee] != (prices[mentee].Count == 0))
            {
                return false;
            }
        }

        return true;
    }

    // Those left out, those who have what they could take, and so on.
    private static bool[] Lacking(Graph graph, Evidence evidence)
    {
        var (lacks, seen, queue) = (new bool[graph.Mentees], new bool[graph.Mentors], new Queue<int>());
        var sitting = Enumerable
            .Range(0, graph.Mentees)
            .Where(mentee => evidence.Pinned[mentee] < 0)
            .ToLookup(mentee => evidence.MentorOf[mentee]);
        Add(sitting[-1]);
        while (queue.TryDequeue(out var mentee))
        {
            for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
            {
                if (!seen[graph.Mentor[arc]])
                {
                    seen[graph.Mentor[arc]] = true;
                    Add(sitting[graph.Mentor[arc]].Where(rival => !lacks[rival]));
                }
            }
        }

        return lacks;

        void Add(IEnumerable<int> mentees)
        {
            foreach (var mentee in mentees)
            {
                lacks[mentee] = true;
                queue.Enqueue(mentee);
            }
        }
    }
}
