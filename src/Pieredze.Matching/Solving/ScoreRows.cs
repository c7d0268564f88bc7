namespace Pieredze.Matching.Solving;

/// <summary>A table of scores in the order of ids.</summary>
internal sealed class ScoreRows(string[] mentees, string[] mentors, Graph graph, int[] capacity)
    : Scores(mentees, mentors, capacity)
{
    public Graph Graph => graph;

    /// <summary>The same as rows of numbers, where every pair has one score and they lie close enough together; else null.</summary>
    /// <param name="widest">The most that the highest may be above the lowest.</param>
    public ScoreGrid? Grid(long widest)
    {
        if (graph.Count != (long)Mentees.Length * Mentors.Length || graph.Count == 0)
        {
            return null;
        }

        var (least, most, rows) = (graph.Points.Min(), graph.Points.Max(), new int[Mentees.Length][]);
        if (least < int.MinValue || most > int.MaxValue || most - least > widest)
        {
            return null;
        }

        for (var mentee = 0; mentee < rows.Length; mentee++)
        {
            rows[mentee] = new int[Mentors.Length];
            for (var mentor = 0; mentor < Mentors.Length; mentor++)
            {
                var arc = graph.Start[mentee] + mentor;
                if (arc >= graph.Start[mentee + 1] || graph.Mentor[arc] != mentor)
                {
                    return null;
                }

                rows[mentee][mentor] = (int)graph.Points[arc];
            }
        }

        return new ScoreGrid(Mentees, Mentors, Capacity, rows, (int)least, (int)most);
    }

    public override Obstacle? Against(int mentee, int mentor) =>
        graph.Find(mentee, mentor) < 0 ? Obstacle.Forbidden : null;

    public override void Read(int mentee, List<(int Mentor, long Points)> row)
    {
        for (var arc = graph.Start[mentee]; arc < graph.Start[mentee + 1]; arc++)
        {
            row.Add((graph.Mentor[arc], graph.Points[arc]));
        }
    }

    public override long Score(int mentee, int mentor) => graph.Points[graph.Find(mentee, mentor)];

    public override long Points(int mentee, int mentor) => Score(mentee, mentor);

    public override (Evidence Evidence, long Work) Solve(Wishes wishes, int[] pinned, CancellationToken token) =>
        Solution.Of(graph.Without(pinned), wishes, pinned, token);

    public override Func<int, Shortage?> Shortages(Evidence evidence)
    {
        var shortages = new Shortages(graph.Start, graph.Mentor, Capacity, evidence);
        return mentee => graph.Start[mentee] < graph.Start[mentee + 1] ? shortages.Of(mentee) : null;
    }
}
