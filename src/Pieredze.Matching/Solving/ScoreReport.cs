namespace Pieredze.Matching.Solving;

/// <summary>Turns solved scores into the answer a coordinator reads.</summary>
internal sealed class ScoreReport(ScoreRows rows, PinBoard pins, Evidence evidence)
{
    public ScoreResult Write(long work)
    {
        var pairs = Pairs();
        return new ScoreResult
        {
            Pairs = pairs,
            Unmatched = Unmatched(),
            UnkeptPins = pins.Unkept,
            Total = pairs.Sum(pair => pair.Score),
            Worst = pairs.Count == 0 ? null : pairs.Min(pair => pair.Score),
            Work = work,
            Certificate = new Certificate(evidence),
        };
    }

    private List<ScoredPair> Pairs()
    {
        var (graph, pairs) = (rows.Graph, new List<ScoredPair>(rows.Mentees.Length));
        for (var mentee = 0; mentee < rows.Mentees.Length; mentee++)
        {
            if (evidence.MentorOf[mentee] is >= 0 and var mentor)
            {
                var score = graph.Points[graph.Find(mentee, mentor)];
                pairs.Add(new ScoredPair(rows.Mentees[mentee], rows.Mentors[mentor], score));
            }
        }

        return pairs;
    }

    private List<UnmatchedPerson> Unmatched()
    {
        var (graph, left) = (rows.Graph, new List<UnmatchedPerson>());
        var shortages = new Shortages(graph.Start, graph.Mentor, rows.Capacity, evidence);
        for (var mentee = 0; mentee < rows.Mentees.Length; mentee++)
        {
            if (evidence.MentorOf[mentee] < 0)
            {
                var shortage = graph.Start[mentee] < graph.Start[mentee + 1] ? shortages.Of(mentee) : null;
                var because = shortage is null ? Obstacle.NobodyThere : Obstacle.Shortage;
                left.Add(new UnmatchedPerson(rows.Mentees[mentee], Side.Mentee, because, [], shortage));
            }
        }

        return left;
    }
}
