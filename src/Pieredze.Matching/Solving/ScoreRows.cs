namespace Pieredze.Matching.Solving;

/// <summary>A table of scores in the order of ids.</summary>
internal sealed class ScoreRows(string[] mentees, string[] mentors, Graph graph, int[] capacity)
    : Scores(mentees, mentors, capacity)
{
    public Graph Graph => graph;

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
