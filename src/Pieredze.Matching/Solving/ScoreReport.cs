namespace Pieredze.Matching.Solving;

/// <summary>Turns solved scores into the answer a coordinator reads.</summary>
internal sealed class ScoreReport(Scores rows, PinBoard pins, Evidence evidence)
{
    public ScoreResult Write(long work)
    {
        var (pairs, unmatched) = (new List<ScoredPair>(), new List<UnmatchedPerson>());
        Parallel.Invoke(() => pairs = Pairs(), () => unmatched = Unmatched());
        return new ScoreResult
        {
            Pairs = pairs,
            Unmatched = unmatched,
            UnkeptPins = pins.Unkept,
            Total = pairs.Sum(pair => pair.Score),
            Worst = pairs.Count == 0 ? null : pairs.Min(pair => pair.Score),
            Work = work,
            Certificate = new Certificate(evidence),
        };
    }

    private List<ScoredPair> Pairs()
    {
        var pairs = new List<ScoredPair>(rows.Mentees.Length);
        for (var mentee = 0; mentee < rows.Mentees.Length; mentee++)
        {
            if (evidence.MentorOf[mentee] is >= 0 and var mentor)
            {
                pairs.Add(new ScoredPair(rows.Mentees[mentee], rows.Mentors[mentor], rows.Score(mentee, mentor)));
            }
        }

        return pairs;
    }

    private List<UnmatchedPerson> Unmatched()
    {
        var left = new List<UnmatchedPerson>();
        var shortages = rows.Shortages(evidence);
        for (var mentee = 0; mentee < rows.Mentees.Length; mentee++)
        {
            if (evidence.MentorOf[mentee] < 0)
            {
                var shortage = shortages(mentee);
                var because = shortage is null ? Obstacle.NobodyThere : Obstacle.Shortage;
                left.Add(new UnmatchedPerson(rows.Mentees[mentee], Side.Mentee, because, [], shortage));
            }
        }

        return left;
    }
}
